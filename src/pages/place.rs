//! The pages that there are, and their addresses.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::metrics::PageKind;

/// Characters of an address that need no escape (RFC 3986 section 2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A page, apart from its language. Codes and protocols are given by their ids.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Page {
    Home,
    Protocol(String),
    Code(String),
    Comparison(String, String),
    Pairs,
    /// A search for a text; the box alone if that is empty.
    Search(String),
    Explain,
}

impl Page {
    /// Its address in a language: `/ar/smtp/521`.
    pub(super) fn address(&self, language: &str) -> String {
        format!("/{language}{}", self.path())
    }

    /// The part of its address behind the language.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Protocol(id) | Self::Code(id) => format!("/{}", escaped(id)),
            Self::Comparison(left, right) => format!("/compare/{}/{}", escaped(left), escaped(right)),
            Self::Pairs => "/pairs".to_owned(),
            Self::Search(query) if query.is_empty() => "/search".to_owned(),
            Self::Search(query) => format!("/search?q={}", utf8_percent_encode(query, ESCAPED)),
            Self::Explain => "/explain".to_owned(),
        }
    }

    pub(super) fn kind(&self) -> PageKind {
        match self {
            Self::Home => PageKind::Home,
            Self::Protocol(_) => PageKind::Protocol,
            Self::Code(_) => PageKind::Code,
            Self::Comparison(..) => PageKind::Comparison,
            Self::Pairs => PageKind::Pairs,
            Self::Search(_) => PageKind::Search,
            Self::Explain => PageKind::Explain,
        }
    }
}

/// What browsers and search engines ask for besides pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum File {
    Style,
    Icon,
    Robots,
    /// The list of the site maps, one for each language.
    SiteMaps,
    /// The addresses in a language, given by its index.
    SiteMap(usize),
}

/// An id in an address, its slash as it is.
fn escaped(id: &str) -> String {
    id.split('/').map(|part| utf8_percent_encode(part, ESCAPED).to_string()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn addresses_hold_ids_and_no_other_signs() {
        assert_eq!(Page::Home.address("ar"), "/ar");
        assert_eq!(Page::Code("smtp-enhanced/X.7.500-699".into()).address("en"), "/en/smtp-enhanced/X.7.500-699");
        assert_eq!(Page::Search("bad gateway?".into()).address("en"), "/en/search?q=bad%20gateway%3F");
        let pair = Page::Comparison("smtp/211".into(), "http/<b>\"&?#%".into());
        assert_eq!(pair.address("pt-BR"), "/pt-BR/compare/smtp/211/http/%3Cb%3E%22%26%3F%23%25");
    }
}
