//! The generated API: messages and client.

#![allow(missing_docs, reason = "the proto files carry the comments")]
#![allow(clippy::large_enum_variant, reason = "a batch result is a code far more often than a failure")]

tonic::include_proto!("codebook.v1");

impl ExplainReplyRequest {
    /// A request to explain a text in any encoding.
    #[must_use]
    pub fn of(text: impl Into<Vec<u8>>) -> Self {
        Self { content: Some(explain_reply_request::Content::RawText(text.into())), ..Self::default() }
    }

    /// The text to explain, in whichever field it is.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            None => &[],
            Some(explain_reply_request::Content::Text(text)) => text.as_bytes(),
            Some(explain_reply_request::Content::RawText(text)) => text,
        }
    }
}

impl CodeText {
    /// The text of the section of a kind, its entries on a line each; empty if there is none.
    #[must_use]
    pub fn said(&self, kind: SectionKind) -> String {
        said(&self.sections, kind)
    }
}

impl ExplanationText {
    /// The text of the section of a kind, its entries on a line each; empty if there is none.
    #[must_use]
    pub fn said(&self, kind: SectionKind) -> String {
        said(&self.sections, kind)
    }
}

fn said(sections: &[Section], kind: SectionKind) -> String {
    let items = sections.iter().filter(|section| section.kind() == kind).flat_map(|section| &section.items);
    items.map(|item| item.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// Every proto file of the API, encoded, with its comments.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));
