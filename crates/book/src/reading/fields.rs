//! The fields of a delivery report in a text (RFC 3464 section 2.3).

use std::ops::Range;

/// The value of a report's Status field, which begins with an enhanced code (RFC 3464 section 2.3.4), of a line in ASCII
/// lower case. HTTP's status stands behind the same word in the answers of CGI programs (RFC 3875 section 6.3.3), and
/// gRPC's in those of libraries.
pub fn status_value(line: &str) -> Option<&str> {
    let value = line.strip_prefix("status:")?.trim_start();
    let mut parts = value.splitn(3, '.');
    let is_class = matches!(parts.next(), Some("2" | "4" | "5"));
    let is_subject =
        parts.next().is_some_and(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_detail = parts.next().is_some_and(|part| part.starts_with(|char: char| char.is_ascii_digit()));
    (is_class && is_subject && is_detail).then_some(value)
}

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
            } else if status_value(content).is_some()
                || ["diagnostic-code:", "smtp-remote-recipient-error:"].iter().any(|name| content.starts_with(name))
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
