//! A code.

use book::catalog::CodeId;
use book::inventory::messages::{PAGE_COMPARE, PAGE_COMPARE_BUTTON, PAGE_HOME, PAGE_OTHER_CODE, PAGE_OTHER_CODE_HINT};
use maud::{Markup, html};

use super::layout::{Content, document};
use super::parts::{class_of, note, rich, section};
use crate::failure::Failure;
use crate::pages::place::Page;
use crate::pages::site::Reader;
use crate::proto::{self, SectionKind, View};
use crate::service::answer;

/// The page of a code, or of a value that another code answers for.
pub(in crate::pages) fn code(reader: &Reader<'_>, id: &str) -> Result<String, Failure> {
    let found = answer::find(&reader.codebook().catalog, "id", id)?;
    let answer = answer::code(reader.codebook(), &reader.words, &found, View::All);
    let (code, text) = (answer.code.unwrap_or_default(), answer.text.unwrap_or_default());
    let title = reader.words.code_with_title(&code.label, &text.title);
    let main = html! {
        h1 { (rich(&title)) }
        @if let Some(fallback) = &answer.fallback { (note(&fallback.note)) }
        p.badges {
            span class={ "badge " (class_of(code.outcome())) } { (rich(&text.outcome_name)) }
            @if code.standing() == proto::Standing::Unofficial { span.badge { (rich(&text.standing_name)) } }
        }
        @for (number, part) in text.sections.iter().enumerate() { (section(reader, number, part)) }
        (compare_form(reader, &code, &confused(reader, &code)))
    };
    let (place, own) = (Page::Code(id.to_owned()), Page::Code(code.id.clone()));
    let protocol = (Page::Protocol(code.protocol_id.clone()), protocol_name(reader, &code.protocol_id));
    Ok(document(
        reader,
        &Content {
            place: Some(&place),
            canonical: Some(&own),
            title,
            description: text.said(SectionKind::Description),
            trail: vec![(Page::Home, reader.say(PAGE_HOME)), protocol],
            is_listed: answer.fallback.is_none(),
            main,
        },
    ))
}

/// The name of a protocol: its label, `SMTP`, or in words where its codes stand without one.
pub(super) fn protocol_name(reader: &Reader<'_>, id: &str) -> String {
    match reader.codebook().catalog.protocol(id) {
        None => String::new(),
        Some(protocol) if protocol.label.is_empty() => reader.words.protocol(protocol).name,
        Some(protocol) => protocol.label.clone(),
    }
}

/// The comparisons with codes that a code is confused with.
fn confused(reader: &Reader<'_>, code: &proto::Code) -> Vec<proto::PairLink> {
    let catalog = &reader.codebook().catalog;
    let get = |id: &str| catalog.get(&CodeId::parse(id)?);
    let link = |other: &String| {
        let label = reader.words.pair_link(get(&code.id)?, get(other)?);
        Some(proto::PairLink { left_id: code.id.clone(), right_id: other.clone(), label })
    };
    code.confused_code_ids.iter().filter_map(link).collect()
}

/// Links to comparisons.
pub(super) fn pair_links(reader: &Reader<'_>, pairs: &[proto::PairLink]) -> Markup {
    html! {
        @if !pairs.is_empty() {
            ul {
                @for pair in pairs {
                    @let page = Page::Comparison(pair.left_id.clone(), pair.right_id.clone());
                    li { a href=(page.address(&reader.language.code)) { (rich(&pair.label)) } }
                }
            }
        }
    }
}

/// A form for the code to compare another with.
pub(super) fn compare_form(reader: &Reader<'_>, code: &proto::Code, pairs: &[proto::PairLink]) -> Markup {
    let heading = reader.words.interface(PAGE_COMPARE, &[("code", &code.label)]);
    if pairs.is_empty() && !reader.site.is_served() {
        return html! {};
    }
    html! {
        section.choose aria-labelledby="compare" {
            h2 #compare { (rich(&heading)) }
            (pair_links(reader, pairs))
            @if reader.site.is_served() {
                form action={ "/" (reader.language.code) "/compare" } method="get" {
                    input type="hidden" name="left" value=(code.id);
                    label for="right" { (reader.say(PAGE_OTHER_CODE)) }
                    input #right name="right" type="text" required maxlength="200" dir="auto" autocomplete="off"
                        autocapitalize="none" spellcheck="false" aria-describedby="right-hint";
                    button type="submit" { (reader.say(PAGE_COMPARE_BUTTON)) }
                    p.hint #right-hint { (rich(&reader.say(PAGE_OTHER_CODE_HINT))) }
                }
            }
        }
    }
}
