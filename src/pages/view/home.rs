//! The front door.

use book::inventory::messages::{
    PAGE_HOME_DESCRIPTION, PAGE_HOME_TITLE, PAGE_LANGUAGE, PAGE_PROTOCOLS, PAGE_SEARCH, PAGE_SEARCH_DESCRIPTION,
};
use maud::html;

use super::explain::form;
use super::layout::{Content, document, language_links};
use super::parts::rich;
use super::search::{action, field};
use crate::pages::place::Page;
use crate::pages::render::all;
use crate::pages::site::Reader;
use crate::proto;
use crate::service::answer;

/// The page with the protocols, the languages, and boxes for a search and for a reply.
pub(in crate::pages) fn home(reader: &Reader<'_>) -> String {
    // Without filters nothing can be wrong.
    let protocols = protocols(reader);
    let title = reader.say(PAGE_HOME_TITLE);
    let description = reader.say(PAGE_HOME_DESCRIPTION);
    let main = html! {
        h1 { (rich(&title)) }
        p.lead { (rich(&description)) }
        @if reader.site.is_served() {
            section aria-labelledby="search" {
                h2 #search { (reader.say(PAGE_SEARCH)) }
                p { (rich(&reader.say(PAGE_SEARCH_DESCRIPTION))) }
                form.search action=(action(reader)) method="get" { (field(reader, "query", "")) }
            }
            (form(reader))
        }
        section aria-labelledby="protocols" {
            h2 #protocols { (reader.say(PAGE_PROTOCOLS)) }
            ul.cards {
                @for (protocol, text) in &protocols {
                    li {
                        h3 {
                            a href=(Page::Protocol(protocol.id.clone()).address(&reader.language.code))
                                { (rich(&text.name)) }
                        }
                        p.count { (rich(&reader.words.code_count(protocol.code_count))) }
                        p { (rich(&text.description)) }
                    }
                }
            }
        }
        section aria-labelledby="languages" {
            h2 #languages { (reader.say(PAGE_LANGUAGE)) }
            ul.labels { (language_links(reader, &Page::Home)) }
        }
    };
    document(
        reader,
        &Content {
            place: Some(&Page::Home),
            canonical: None,
            title,
            description,
            trail: Vec::new(),
            is_listed: true,
            main,
        },
    )
}

/// Every protocol with its words.
pub(super) fn protocols(reader: &Reader<'_>) -> Vec<(proto::Protocol, proto::ProtocolText)> {
    let listed = all(|page_token| {
        let request = proto::ListProtocolsRequest { page_token, ..Default::default() };
        let part = answer::list_protocols(reader.codebook(), &reader.words, &request)?;
        Ok((part.protocols, part.next_page_token))
    });
    listed.unwrap_or_default().into_iter().filter_map(|listed| listed.protocol.zip(listed.text)).collect()
}
