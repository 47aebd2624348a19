//! Reads addresses, also as people shorten them and as they know them from elsewhere: `/smtp/521`, `/521`,
//! `/ar/compare/smtp/211-vs-521`.

use std::borrow::Cow;

use book::catalog::{Catalog, FindError, Found};
use http::StatusCode;
use percent_encoding::percent_decode_str;

use super::place::{File, Page};
use crate::codebook::Codebook;
use crate::failure::Failure;
use crate::language::{Language, Languages};
use crate::metrics::PageKind;
use crate::search::MAX_QUERY;

/// Longest address that is read, in bytes. Those of pages are much shorter.
const LONGEST: usize = 1024;

/// What an address leads to, and in which language.
#[derive(Debug)]
pub(super) struct Address {
    /// Index of the language.
    pub(super) language: usize,
    /// True if the browser's list chose the language, because the address names none.
    pub(super) is_negotiated: bool,
    pub(super) target: Target,
}

#[derive(Debug)]
pub(super) enum Target {
    /// A page, and whether it is kept: there are endlessly many stand-ins.
    Page(Page, bool),
    File(File),
    /// Another address.
    Moved(String),
    Lost(Lost),
}

/// An address that leads to no one page.
#[derive(Debug, Default)]
pub(super) struct Lost {
    /// Why; nothing for an address that is not built like any.
    pub(super) failure: Option<Failure>,
    /// The code that another was to be compared with.
    pub(super) beside: Option<String>,
    /// True if each of the suggestions is written as the address says, and the reader has to choose.
    pub(super) is_choice: bool,
}

impl Target {
    pub(super) fn kind(&self) -> PageKind {
        match self {
            Self::Page(page, _) => page.kind(),
            Self::File(_) => PageKind::File,
            Self::Moved(_) | Self::Lost(_) => PageKind::Elsewhere,
        }
    }

    pub(super) fn is_file(&self) -> bool {
        matches!(self, Self::File(_))
    }
}

impl Lost {
    /// The status of its page. A choice is a page like any: 300, which means one, counts as a redirect in many clients.
    pub(super) fn status(&self) -> StatusCode {
        match self.failure {
            _ if self.is_choice => StatusCode::OK,
            Some(Failure::QueryTooLong { .. }) => StatusCode::BAD_REQUEST,
            _ => StatusCode::NOT_FOUND,
        }
    }

    /// The protocol that has no such code.
    pub(super) fn unknown_code_of(&self) -> Option<&str> {
        match &self.failure {
            Some(Failure::UnknownCode { id, .. }) => Some(&id.protocol),
            _ => None,
        }
    }
}

impl From<Failure> for Target {
    fn from(failure: Failure) -> Self {
        Self::Lost(Lost { failure: Some(failure), ..Lost::default() })
    }
}

/// Reads an address. `accepted` is the browser's list of languages.
pub(super) fn read(path: &str, query: Option<&str>, accepted: &str, codebook: &Codebook) -> Address {
    let languages = codebook.texts.languages();
    let negotiated = |target| Address { language: languages.accept(accepted).index, is_negotiated: true, target };
    if let Some(file) = file(path) {
        return Address { language: 0, is_negotiated: false, target: Target::File(file) };
    }
    let Some(segments) = segments(path) else { return negotiated(Target::Lost(Lost::default())) };
    let segments: Vec<&str> = segments.iter().map(AsRef::as_ref).collect();
    let named = segments.first().and_then(|first| language(languages, first));
    let Some(language) = named else {
        let address = negotiated(target(&segments, query, 0, codebook));
        return match address.target {
            // The front door is there for everybody.
            Target::Page(Page::Home, _) if path == "/" => address,
            Target::Page(page, _) => {
                let to = page.address(&languages.list()[address.language].code);
                Address { target: Target::Moved(to), ..address }
            }
            Target::Moved(rest) => {
                let to = format!("/{}{rest}", languages.list()[address.language].code);
                Address { target: Target::Moved(to), ..address }
            }
            _ => address,
        };
    };
    let target = match target(&segments[1..], query, language.index, codebook) {
        Target::Page(page, is_kept) => {
            let own = page.address(&language.code);
            if own.split('?').next() == Some(path) { Target::Page(page, is_kept) } else { Target::Moved(own) }
        }
        Target::Moved(rest) => Target::Moved(format!("/{}{rest}", language.code)),
        target => target,
    };
    Address { language: language.index, is_negotiated: false, target }
}

fn file(path: &str) -> Option<File> {
    Some(match path {
        "/style.css" => File::Style,
        "/icon.svg" => File::Icon,
        "/robots.txt" => File::Robots,
        "/sitemap.xml" => File::SiteMaps,
        _ => return None,
    })
}

/// The parts of a path, unescaped; `None` if it is no text or too long.
fn segments(path: &str) -> Option<Vec<Cow<'_, str>>> {
    if path.len() > LONGEST {
        return None;
    }
    let parts = path.split('/').filter(|part| !part.is_empty());
    parts.map(|part| percent_decode_str(part).decode_utf8().ok()).collect()
}

/// The language that a segment names, or that serves the one it names, as `ar` serves `ar-EG`.
fn language<'l>(languages: &'l Languages, segment: &str) -> Option<&'l Language> {
    if let Some(language) = languages.get(segment) {
        return Some(language);
    }
    let is_tag = segment.starts_with(|first: char| first.is_ascii_alphabetic());
    let served = languages.choose(segment, "").ok().filter(|_| is_tag)?;
    languages.missed(served, segment, "").is_none().then_some(served)
}

