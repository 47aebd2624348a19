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
}

/// The number of visible characters in a text.
fn width(text: &str) -> usize {
    text.chars().filter(|char| !matches!(char, '\u{2066}'..='\u{2069}')).count()
}

/// The page of one code.
pub(super) fn code(message: &proto::GetCodeResponse, words: &Words<'_>) -> String {
    let (Some(code), Some(text)) = (&message.code, &message.text) else { return String::new() };
    let headings = message.headings.clone().unwrap_or_default();
    let mut page = TextPage::title(&words.code_with_title(&code.label, &text.title));
    for note in message.fallback.iter().map(|fallback| &fallback.note).chain([&text.class_note]) {
        page.note(note);
    }
    side(&mut page, code, text, &headings);
    page.block(&headings.use_code, &text.r#use);
    page.block(&headings.outcome, &text.outcome_name);
    page.block(&headings.standing, &text.standing_note);
    page.blocks(&headings.phases, &text.phase_names);
    page.block(&headings.category, &text.category_name);
    let notes: Vec<&String> = text.facts.iter().flat_map(|fact| &fact.notes).collect();
    page.blocks(&headings.protocol_facts, &notes);
    page.blocks(&headings.equivalents, &text.equivalent_notes);
    let meant = |vendor: &proto::Vendor| match vendor.phrase.as_str() {
        "" => vendor.vendor.clone(),
        phrase => format!("{}: {phrase}", vendor.vendor),
    };
    let vendors: Vec<String> = code.vendors.iter().map(meant).collect();
    page.blocks(&headings.vendors, &vendors);
    let values = |codes: &[proto::Equivalent]| -> Vec<String> {
        codes.iter().filter_map(|pairing| pairing.code.split('/').nth(1)).map(str::to_owned).collect()
    };
    page.blocks(&headings.enhanced, &values(&code.enhanced));
    page.blocks(&headings.basic, &code.detail.iter().flat_map(|detail| values(&detail.basic)).collect::<Vec<_>>());
    page.heading(&headings.learn_more);
    if let Some(more) = &message.learn_more {
        learn_more(&mut page, more, words, &headings);
    }
    page.0
}

/// The page of a reply.
pub(super) fn explanation(message: &proto::ExplainReplyResponse, _: &Words<'_>) -> String {
    let Some(text) = &message.text else { return String::new() };
    let headings = text.headings.clone().unwrap_or_default();
    let mut page = TextPage::title(&text.title);
    let codes: Vec<&String> =
        [&text.code_title, &text.enhanced_title].into_iter().filter(|title| !title.is_empty()).collect();
    page.blocks(&headings.codes, &codes);
    page.note(&text.recipients_note);
    page.block(&headings.happened, &text.happened);
    let retry: Vec<&String> =
        [&text.retry_advice, &text.wait_note].into_iter().filter(|note| !note.is_empty()).collect();
    page.blocks(&headings.retry, &retry);
    page.block(&headings.actor, &text.actor_advice);
    page.block(&headings.customer, &text.customer);
    page.block(&headings.administrator, &text.administrator);
    page.block(&headings.avoid, &text.avoid);
    page.block(&headings.ask, &text.ask);
    page.block(&headings.suppression, &text.suppression_note);
    page.blocks(&headings.conflicts, &text.conflict_notes);
    let mut evidence: Vec<&String> = text.evidence_notes.iter().collect();
    evidence.extend([&text.confidence_note, &text.runner_up_note].into_iter().filter(|note| !note.is_empty()));
    page.blocks(&headings.evidence, &evidence);
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
        page.blocks(&headings.description, &both(&one.description, &other.description));
        page.blocks(&headings.when, &both(&one.when, &other.when));
        page.blocks(&headings.fix, &both(&one.fix, &other.fix));
        let mut uses = vec![&one.r#use, &other.r#use];
        uses.dedup();
        page.blocks(&headings.r#use, &uses);
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
        let document = match reference.url.split('#').next() {
            None | Some("") => &reference.document,
            Some(url) => url,
        };
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    page.blocks(&headings.references, &documents);
}

fn side(page: &mut TextPage, code: &proto::Code, text: &proto::CodeText, headings: &proto::Headings) {
    page.block(&headings.phrase, &code.phrase);
    page.block(&headings.class, &text.class_name);
    page.block(&headings.description, &text.description);
    page.block(&headings.when, &text.when);
    page.block(&headings.fix, &text.fix);
    page.block(&headings.retry, &text.retry_advice);
    page.block(&headings.actor, &text.actor_advice);
}

fn learn_more(page: &mut TextPage, more: &proto::LearnMore, words: &Words<'_>, headings: &proto::Headings) {
    if !more.codes.is_empty() {
        page.line(&headings.related_codes);
    }
    for code in &more.codes {
        page.line(&format!("  {}", words.code_with_title(&code.label, &code.title)));
    }
    if !more.pairs.is_empty() {
        page.line(&headings.related_pairs);
        for pair in &more.pairs {
            page.line(&format!("  {}", pair.label));
        }
    }
    if !more.references.is_empty() {
        page.line(&headings.references);
        references(page, &more.references);
    }
}

fn references(page: &mut TextPage, references: &[proto::Reference]) {
    for reference in references {
        let section = if reference.section.is_empty() { String::new() } else { format!(" §{}", reference.section) };
        page.line(&format!("  {}{section}  {}", reference.document, reference.url));
    }
}
