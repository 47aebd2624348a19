//! Prints answers as pages of text, made from the API's own messages so that the output matches what a caller receives.

use std::fmt::Write as _;

use crate::failure::visible;
use crate::proto;
use crate::text::Words;

/// A page under construction: blocks with a blank line between.
struct TextPage(String);

impl TextPage {
    fn title(text: &str) -> Self {
        Self(format!("{text}\n{}\n", "=".repeat(width(text))))
    }

    fn heading(&mut self, text: &str) {
        let _ = write!(self.0, "\n{text}\n{}\n", "-".repeat(width(text)));
    }

    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn note(&mut self, text: &str) {
        if !text.is_empty() {
            let _ = write!(self.0, "\n{text}\n");
        }
    }

    fn blocks<S: AsRef<str>>(&mut self, heading: &str, lines: &[S]) {
        let lines: Vec<&str> = lines.iter().map(AsRef::as_ref).collect();
        self.block(heading, &lines.join("\n  "));
    }

    fn block(&mut self, heading: &str, text: &str) {
        if !text.is_empty() {
            let _ = write!(self.0, "\n{heading}\n  {text}\n");
        }
    }

    fn section(&mut self, section: &proto::Section) {
        let _ = write!(self.0, "\n{}\n", section.heading);
        // Codes by their labels alone, of which there may be dozens.
        if section.items.iter().all(|item| item.quoted && !item.code_id.is_empty()) {
            let labels: Vec<&str> = section.items.iter().map(|item| item.text.as_str()).collect();
            return self.line(&format!("  {}", labels.join("  ")));
        }
        section.items.iter().for_each(|item| self.line(&entry(item)));
    }
}

/// An entry of a section on a line of its own.
fn entry(item: &proto::SectionItem) -> String {
    let proto::SectionItem { term, text, uri, .. } = item;
    let term = if term.is_empty() { String::new() } else { format!("{term}: ") };
    let address = if uri.is_empty() { String::new() } else { format!("  {uri}") };
    format!("  {term}{text}{address}")
}

/// The number of visible characters in a text.
fn width(text: &str) -> usize {
    text.chars().filter(|char| !matches!(char, '\u{2066}'..='\u{2069}')).count()
}

/// The page of one code.
pub(super) fn code(message: &proto::GetCodeResponse, words: &Words<'_>) -> String {
    let (Some(code), Some(text)) = (&message.code, &message.text) else { return String::new() };
    let mut page = TextPage::title(&words.code_with_title(&code.label, &text.title));
    message.fallback.iter().for_each(|fallback| page.note(&fallback.note));
    text.sections.iter().for_each(|section| page.section(section));
    page.0
}

/// The codes that a search found, each with the reasons.
pub(super) fn search(message: &proto::SearchCodesResponse, words: &Words<'_>) -> String {
    let mut page = TextPage(String::new());
    if !message.note.is_empty() {
        page.line(&message.note);
    }
    for (at, found) in message.results.iter().enumerate() {
        let Some(code) = &found.code else { continue };
        if at > 0 {
            page.line("");
        }
        page.line(&words.code_with_title(&code.label, &found.title));
        page.line(&format!("  {}", found.description));
        for reason in &found.matches {
            // What was just said.
            let is_told = [&found.title, &found.description, &code.label].contains(&&reason.text);
            let text = if is_told { String::new() } else { format!(": {}", reason.text) };
            page.line(&format!("  {}{text}", reason.kind_name));
        }
    }
    page.0
}

/// The page of a reply.
pub(super) fn explanation(message: &proto::ExplainReplyResponse, _: &Words<'_>) -> String {
    let Some(text) = &message.text else { return String::new() };
    let mut page = TextPage::title(&text.title);
    text.sections.iter().for_each(|section| page.section(section));
    page.note(&visible(&message.masked_text));
    page.0
}

/// What another part of a page about two codes tells: what to do and where a code occurs, in its own texts; the documents
/// that define it, at the end; its protocol, in its name.
const TOLD_ELSEWHERE: [proto::Aspect; 4] =
    [proto::Aspect::Remedy, proto::Aspect::Phase, proto::Aspect::Specification, proto::Aspect::Protocol];

