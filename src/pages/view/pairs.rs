//! The pairs that people confuse.

use book::inventory::messages::{PAGE_HOME, PAGE_PAIRS, PAGE_PAIRS_DESCRIPTION};
use maud::html;

use super::home::protocols;
use super::layout::{Content, document};
use super::parts::rich;
use crate::failure::Failure;
use crate::pages::place::Page;
use crate::pages::render::all;
use crate::pages::site::Reader;
use crate::proto::{ListPairsRequest, ListedPair};
use crate::service::answer;

/// The page of all pairs with their notes, by the protocol of the first code.
pub(in crate::pages) fn pairs(reader: &Reader<'_>) -> Result<String, Failure> {
    let pairs = all_pairs(reader)?;
    let of = |protocol: &str| -> Vec<(&ListedPair, Page)> {
        let is_of = |id: &str| id.split('/').next() == Some(protocol);
        let ids = |pair: &ListedPair| Some((pair.left.as_ref()?.id.clone(), pair.right.as_ref()?.id.clone()));
        let with_ids = pairs.iter().filter_map(|pair| Some((pair, ids(pair)?)));
        let own = with_ids.filter(|(_, (left, _))| is_of(left));
        own.map(|(pair, (left, right))| (pair, Page::Comparison(left, right))).collect()
    };
    let (title, description) = (reader.say(PAGE_PAIRS), reader.say(PAGE_PAIRS_DESCRIPTION));
    let main = html! {
        h1 { (rich(&title)) }
        p.lead { (rich(&description)) }
        @for (protocol, text) in protocols(reader) {
            @let own = of(&protocol.id);
            @if !own.is_empty() {
                section aria-labelledby=(protocol.id) {
                    h2 id=(protocol.id) { (rich(&text.name)) }
                    dl.pairs {
                        @for (pair, page) in own {
                            dt { a href=(page.address(&reader.language.code)) { (rich(&pair.title)) } }
                            dd { (rich(&pair.note)) }
                        }
                    }
                }
            }
        }
    };
    Ok(document(
        reader,
        &Content {
            place: Some(&Page::Pairs),
            canonical: None,
            title,
            description,
            trail: vec![(Page::Home, reader.say(PAGE_HOME))],
            is_listed: true,
            main,
        },
    ))
}

/// Every pair with a note.
pub(in crate::pages) fn all_pairs(reader: &Reader<'_>) -> Result<Vec<ListedPair>, Failure> {
    all(|page_token| {
        let request = ListPairsRequest { page_size: i32::MAX, page_token, ..Default::default() };
        let part = answer::list_pairs(reader.codebook(), &reader.words, &request)?;
        Ok((part.pairs, part.next_page_token))
    })
}
