//! Addresses that lead to no one page: what may have been meant.

use book::catalog::Protocol;
use book::inventory::messages::{
    PAGE_CHOICE, PAGE_CHOICE_NOTE, PAGE_CODES, PAGE_HOME, PAGE_MISSING, PAGE_MISSING_NOTE, PAGE_NEAREST,
    PAGE_PROTOCOLS, PAGE_REFUSED,
};
use maud::{Markup, html};

use super::code::protocol_name;
use super::explain::form;
use super::layout::{Content, document};
use super::parts::rich;
use crate::failure::{Failure, shown};
use crate::pages::address::Lost;
use crate::pages::place::Page;
use crate::pages::site::Reader;

/// The page of an address that leads to none, or to several.
pub(in crate::pages) fn lost(reader: &Reader<'_>, lost: &Lost) -> String {
    let (title, note) = match &lost.failure {
        Some(Failure::MissingProtocol { value, .. }) if lost.is_choice => {
            (reader.say(PAGE_CHOICE), reader.words.interface(PAGE_CHOICE_NOTE, &[("value", &shown(value))]))
        }
        Some(failure @ Failure::QueryTooLong { .. }) => (reader.say(PAGE_REFUSED), reader.words.failure(failure)),
        Some(failure) => (reader.say(PAGE_MISSING), reader.words.failure(failure)),
        None => (reader.say(PAGE_MISSING), reader.say(PAGE_MISSING_NOTE)),
    };
    let meant = meant(reader, lost);
    let main = html! {
        h1 { (rich(&title)) }
        p.lead { (rich(&note)) }
        @if !meant.is_empty() {
            section aria-labelledby="meant" {
                h2 #meant { (reader.say(if lost.is_choice { PAGE_CODES } else { PAGE_NEAREST })) }
                ul {
                    @for (page, name) in &meant { li { a href=(page.address(&reader.language.code)) { (name) } } }
                }
            }
        }
        // What is too long to be looked for is a reply, perhaps with names in it: it is posted.
        @if let Some(Failure::QueryTooLong { .. }) = &lost.failure { (form(reader)) }
        section aria-labelledby="protocols" {
            h2 #protocols { (reader.say(PAGE_PROTOCOLS)) }
            ul.labels {
                @for protocol in reader.codebook().catalog.protocols() {
                    @let page = Page::Protocol(protocol.id.clone());
                    li { a href=(page.address(&reader.language.code)) { (rich(&protocol_name(reader, &protocol.id))) } }
                }
            }
        }
    };
    let trail = vec![(Page::Home, reader.say(PAGE_HOME))];
    let content =
        Content { place: None, canonical: None, title, description: String::new(), trail, is_listed: false, main };
    document(reader, &content)
}

/// The pages that may have been meant.
fn meant(reader: &Reader<'_>, lost: &Lost) -> Vec<(Page, Markup)> {
    let catalog = &reader.codebook().catalog;
    match &lost.failure {
        Some(
            Failure::UnknownCode { suggestions, .. }
            | Failure::MissingProtocol { suggestions, .. }
            | Failure::MalformedId { suggestions, .. },
        ) => {
            let codes = suggestions.iter().filter_map(|id| catalog.get(id));
            let page = |id: String| match &lost.beside {
                Some(left) => Page::Comparison(left.clone(), id),
                None => Page::Code(id),
            };
            codes
                .map(|code| {
                    let title = reader.words.title(code, catalog);
                    (page(code.id.to_string()), rich(&reader.words.code_with_title(&code.label, &title)))
                })
                .collect()
        }
        Some(Failure::UnknownProtocol { suggestions, .. }) => {
            let protocols = suggestions.iter().filter_map(|id| catalog.protocol(id));
            let page = |protocol: &Protocol| Page::Protocol(protocol.id.clone());
            protocols.map(|protocol| (page(protocol), rich(&protocol_name(reader, &protocol.id)))).collect()
        }
        _ => Vec::new(),
    }
}
