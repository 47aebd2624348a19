//! A reply: the box for it, and what is said of it.

use book::inventory::messages::{
    PAGE_EXPLAIN, PAGE_EXPLAIN_ANOTHER, PAGE_EXPLAIN_BUTTON, PAGE_EXPLAIN_DESCRIPTION, PAGE_EXPLAIN_PRIVACY, PAGE_HOME,
    PAGE_MASKED, PAGE_MASKED_HINT, PAGE_REFUSED, PAGE_REPLY,
};
use maud::{Markup, html};

use super::layout::{Content, document};
use super::parts::{class_of, code_link, rich, section};
use crate::pages::masked::{Mark, Piece};
use crate::pages::place::Page;
use crate::pages::site::Reader;
use crate::proto::{ExplainReplyResponse, Outcome};

/// The page with the box alone.
pub(in crate::pages) fn explain(reader: &Reader<'_>) -> String {
    let (title, description) = (reader.say(PAGE_EXPLAIN), reader.say(PAGE_EXPLAIN_DESCRIPTION));
    let main = html! {
        h1 { (rich(&title)) }
        p.lead { (rich(&description)) }
        (fields(reader))
    };
    page(reader, title, description, true, main)
}

/// The page of a reply.
pub(in crate::pages) fn explanation(reader: &Reader<'_>, answer: &ExplainReplyResponse, copy: &[Piece]) -> String {
    let text = answer.text.clone().unwrap_or_default();
    let verdict = answer.explanation.as_ref().and_then(|explanation| explanation.verdict.as_ref());
    let outcome = verdict.map(|verdict| verdict.outcome()).filter(|outcome| *outcome != Outcome::Unspecified);
    let main = html! {
        h1 { (rich(&text.title)) }
        @if let Some(outcome) = outcome {
            p.badges { span class={ "badge " (class_of(outcome)) } { (rich(&text.outcome_name)) } }
        }
        @for (number, part) in text.sections.iter().enumerate() { (section(reader, number, part)) }
        section aria-labelledby="copy" {
            h2 #copy { (reader.say(PAGE_MASKED)) }
            p { (rich(&reader.say(PAGE_MASKED_HINT))) }
            pre.wire dir="ltr" tabindex="0" aria-labelledby="copy" { @for piece in copy { (marked(reader, piece)) } }
        }
        section aria-labelledby="another" {
            h2 #another { (reader.say(PAGE_EXPLAIN_ANOTHER)) }
            (fields(reader))
        }
    };
    page(reader, text.title.clone(), String::new(), false, main)
}

/// The page of a reply that could not be read, with the reason.
pub(in crate::pages) fn unexplained(reader: &Reader<'_>, why: &str) -> String {
    let title = reader.say(PAGE_REFUSED);
    let main = html! {
        h1 { (rich(&title)) }
        p.note role="alert" { (rich(why)) }
        (fields(reader))
    };
    page(reader, title, String::new(), false, main)
}

fn page(reader: &Reader<'_>, title: String, description: String, is_listed: bool, main: Markup) -> String {
    let trail = vec![(Page::Home, reader.say(PAGE_HOME))];
    let content = Content { place: Some(&Page::Explain), canonical: None, title, description, trail, is_listed, main };
    document(reader, &content)
}

fn marked(reader: &Reader<'_>, piece: &Piece) -> Markup {
    match &piece.mark {
        Mark::None => html! { (piece.text) },
        Mark::Private => html! { i { (piece.text) } },
        Mark::Code(id) => code_link(reader, id, html! { (piece.text) }),
        Mark::Evidence => html! { mark { (piece.text) } },
    }
}

/// The box under a heading of its own.
pub(super) fn form(reader: &Reader<'_>) -> Markup {
    html! {
        section aria-labelledby="explain" {
            h2 #explain { (reader.say(PAGE_EXPLAIN)) }
            p { (rich(&reader.say(PAGE_EXPLAIN_DESCRIPTION))) }
            (fields(reader))
        }
    }
}

fn fields(reader: &Reader<'_>) -> Markup {
    html! {
        form action=(Page::Explain.address(&reader.language.code)) method="post" {
            label for="text" { (reader.say(PAGE_REPLY)) }
            textarea #text name="text" rows="6" required dir="auto" spellcheck="false" autocomplete="off"
                aria-describedby="privacy" {}
            button type="submit" { (reader.say(PAGE_EXPLAIN_BUTTON)) }
            p.hint #privacy { (rich(&reader.say(PAGE_EXPLAIN_PRIVACY))) }
        }
    }
}
