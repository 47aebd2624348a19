//! Two codes.

use book::catalog::CodeId;
use book::inventory::messages::{PAGE_BOTH, PAGE_HOME, PAGE_SWAP};
use maud::{Markup, html};

use super::code::{compare_form, pair_links, protocol_name};
use super::layout::{Content, TITLE, document};
use super::parts::{code_link, items, note, rich};
use crate::failure::Failure;
use crate::pages::place::Page;
use crate::pages::site::Reader;
use crate::proto::{self, Aspect, CompareCodesResponse, ComparisonText, Headings, Section};
use crate::service::answer;

/// What another part of the page tells: what to do and where a code occurs, in its own texts; the documents that define
/// it, at the end; its protocol, in its name.
const TOLD_ELSEWHERE: [Aspect; 4] = [Aspect::Remedy, Aspect::Phase, Aspect::Specification, Aspect::Protocol];

/// The page of two codes, side by side.
pub(in crate::pages) fn comparison(reader: &Reader<'_>, left: &str, right: &str) -> Result<String, Failure> {
    let codebook = reader.codebook();
    let (left_found, right_found) = answer::pair(&codebook.catalog, left, right)?;
    let CompareCodesResponse { left: one, right: other, text, left_fallback, right_fallback, .. } =
        answer::comparison(codebook, &reader.words, &left_found, &right_found);
    let (one, other, text) = (one.unwrap_or_default(), other.unwrap_or_default(), text.unwrap_or_default());
    let headings = text.headings.clone().unwrap_or_default();
    // With the titles of both, it is often longer than what a search shows.
    let title = match text.title.chars().count() {
        ..=TITLE => text.title.clone(),
        _ => reader.words.pair_link(left_found.code, right_found.code),
    };
    let swapped = Page::Comparison(right.to_owned(), left.to_owned());
    let sides = Sides { reader, left: &one, right: &other };
    let main = html! {
        h1 { (rich(&text.title)) }
        p.lead { (rich(&text.summary)) }
        @for fallback in [&left_fallback, &right_fallback].into_iter().flatten() { (note(&fallback.note)) }
        p.actions { a.button href=(swapped.address(&reader.language.code)) rel="nofollow" { (reader.say(PAGE_SWAP)) } }
        (sides.differences(&text, &headings))
        (sides.similarities(&text, &headings))
        (sides.texts(&text))
        (sides.notes(&text, &headings))
        (learn_more(reader, text.learn_more.as_ref(), &headings))
        (compare_form(reader, &one, &[]))
    };
    let place = Page::Comparison(left.to_owned(), right.to_owned());
    let trail = vec![
        (Page::Home, reader.say(PAGE_HOME)),
        (Page::Protocol(one.protocol_id.clone()), protocol_name(reader, &one.protocol_id)),
        (Page::Code(one.id.clone()), one.label.clone()),
    ];
    Ok(document(
        reader,
        &Content {
            place: Some(&place),
            canonical: Some(&in_order(&one.id, &other.id)),
            title,
            description: text.summary.clone(),
            trail,
            is_listed: left_fallback.is_none() && right_fallback.is_none(),
            main,
        },
    ))
}

/// The comparison with the smaller code first. The other says the same.
fn in_order(left: &str, right: &str) -> Page {
    let is_swapped = CodeId::parse(left).zip(CodeId::parse(right)).is_some_and(|(left, right)| left > right);
    let (left, right) = if is_swapped { (right, left) } else { (left, right) };
    Page::Comparison(left.to_owned(), right.to_owned())
}

/// The two codes, in whose order everything stands.
struct Sides<'a> {
    reader: &'a Reader<'a>,
    left: &'a proto::Code,
    right: &'a proto::Code,
}

