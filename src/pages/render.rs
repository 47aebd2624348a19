//! Renders what a request asks for.

use book::inventory::messages::{PAGE_FORM_TOO_LARGE, PAGE_FORM_UNREADABLE};
use http::StatusCode;

use super::address::Lost;
use super::form::FormError;
use super::kept::{Kept, Key};
use super::masked;
use super::place::{File, Page};
use super::response::HTML;
use super::site::Site;
use super::{sitemap, view};
use crate::failure::Failure;
use crate::proto::ExplainReplyRequest;
use crate::service::{answer, explanation as replies};

/// What is kept under a key.
pub(super) fn kept(site: &Site, key: &Key) -> Kept {
    match key {
        Key::Page(language, at) => Kept::new(&page(site, *language, at), HTML, Some(&site.languages()[*language].code)),
        Key::File(File::Style) => Kept::new(view::STYLE, "text/css; charset=utf-8", None),
        Key::File(File::Icon) => Kept::new(view::ICON, "image/svg+xml", None),
        Key::File(File::Robots) => Kept::new(&sitemap::robots(site), "text/plain; charset=utf-8", None),
        Key::File(File::SiteMaps) => Kept::new(&sitemap::of_languages(site), "application/xml", None),
        Key::File(File::SiteMap(language)) => Kept::new(&sitemap::of_pages(site, *language), "application/xml", None),
    }
}

/// A page in a language.
pub(super) fn page(site: &Site, language: usize, page: &Page) -> String {
    let reader = site.reader(language);
    let shown = match page {
        Page::Home => Ok(view::home(&reader)),
        Page::Protocol(id) => view::protocol(&reader, id),
        Page::Code(id) => view::code(&reader, id),
        Page::Comparison(left, right) => view::comparison(&reader, left, right),
        Page::Pairs => view::pairs(&reader),
        Page::Search(query) => view::search(&reader, query),
        Page::Explain => Ok(view::explain(&reader)),
    };
    // Whatever the address was read as is there.
    shown.unwrap_or_else(|failure| view::lost(&reader, &Lost { failure: Some(failure), ..Lost::default() }))
}

/// The page of an address that leads to none.
pub(super) fn lost(site: &Site, language: usize, lost: &Lost) -> String {
    view::lost(&site.reader(language), lost)
}

/// What is said of a reply, with the status to say it under.
pub(super) fn explanation(site: &Site, language: usize, form: Result<String, FormError>) -> (StatusCode, String) {
    let reader = site.reader(language);
    let text = match form {
        Ok(text) => text,
        Err(error) => {
            let why = match error {
                FormError::TooLarge => PAGE_FORM_TOO_LARGE,
                FormError::Unreadable | FormError::Late | FormError::Ended => PAGE_FORM_UNREADABLE,
            };
            return (error.status(), view::unexplained(&reader, &reader.say(why)));
        }
    };
    let request = ExplainReplyRequest { mask: true, ..ExplainReplyRequest::of(text.as_bytes()) };
    match replies::reply(reader.codebook(), &reader.words, &request) {
        Ok(answer) => {
            let unread = answer.explanation.as_ref().map_or(0, |explanation| explanation.unread_bytes);
            let read = text.len() - usize::try_from(unread).unwrap_or_default();
            let copy = masked::pieces(&text[..read], &answer);
            (StatusCode::OK, view::explanation(&reader, &answer, &copy))
        }
        Err(failure) => (StatusCode::BAD_REQUEST, view::unexplained(&reader, &reader.words.failure(&failure))),
    }
}

/// Reads every part of a list, of which the API answers one at a time.
pub(super) fn all<T>(mut part: impl FnMut(String) -> Result<(Vec<T>, String), Failure>) -> Result<Vec<T>, Failure> {
    let mut all = Vec::new();
    let mut token = String::new();
    loop {
        let (items, next) = part(token)?;
        all.extend(items);
        if next.is_empty() {
            return Ok(all);
        }
        token = next;
    }
}

/// Every code, or those of one protocol, in the order of the catalog.
pub(super) fn codes(
    reader: &super::site::Reader<'_>,
    protocol: &str,
) -> Result<Vec<crate::proto::ListedCode>, Failure> {
    all(|page_token| {
        let request = crate::proto::ListCodesRequest {
            protocol_id: protocol.to_owned(),
            page_size: i32::MAX,
            page_token,
            ..Default::default()
        };
        let part = answer::list_codes(reader.codebook(), &reader.words, &request)?;
        Ok((part.codes, part.next_page_token))
    })
}
