//! An answer as a page of text, from the message and nothing else.

use std::fmt::Write as _;

use crate::proto;
use crate::text::HeadingWords;

/// A page under construction: blocks with a blank line between.
struct Page(String);

impl Page {
    fn title(text: &str) -> Self {
        Self(format!("{text}\n{}\n", "=".repeat(text.chars().count())))
    }

    fn heading(&mut self, text: &str) {
        let _ = write!(self.0, "\n{text}\n{}\n", "-".repeat(text.chars().count()));
    }

    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn block(&mut self, heading: &str, text: &str) {
        if !text.is_empty() {
            let _ = write!(self.0, "\n{heading}\n  {text}\n");
        }
    }
}

/// One code.
pub(super) fn code(message: &proto::GetCodeResponse, headings: &HeadingWords) -> String {
    let (Some(code), Some(text)) = (&message.code, &message.text) else { return String::new() };
    let mut page = Page::title(&format!("{} · {}", code.label, text.title));
    side(
        &mut page,
        code,
        text,
        &proto::Headings {
            phrase: headings.phrase.clone(),
            class: headings.class.clone(),
            description: headings.description.clone(),
            when: headings.when.clone(),
            fix: headings.fix.clone(),
            retry: headings.retry.clone(),
            actor: headings.actor.clone(),
            ..Default::default()
        },
    );
    page.block(&headings.r#use, &text.r#use);
    page.heading(&headings.references);
    references(&mut page, &code.references);
    page.0
}

/// Two codes.
pub(super) fn comparison(message: &proto::CompareCodesResponse) -> String {
    let (Some(left), Some(right), Some(text)) = (&message.left, &message.right, &message.text) else {
        return String::new();
    };
    let headings = text.headings.clone().unwrap_or_default();
    let mut page = Page::title(&text.title);
    page.line("");
    page.line(&text.summary);
    for (code, words) in [(left, &text.left), (right, &text.right)] {
        let Some(words) = words else { continue };
        page.heading(&format!("{} · {}", code.label, words.title));
        side(&mut page, code, words, &headings);
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
    for (code, words) in [(left, &text.left), (right, &text.right)] {
        let advice = words.as_ref().map(|words| words.r#use.as_str()).unwrap_or_default();
        page.line(&format!("{}: {advice}", code.label));
    }
    if !text.confusion_note.is_empty() {
        page.heading(&headings.confusion);
        page.line(&text.confusion_note);
    }
    page.heading(&headings.learn_more);
    learn_more(&mut page, &text.learn_more.clone().unwrap_or_default(), &headings);
    page.0
}

fn side(page: &mut Page, code: &proto::Code, text: &proto::CodeText, headings: &proto::Headings) {
    page.block(&headings.phrase, &code.phrase);
    page.block(&headings.class, &text.class_name);
    page.block(&headings.description, &text.description);
    page.block(&headings.when, &text.when);
    page.block(&headings.fix, &text.fix);
    page.block(&headings.retry, &text.retry_advice);
    page.block(&headings.actor, &text.actor_advice);
}

fn learn_more(page: &mut Page, more: &proto::LearnMore, headings: &proto::Headings) {
    page.line(&headings.related_codes);
    for code in &more.codes {
        page.line(&format!("  {} · {}", code.label, code.title));
    }
    if !more.pairs.is_empty() {
        page.line(&headings.related_pairs);
        for pair in &more.pairs {
            page.line(&format!("  {}", pair.label));
        }
    }
    page.line(&headings.references);
    references(page, &more.references);
}

fn references(page: &mut Page, references: &[proto::Reference]) {
    for reference in references {
        let section = if reference.section.is_empty() { String::new() } else { format!(" §{}", reference.section) };
        page.line(&format!("  {}{section}  {}", reference.document, reference.url));
    }
}
