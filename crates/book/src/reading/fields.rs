//! The fields of a delivery report in a text (RFC 3464 section 2.3).

use std::ops::Range;

/// The places of the values of a delivery report's fields, each up to the next field.
pub(super) struct ReportFields(Vec<Range<usize>>);

impl ReportFields {
    /// Finds the fields of a text in ASCII lower case.
    pub(super) fn of(lower: &str) -> Self {
        let mut fields: Vec<Range<usize>> = Vec::new();
        let mut offset = 0;
        let mut in_field = false;
        for line in lower.split_inclusive(['\n', '\r']) {
            let (start, end) = (offset, offset + line.len());
            offset = end;
            let content = line.trim_end();
            let is_folded = line.starts_with([' ', '\t']) && !content.is_empty();
            if content.is_empty() {
                in_field &= line == "\n";
            } else if ["diagnostic-code:", "status:", "smtp-remote-recipient-error:"]
                .iter()
                .any(|name| content.starts_with(name))
            {
                in_field = true;
                fields.push(start..end);
            } else if is_folded && in_field {
                if let Some(field) = fields.last_mut() {
                    field.end = end;
                }
            } else {
                in_field = false;
            }
        }
        Self(fields)
    }

    /// Returns true for a place in one of the fields.
    pub(super) fn contains(&self, at: usize) -> bool {
        let next = self.0.partition_point(|field| field.start <= at);
        self.0[..next].last().is_some_and(|field| field.contains(&at))
    }
}