/// The page of two codes, side by side. It tells nothing twice.
pub(super) fn comparison(message: &proto::CompareCodesResponse, words: &Words<'_>) -> String {
    let (Some(left), Some(right), Some(text)) = (&message.left, &message.right, &message.text) else {
        return String::new();
    };
    let headings = text.headings.clone().unwrap_or_default();
    let mut page = TextPage::title(&text.title);
    page.note(&text.summary);
    let fallbacks = [&message.left_fallback, &message.right_fallback];
    fallbacks.into_iter().flatten().for_each(|fallback| page.note(&fallback.note));
    // One detail under two classes, and a code with the one that it stands for, have texts in common.
    let both = |one: &str, other: &str| match one == other {
        true => vec![one.to_owned()],
        false => [(left, one), (right, other)].map(|(code, told)| words.code_with_title(&code.label, told)).to_vec(),
    };
    differences(&mut page, text, both, &headings);
    if let (Some(one), Some(other)) = (&text.left, &text.right) {
        for section in &one.sections {
            let (own, others) = (one.said(section.kind()), other.said(section.kind()));
            if section.kind() == proto::SectionKind::Use {
                let mut uses = vec![own, others];
                uses.dedup();
                page.blocks(&headings.r#use, &uses);
            } else {
                page.blocks(&section.heading, &both(&own, &others));
            }
        }
    }
    page.blocks(&headings.equivalents, &text.equivalent_notes);
    page.block(&headings.neighbours, &text.neighbours_note);
    if let Some(more) = &text.learn_more {
        further_reading(&mut page, more, words, &headings);
    }
    page.0
}

/// What differs, and what both share.
fn differences(
    page: &mut TextPage,
    text: &proto::ComparisonText,
    both: impl Fn(&str, &str) -> Vec<String>,
    headings: &proto::Headings,
) {
    let is_own = |aspect: proto::Aspect| !TOLD_ELSEWHERE.contains(&aspect);
    let key: Vec<_> = text.key_differences.iter().filter(|row| is_own(row.aspect())).collect();
    if !key.is_empty() {
        page.heading(&headings.differences);
    }
    for row in &key {
        page.blocks(&row.aspect_name, &[&row.left_sentence, &row.right_sentence]);
    }
    // A class tells nothing beside the outcome that it has: it differs, or is shared, with the outcome.
    let differs = key.iter().any(|row| row.aspect() == proto::Aspect::Outcome);
    let is_row = |aspect: proto::Aspect, differs: bool| is_own(aspect) && !(differs && aspect == proto::Aspect::Class);
    let rows: Vec<_> = text.other_differences.iter().filter(|row| is_row(row.aspect(), differs)).collect();
    if !rows.is_empty() || !text.fact_differences.is_empty() {
        page.heading(&headings.other_differences);
    }
    for row in rows {
        page.blocks(&row.aspect_name, &both(&row.left_value, &row.right_value));
    }
    for row in &text.fact_differences {
        page.blocks(&row.heading, &both(&row.left_notes.join(" "), &row.right_notes.join(" ")));
    }
    let shared = text.similarities.iter().filter(|row| is_row(row.aspect(), !differs));
    let shared: Vec<String> = shared.map(|row| format!("{}: {}", row.aspect_name, row.value)).collect();
    page.blocks(&headings.similarities, &shared);
}

/// Where to read on after a comparison: other pairs or, where there are none, other codes; and the documents, whose
/// sections stand on the page of each code.
fn further_reading(page: &mut TextPage, more: &proto::LearnMore, words: &Words<'_>, headings: &proto::Headings) {
    let pairs: Vec<&str> = more.pairs.iter().map(|pair| pair.label.as_str()).collect();
    let codes = || more.codes.iter().map(|code| words.code_with_title(&code.label, &code.title)).collect::<Vec<_>>();
    page.heading(&headings.learn_more);
    match pairs.as_slice() {
        [] => page.blocks(&headings.related_codes, &codes()),
        pairs => page.blocks(&headings.related_pairs, pairs),
    }
    let mut documents: Vec<&str> = Vec::new();
    for reference in &more.references {
        let document = match reference.uri.split('#').next() {
            None | Some("") => &reference.document,
            Some(url) => url,
        };
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    page.blocks(&headings.references, &documents);
}
