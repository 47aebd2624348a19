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

/// The page of two codes.
pub(super) fn comparison(message: &proto::CompareCodesResponse, words: &Words<'_>) -> String {
    let (Some(left), Some(right), Some(text)) = (&message.left, &message.right, &message.text) else {
        return String::new();
    };
    let headings = text.headings.clone().unwrap_or_default();
    let mut page = TextPage::title(&text.title);
    page.note(&text.summary);
    let fallbacks = [&message.left_fallback, &message.right_fallback];
    fallbacks.into_iter().flatten().for_each(|fallback| page.note(&fallback.note));
    page.note(&text.pairing_note);
    let sides = [(left, &text.left), (right, &text.right)];
    for (code, text) in sides {
        let Some(text) = text else { continue };
        page.heading(&words.code_with_title(&code.label, &text.title));
        side(&mut page, code, text, &headings);
    }
    page.heading(&headings.differences);
    for (number, difference) in text.differences.iter().enumerate() {
        page.line(&format!("{}. {}: {}", number + 1, difference.aspect_name, difference.sentence));
    }
    if !text.similarities.is_empty() {
        page.heading(&headings.similarities);
        for similarity in &text.similarities {
            page.line(&format!("• {}: {}", similarity.aspect_name, similarity.sentence));
        }
    }
    page.heading(&headings.r#use);
    for (_, text) in sides {
        let Some(text) = text else { continue };
        page.line(&format!("• {}", text.r#use));
    }
    if !text.confusion_note.is_empty() {
        page.heading(&headings.confusion);
        page.line(&text.confusion_note);
    }
    if !text.equivalent_notes.is_empty() {
        page.heading(&headings.equivalents);
        text.equivalent_notes.iter().for_each(|note| page.line(note));
    }
    page.heading(&headings.learn_more);
    if let Some(more) = &text.learn_more {
        learn_more(&mut page, more, words, &headings);
    }
    page.0
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
