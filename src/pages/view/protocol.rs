//! The codes of a protocol.

use book::inventory::messages::{PAGE_CODES, PAGE_HOME, PAGE_PROTOCOL_TITLE, PAGE_UNOFFICIAL};
use maud::{Markup, html};

use super::home::protocols;
use super::layout::{Content, document};
use super::parts::{code_link, rich};
use crate::failure::Failure;
use crate::pages::place::Page;
use crate::pages::render::codes;
use crate::pages::site::Reader;
use crate::proto::{ListedCode, Standing};

/// The page of a protocol: its codes by class, those of no standard apart.
pub(in crate::pages) fn protocol(reader: &Reader<'_>, id: &str) -> Result<String, Failure> {
    let listed = codes(reader, id)?;
    let found = protocols(reader).into_iter().find(|(protocol, _)| protocol.id == id);
    let (protocol, text) = found.unwrap_or_default();
    let is_unofficial =
        |listed: &&ListedCode| listed.code.as_ref().is_some_and(|code| code.standing() == Standing::Unofficial);
    let (unofficial, official): (Vec<&ListedCode>, Vec<&ListedCode>) = listed.iter().partition(is_unofficial);
    let of_class = |class: &str| -> Vec<&ListedCode> {
        let is_of = |listed: &&&ListedCode| listed.code.as_ref().is_some_and(|code| code.class_id == class);
        official.iter().filter(is_of).copied().collect()
    };
    // Where codes stand without a label, the protocol's name says already that it is codes.
    let title = match protocol.label.as_str() {
        "" => text.name.clone(),
        label => reader.words.interface(PAGE_PROTOCOL_TITLE, &[("protocol", label)]),
    };
    let main = html! {
        h1 { (rich(&title)) }
        p.lead { (rich(&text.description)) }
        @for (number, class) in text.classes.iter().enumerate() {
            (group(reader, &format!("c{number}"), &class.name, &class.description, &of_class(&class.id)))
        }
        (group(reader, "others", &reader.say(PAGE_CODES), "", &of_class("")))
        (group(reader, "unofficial", &reader.say(PAGE_UNOFFICIAL), "", &unofficial))
    };
    let place = Page::Protocol(id.to_owned());
    Ok(document(
        reader,
        &Content {
            place: Some(&place),
            canonical: None,
            title,
            description: text.description.clone(),
            trail: vec![(Page::Home, reader.say(PAGE_HOME))],
            is_listed: true,
            main,
        },
    ))
}

/// Codes under one heading; nothing where there are none.
fn group(reader: &Reader<'_>, id: &str, name: &str, description: &str, codes: &[&ListedCode]) -> Markup {
    html! {
        @if !codes.is_empty() {
            section aria-labelledby=(id) {
                h2 id=(id) { (rich(name)) }
                @if !description.is_empty() { p { (rich(description)) } }
                ul.codes {
                    @for listed in codes {
                        @if let Some(code) = &listed.code {
                            li { (code_link(reader, &code.id, html! { b { bdi { (code.label) } } " " span { (rich(&listed.title)) } })) }
                        }
                    }
                }
            }
        }
    }
}
