//! A search: the box for it, and what it finds.

use book::inventory::messages::{
    PAGE_EXPLAIN, PAGE_HOME, PAGE_SEARCH, PAGE_SEARCH_DESCRIPTION, PAGE_SEARCH_QUERY, PAGE_SEARCH_TITLE,
};
use maud::{Markup, html};

use super::layout::{Content, document};
use super::parts::{code_link, marked, note, rich, wire};
use crate::failure::{Failure, shown};
use crate::pages::place::Page;
use crate::pages::site::Reader;
use crate::proto::{FoundCode, MatchKind, SearchCodesRequest, SearchMatch};
use crate::search::MAX_QUERY;
use crate::service;

/// The most codes on the page: nobody reads on.
const MOST: i32 = 20;

/// The page of a search, or of none yet.
pub(in crate::pages) fn search(reader: &Reader<'_>, query: &str) -> Result<String, Failure> {
    let description = reader.say(PAGE_SEARCH_DESCRIPTION);
    let place = Page::Search(query.to_owned());
    let (title, main) = if query.is_empty() {
        let title = reader.say(PAGE_SEARCH);
        let main = html! {
            h1 { (rich(&title)) }
            p.lead { (rich(&description)) }
        };
        (title, main)
    } else {
        let request = SearchCodesRequest { query: query.to_owned(), page_size: MOST, ..Default::default() };
        let answer = service::search::codes(reader.codebook(), &reader.words, &request)?;
        let title = reader.words.interface(PAGE_SEARCH_TITLE, &[("query", &shown(query))]);
        let main = html! {
            h1 { (rich(&title)) }
            (note(&answer.note))
            @if answer.results.is_empty() {
                p { a href=(Page::Explain.address(&reader.language.code)) { (reader.say(PAGE_EXPLAIN)) } }
            } @else {
                ol.found { @for found in &answer.results { (result(reader, found)) } }
            }
        };
        (title, main)
    };
    let is_listed = query.is_empty();
    let trail = vec![(Page::Home, reader.say(PAGE_HOME))];
    let own = Page::Search(String::new());
    let content = Content { place: Some(&place), canonical: Some(&own), title, description, trail, is_listed, main };
    Ok(document(reader, &content))
}

/// A code that was found, and why.
fn result(reader: &Reader<'_>, found: &FoundCode) -> Markup {
    let code = found.code.clone().unwrap_or_default();
    // A number that the code answers for has a page of its own; words have none.
    let is_number = |asked: &str| asked.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let fallback = found.fallback.as_ref().filter(|fallback| is_number(&fallback.asked));
    let asked = fallback.map(|fallback| format!("{}/{}", code.protocol_id, fallback.asked));
    let name = reader.words.code_with_title(&code.label, &found.title);
    // What stands there already is no reason to read.
    let is_told =
        |one: &&SearchMatch| one.text == code.label || one.text == found.title || one.text == found.description;
    html! {
        li {
            h2 { (code_link(reader, &asked.unwrap_or_else(|| code.id.clone()), rich(&name))) }
            @match found.matches.iter().find(|one| one.text == found.description) {
                Some(one) => { p { (marked(&one.text, &one.spans)) } }
                None => { p { (rich(&found.description)) } }
            }
            @for one in found.matches.iter().filter(|one| !is_told(one) && !one.text.is_empty()) {
                p.hint { (rich(&one.kind_name)) ": " (text(reader, one)) }
            }
        }
    }
}

/// A text in which words were found, in its own language and direction.
fn text(reader: &Reader<'_>, found: &SearchMatch) -> Markup {
    let language = reader.site.languages().iter().find(|language| language.code == found.language_code);
    match language {
        // The words of the query.
        None if found.kind() == MatchKind::Cause => html! { bdi { (found.text) } },
        None if found.spans.is_empty() => wire(&found.text),
        None => html! { code dir="ltr" { (marked(&found.text, &found.spans)) } },
        Some(own) if own.index == reader.language.index => marked(&found.text, &found.spans),
        Some(own) => {
            html! { bdi lang=(own.code) dir=(own.direction.html()) { (marked(&found.text, &found.spans)) } }
        }
    }
}

/// The box, given its id and what stands in it.
pub(super) fn field(reader: &Reader<'_>, id: &str, query: &str) -> Markup {
    html! {
        input id=(id) name="q" type="search" required maxlength=(MAX_QUERY) dir="auto" value=[(!query.is_empty()).then_some(query)]
            placeholder=(reader.say(PAGE_SEARCH_QUERY)) aria-label=(reader.say(PAGE_SEARCH_QUERY))
            autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search";
        button type="submit" { (reader.say(PAGE_SEARCH)) }
    }
}

/// The address that the box is sent to.
pub(super) fn action(reader: &Reader<'_>) -> String {
    Page::Search(String::new()).address(&reader.language.code)
}
