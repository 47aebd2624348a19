//! The general context of a text, by which ambiguous numbers in it are read.

use std::ops::Range;

/// The protocols that a text mentions, and the fields of a delivery report in it.
pub(super) struct TextContext {
    pub(super) speaks_http: bool,
    pub(super) speaks_mail: bool,
    pub(super) speaks_grpc: bool,
    /// The places of the values of a delivery report's fields, each up to the next field.
    fields: Vec<Range<usize>>,
}

impl TextContext {
    /// Determines the context of a text in ASCII lower case.
    pub(super) fn of(lower: &str) -> Self {
        let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        // A link to further reading says nothing about the protocol.
        let names_http = lower.match_indices("http").any(|(at, _)| {
            let after = &lower[at + "http".len()..];
            !after.starts_with("://") && !after.starts_with("s://")
        });
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
        Self {
            speaks_http: (names_http
                || has(&[
                    "upstream",
                    "backend",
                    "curl",
                    "nginx",
                    "haproxy",
                    "envoy",
                    "responded with",
                    "requesterror",
                    "error response",
                ]))
                && !has(&["smtp", "rcpt", "mailbox", "recipient", "mail from", "status=bounced", "postfix"]),
            speaks_mail: has(&["smtp", "rcpt", "mail", "recipient", "@", "postfix", "exim", "sender", "dsn", "said"]),
            speaks_grpc: has(&[
                "grpc",
                "rpc error",
                "statuscode",
                "status.code",
                "statusruntimeexception",
                "rpcexception",
                "rpcerror",
                "metadatamap",
            ]),
            fields,
        }
    }

    /// Returns true for a place in one of the fields.
    pub(super) fn is_in_field(&self, at: usize) -> bool {
        let next = self.fields.partition_point(|field| field.start <= at);
        self.fields[..next].last().is_some_and(|field| field.contains(&at))
    }
}