impl Sides<'_> {
    /// A table with a column for each code; the rows have a heading each.
    fn table(&self, id: &str, rows: &Markup) -> Markup {
        html! {
            table.sides aria-labelledby=(id) {
                thead {
                    tr {
                        @for code in [self.left, self.right] {
                            th scope="col" { (code_link(self.reader, &code.id, html! { bdi { (code.label) } })) }
                        }
                    }
                }
                (rows)
            }
        }
    }

    fn row(&self, heading: &str, left: &Markup, right: &Markup) -> Markup {
        html! {
            tbody {
                tr { th scope="rowgroup" colspan="2" { (rich(heading)) } }
                @if left.0 == right.0 {
                    tr { td colspan="2" { span.both { (self.reader.say(PAGE_BOTH)) } " " (left) } }
                } @else {
                    tr { td { (left) } td { (right) } }
                }
            }
        }
    }

    fn differences(&self, text: &ComparisonText, headings: &Headings) -> Markup {
        let is_own = |aspect: Aspect| !TOLD_ELSEWHERE.contains(&aspect);
        let key: Vec<_> = text.key_differences.iter().filter(|row| is_own(row.aspect())).collect();
        // A class tells nothing beside the outcome that it has.
        let has_outcome = key.iter().any(|row| row.aspect() == Aspect::Outcome);
        let is_row =
            |row: &&proto::DifferenceText| is_own(row.aspect()) && !(has_outcome && row.aspect() == Aspect::Class);
        let others: Vec<_> = text.other_differences.iter().filter(is_row).collect();
        let notes = |notes: &[String]| html! { @for note in notes { p { (rich(note)) } } };
        html! {
            @if !key.is_empty() {
                section aria-labelledby="differences" {
                    h2 #differences { (rich(&headings.differences)) }
                    (self.table("differences", &html! {
                        @for row in &key {
                            (self.row(&row.aspect_name, &rich(&row.left_sentence), &rich(&row.right_sentence)))
                        }
                    }))
                }
            }
            @if !others.is_empty() || !text.fact_differences.is_empty() {
                section aria-labelledby="others" {
                    h2 #others { (rich(&headings.other_differences)) }
                    (self.table("others", &html! {
                        @for row in &others {
                            (self.row(&row.aspect_name, &rich(&row.left_value), &rich(&row.right_value)))
                        }
                        @for row in &text.fact_differences {
                            (self.row(&row.heading, &notes(&row.left_notes), &notes(&row.right_notes)))
                        }
                    }))
                }
            }
        }
    }

    fn similarities(&self, text: &ComparisonText, headings: &Headings) -> Markup {
        let is_own = |row: &&proto::SimilarityText| !TOLD_ELSEWHERE.contains(&row.aspect());
        let has_outcome = text.similarities.iter().any(|row| row.aspect() == Aspect::Outcome);
        let is_row = |row: &&proto::SimilarityText| is_own(row) && !(has_outcome && row.aspect() == Aspect::Class);
        let shared: Vec<_> = text.similarities.iter().filter(is_row).collect();
        html! {
            @if !shared.is_empty() {
                section aria-labelledby="shared" {
                    h2 #shared { (rich(&headings.similarities)) }
                    dl { @for row in shared { dt { (rich(&row.aspect_name)) } dd { (rich(&row.value)) } } }
                }
            }
        }
    }

    /// What is said of each code by itself: a table for each section.
    fn texts(&self, text: &ComparisonText) -> Markup {
        let sections = |side: &Option<proto::CodeText>| side.clone().map(|side| side.sections).unwrap_or_default();
        let (left, right) = (sections(&text.left), sections(&text.right));
        let of = |sections: &[Section], kind| sections.iter().find(|section| section.kind == kind).cloned();
        let mut kinds: Vec<i32> = left.iter().chain(&right).map(|section| section.kind).collect();
        let mut seen = Vec::new();
        kinds.retain(|kind| {
            !seen.contains(kind) && {
                seen.push(*kind);
                true
            }
        });
        html! {
            @for (number, kind) in kinds.iter().enumerate() {
                @let (one, other) = (of(&left, *kind).unwrap_or_default(), of(&right, *kind).unwrap_or_default());
                @let heading = if one.heading.is_empty() { &other.heading } else { &one.heading };
                @let (one, other) = (items(self.reader, &one.items), items(self.reader, &other.items));
                section aria-labelledby={ "t" (number) } {
                    h2 id={ "t" (number) } { (rich(heading)) }
                    @if one.0 == other.0 {
                        (one)
                    } @else {
                        (self.table(&format!("t{number}"), &html! { tbody { tr { td { (one) } td { (other) } } } }))
                    }
                }
            }
        }
    }

    /// Sentences about both: how one stands for the other, and with what each is confused.
    fn notes(&self, text: &ComparisonText, headings: &Headings) -> Markup {
        html! {
            @if !text.equivalent_notes.is_empty() {
                section aria-labelledby="equivalents" {
                    h2 #equivalents { (rich(&headings.equivalents)) }
                    @for note in &text.equivalent_notes { p { (rich(note)) } }
                }
            }
            @if !text.neighbours_note.is_empty() {
                section aria-labelledby="neighbours" {
                    h2 #neighbours { (rich(&headings.neighbours)) }
                    p { (rich(&text.neighbours_note)) }
                }
            }
        }
    }
}

/// Where to read on.
fn learn_more(reader: &Reader<'_>, more: Option<&proto::LearnMore>, headings: &Headings) -> Markup {
    let Some(more) = more else { return html! {} };
    html! {
        section aria-labelledby="more" {
            h2 #more { (rich(&headings.learn_more)) }
            @if !more.pairs.is_empty() {
                h3 { (rich(&headings.related_pairs)) }
                (pair_links(reader, &more.pairs))
            }
            @if !more.codes.is_empty() {
                h3 { (rich(&headings.related_codes)) }
                ul {
                    @for code in &more.codes {
                        @let name = reader.words.code_with_title(&code.label, &code.title);
                        li { (code_link(reader, &code.id, rich(&name))) }
                    }
                }
            }
            @if !more.references.is_empty() {
                h3 { (rich(&headings.references)) }
                ul.labels {
                    @for reference in &more.references {
                        li { a href=(reference.uri) rel="external" { bdi { (reference.document) @if !reference.section.is_empty() { " §" (reference.section) } } } }
                    }
                }
            }
        }
    }
}
