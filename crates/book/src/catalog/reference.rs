//! Documents and sections of them.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// A document and a section of it. The compiled facts hold thousands, and are read from the binary in place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reference {
    /// The document's name: `RFC 5321`.
    #[serde(borrow)]
    pub document: Cow<'static, str>,
    /// The section's number, `4.2.3`; `None` for the whole document.
    #[serde(borrow, deserialize_with = "in_place")]
    pub section: Option<Cow<'static, str>>,
    /// Where to read it.
    #[serde(borrow)]
    pub url: Cow<'static, str>,
}

/// Borrows an optional text; by itself, serde borrows only texts that are always there.
fn in_place<'de: 'static, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Cow<'static, str>>, D::Error> {
    Ok(Option::<&'static str>::deserialize(deserializer)?.map(Cow::Borrowed))
}

impl Reference {
    /// Reads `RFC 5321 §4.2.3`, `RFC 1846`, `draft-hall-prdr-00` an https address, or the name of
    /// a document whose address `url_of` knows. `None` where the text is none of these.
    pub fn parse<'a>(text: &str, url_of: impl FnOnce(&str) -> Option<&'a str>) -> Option<Self> {
        // An address is its own document.
        if let Some(page) = text.strip_prefix("https://") {
            return Some(Self { document: page.to_owned().into(), section: None, url: text.to_owned().into() });
        }
        let (document, section) = match text.split_once(" §") {
            Some((document, section)) => (document, Some(section)),
            None => (text, None),
        };
        let section_ok = section.is_none_or(|section| {
            section.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        });
        let url = rfc_url(document, section).or_else(|| draft_url(document));
        let url = url.or_else(|| url_of(document).map(str::to_owned)).filter(|_| section_ok)?;
        let section = section.map(|section| section.to_owned().into());
        Some(Self { document: document.to_owned().into(), section, url: url.into() })
    }

    /// Orders drafts and others before RFCs, and each by their numbers: section 4.1.2 before 4.1.10.
    pub fn sort_key(&self) -> (bool, Vec<u32>, String) {
        let text = self.to_string();
        let numbers = text.split(|char: char| !char.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
        (text.starts_with("RFC"), numbers, text)
    }
}

/// The RFC Editor's page, at the section.
fn rfc_url(document: &str, section: Option<&str>) -> Option<String> {
    let number = document.strip_prefix("RFC ")?;
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let anchor = match section {
        Some(section) if section.starts_with(|first: char| first.is_ascii_digit()) => format!("#section-{section}"),
        Some(appendix) => format!("#appendix-{appendix}"),
        None => String::new(),
    };
    Some(format!("https://www.rfc-editor.org/rfc/rfc{number}{anchor}"))
}

/// The Datatracker's page.
fn draft_url(document: &str) -> Option<String> {
    let is_draft = document.starts_with("draft-")
        && document.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    is_draft.then(|| format!("https://datatracker.ietf.org/doc/html/{document}"))
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.section {
            Some(section) => write!(f, "{} §{section}", self.document),
            None => f.write_str(&self.document),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reference;

    #[test]
    fn references_round_trip_and_link() {
        for (text, url) in [
            ("RFC 5321 §4.2.3", "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3"),
            ("RFC 1846", "https://www.rfc-editor.org/rfc/rfc1846"),
            ("RFC 3464 §E", "https://www.rfc-editor.org/rfc/rfc3464#appendix-E"),
            ("draft-hall-prdr-00", "https://datatracker.ietf.org/doc/html/draft-hall-prdr-00"),
        ] {
            let reference = Reference::parse(text, |_| None).expect(text);
            assert_eq!(reference.to_string(), text);
            assert_eq!(reference.url, url);
        }
    }

    #[test]
    fn a_declared_document_has_the_address_declared() {
        let url_of = |name: &str| (name == "google/rpc/code.proto").then_some("https://example.com/");
        let reference = Reference::parse("google/rpc/code.proto", url_of).expect("a reference");
        assert_eq!(reference.url, "https://example.com/");
    }

    #[test]
    fn anything_else_is_no_reference() {
        for text in ["", "RFC", "RFC x", "RFC 5321 §", "RFC 5321 §4..2", "RFC 5321, §4.2", "Draft-x", "§4"] {
            assert_eq!(Reference::parse(text, |_| None), None, "{text}");
        }
    }
}