/// What the segments behind the language lead to. An address that it moves to has no language yet.
fn target(segments: &[&str], query: Option<&str>, language: usize, codebook: &Codebook) -> Target {
    let catalog = &codebook.catalog;
    match segments {
        [] => Target::Page(Page::Home, true),
        ["pairs"] => Target::Page(Page::Pairs, true),
        ["search"] => search(query),
        ["explain"] => Target::Page(Page::Explain, true),
        ["sitemap.xml"] => Target::File(File::SiteMap(language)),
        ["compare"] => compare_form(query, catalog),
        ["compare", rest @ ..] => comparison(rest, catalog),
        [one] => match catalog.find_protocol(one) {
            Ok(protocol) => Target::Page(Page::Protocol(protocol.id.clone()), true),
            Err(_) => code(one, catalog),
        },
        [protocol, value] => code(&format!("{protocol}/{value}"), catalog),
        _ => Target::Lost(Lost::default()),
    }
}

/// What the box for a search sends: `q=mailbox+full`. What is too long for it was pasted, and comes into no other address.
fn search(query: Option<&str>) -> Target {
    let mut fields = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let text = fields.find(|(key, _)| key == "q").map(|(_, value)| value.trim().to_owned()).unwrap_or_default();
    let length = text.chars().count();
    if length > MAX_QUERY {
        return Failure::QueryTooLong { length, maximum: MAX_QUERY }.into();
    }
    let is_kept = text.is_empty();
    Target::Page(Page::Search(text), is_kept)
}

fn code(text: &str, catalog: &Catalog) -> Target {
    match catalog.find(text) {
        Ok(found) => Target::Page(Page::Code(id(&found)), found.fallback.is_none()),
        Err(error) => {
            let is_choice = is_choice(&error, catalog);
            Target::Lost(Lost { failure: Some(Failure::find("id", text, error)), beside: None, is_choice })
        }
    }
}

/// The id under which a code was found: its own, or that of the value that it answers for.
fn id(found: &Found<'_>) -> String {
    match &found.fallback {
        None => found.code.id.to_string(),
        Some(fallback) => format!("{}/{}", found.code.id.protocol, fallback.asked),
    }
}

/// Tells if a text names several codes, rather than none.
fn is_choice(error: &FindError, catalog: &Catalog) -> bool {
    let FindError::NoProtocol { value, suggestions } = error else { return false };
    let is_named = |id: &book::catalog::CodeId| {
        let protocol = catalog.protocol(&id.protocol);
        protocol.and_then(|protocol| catalog.answering(protocol, value)).is_some_and(|found| found.code.id == *id)
    };
    suggestions.len() > 1 && suggestions.iter().all(is_named)
}

/// `smtp/211/smtp/521`, or as other sites write it: `smtp/211-vs-521`. One code alone waits for the other.
fn comparison(segments: &[&str], catalog: &Catalog) -> Target {
    match segments {
        [protocol, values] if values.contains("-vs-") => {
            let (left, right) = values.split_once("-vs-").unwrap_or_default();
            pair(&format!("{protocol}/{left}"), &format!("{protocol}/{right}"), catalog)
        }
        [protocol, value] => match code(&format!("{protocol}/{value}"), catalog) {
            Target::Page(page, _) => Target::Moved(format!("{}#compare", page.path())),
            lost => lost,
        },
        [left_protocol, left, right_protocol, right] => {
            pair(&format!("{left_protocol}/{left}"), &format!("{right_protocol}/{right}"), catalog)
        }
        _ => Target::Lost(Lost::default()),
    }
}

fn pair(left: &str, right: &str, catalog: &Catalog) -> Target {
    let found = |field, text: &str| catalog.find(text).map_err(|error| Failure::find(field, text, error));
    match (found("left_id", left), found("right_id", right)) {
        (Ok(left), Ok(right)) => both(&left, &right),
        (Ok(left), Err(failure)) => lost_beside(&left, failure),
        (Err(failure), Ok(right)) => lost_beside(&right, failure),
        (Err(failure), Err(_)) => failure.into(),
    }
}

fn both(left: &Found<'_>, right: &Found<'_>) -> Target {
    if left.code.id == right.code.id {
        return Target::Page(Page::Code(id(left)), left.fallback.is_none());
    }
    let is_kept = left.fallback.is_none() && right.fallback.is_none();
    Target::Page(Page::Comparison(id(left), id(right)), is_kept)
}

fn lost_beside(known: &Found<'_>, failure: Failure) -> Target {
    Target::Lost(Lost { failure: Some(failure), beside: Some(id(known)), is_choice: false })
}

/// What the form for another code sends: `left=smtp/550&right=450`. Whoever writes no protocol means that of the first.
fn compare_form(query: Option<&str>, catalog: &Catalog) -> Target {
    let field = |name| {
        let mut fields = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        fields.find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
    };
    let (left, right) = (field("left"), field("right"));
    if left.is_empty() || left.len() > LONGEST || right.len() > LONGEST {
        return Target::Moved("/pairs".to_owned());
    }
    let left = match catalog.find(&left) {
        Ok(left) => left,
        Err(error) => return Failure::find("left_id", &left, error).into(),
    };
    let beside = || catalog.find(&format!("{}/{}", left.code.id.protocol, right.trim())).ok();
    match catalog.find(&right) {
        Ok(right) => both(&left, &right),
        Err(error) => match beside() {
            Some(right) => both(&left, &right),
            None => lost_beside(&left, Failure::find("right_id", &right, error)),
        },
    }
}
