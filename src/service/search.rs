//! Finds codes, as messages.

use std::collections::HashSet;

use book::catalog::Code;
use book::search::{Index, terms};
use book::vocabulary::{MatchKind, Word as _};

use super::page::{self, ListPage, Sizes};
use super::{convert, fallbacks};
use crate::codebook::Codebook;
use crate::failure::{Failure, shown};
use crate::proto::{self, View};
use crate::search::{self, Hit, MAX_QUERY, Question, Reason};
use crate::service::answer::{protocol, view, viewed_facts};
use crate::text::Words;

/// People look at the first few.
const SIZES: Sizes = Sizes { default: 10, maximum: 50 };

/// The most reasons that are given for a code.
const MAX_MATCHES: usize = 3;

/// The codes that a query may be about, a page of them.
///
/// # Errors
///
/// A missing query or one that is too long, an unknown protocol, an undefined enum number, or a page that does not
/// exist.
pub fn codes(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::SearchCodesRequest,
) -> Result<proto::SearchCodesResponse, Failure> {
    let view = view(request.view)?;
    let text = request.query.trim();
    if text.is_empty() {
        return Err(Failure::MissingField { field: "query" });
    }
    let length = text.chars().count();
    if length > MAX_QUERY {
        return Err(Failure::QueryTooLong { length, maximum: MAX_QUERY });
    }
    let protocol = protocol(&codebook.catalog, &request.protocol_id)?.map(|protocol| protocol.id.as_str());
    let question = Question {
        text,
        language: &words.language().code,
        default_language: &codebook.texts.languages().default_language().code,
        protocol,
    };
    let hits = search::search(&codebook.catalog, &codebook.replies, &codebook.index, &question);
    let query = page::query(&proto::SearchCodesRequest {
        query: text.to_owned(),
        protocol_id: protocol.unwrap_or_default().to_owned(),
        language_code: words.language().code.clone(),
        ..Default::default()
    });
    let ListPage { items, next_page_token } =
        page::page(&hits.list, &query, request.page_size, &request.page_token, SIZES)?;
    let note = if hits.list.is_empty() && view != View::Facts { words.nothing_found(text) } else { String::new() };
    let answer = fallbacks::listed(words, |words| {
        let told = Told { codebook, words, view, found: &hits.words };
        proto::SearchCodesResponse {
            results: items.iter().map(|hit| told.code(hit)).collect(),
            next_page_token,
            total_size: i32::try_from(hits.list.len()).unwrap_or(i32::MAX),
            language_code: words.language().code.clone(),
            direction: convert::direction(words.language().direction).into(),
            ..Default::default()
        }
    });
    Ok(proto::SearchCodesResponse { note, ..answer })
}

/// What is told of the codes that were found.
struct Told<'t> {
    codebook: &'t Codebook,
    words: &'t Words<'t>,
    view: View,
    /// The words by which they were found.
    found: &'t HashSet<String>,
}

impl Told<'_> {
    fn code(&self, hit: &Hit<'_>) -> proto::FoundCode {
        let (code, catalog) = (hit.found.code, &self.codebook.catalog);
        let has_words = self.view != View::Facts;
        let told = |kind| if has_words { self.words.told(kind, code, catalog).swap_remove(0) } else { String::new() };
        let mut fallback = convert::fallback(&hit.found, self.words);
        if let Some(fallback) = fallback.as_mut().filter(|_| !has_words) {
            fallback.note.clear();
        }
        proto::FoundCode {
            code: Some(viewed_facts(code, self.view)),
            title: told(MatchKind::Title),
            description: told(MatchKind::Description),
            matches: self.reasons(hit, code),
            fallback,
        }
    }

    /// Why a code was found. What it was found by may be another class's of the same detail: then its name stands there.
    fn reasons(&self, hit: &Hit<'_>, code: &Code) -> Vec<proto::SearchMatch> {
        let has_words = self.view != View::Facts;
        let all = hit.reasons.iter().map(|reason| self.reason(reason, code));
        let told = all.filter(|one| !has_words || !one.text.is_empty()).take(MAX_MATCHES);
        let mut told: Vec<proto::SearchMatch> = told.collect();
        if told.is_empty() {
            let name = Reason { kind: MatchKind::Code, language: String::new(), is_near: false, text: None };
            told.push(self.reason(&name, code));
        }
        told
    }

    fn reason(&self, reason: &Reason, code: &Code) -> proto::SearchMatch {
        let has_words = self.view != View::Facts;
        let kind_name = if has_words { self.words.match_kind(reason.kind, reason.is_near) } else { String::new() };
        let language = self.codebook.texts.languages().get(&reason.language).filter(|_| !reason.language.is_empty());
        let texts = match (&reason.text, language) {
            (Some(words), _) => vec![shown(words)],
            (None, None) => on_wire(reason.kind, code),
            (None, Some(_)) if !has_words => Vec::new(),
            (None, Some(own)) if own.index == self.words.language().index => {
                self.words.told(reason.kind, code, &self.codebook.catalog)
            }
            (None, Some(own)) => {
                let words = self.codebook.texts.words(own, self.words.style());
                words.told(reason.kind, code, &self.codebook.catalog)
            }
        };
        let marked = texts.into_iter().map(|text| (self.spans(&text, &reason.language), text));
        // Of several texts, the one that has most of the words; of those, the first.
        let (spans, text) = marked.rev().max_by_key(|(spans, _)| spans.len()).unwrap_or_default();
        proto::SearchMatch {
            kind: proto::MatchKind::from(reason.kind).into(),
            near: reason.is_near,
            kind_name,
            text,
            language_code: language.map(|own| own.code.clone()).unwrap_or_default(),
            direction: language.map(|own| convert::direction(own.direction)).unwrap_or_default().into(),
            spans: if reason.text.is_some() { Vec::new() } else { spans },
        }
    }

    /// The places of the words by which a text was found; those that touch are one.
    fn spans(&self, text: &str, language: &str) -> Vec<proto::Span> {
        let index: &Index = &self.codebook.index;
        let analyzer = index.part(language).map(|part| &part.analyzer);
        let is_found = |word: &book::search::Word| {
            let stem = || analyzer.and_then(|analyzer| analyzer.stem(word, text));
            self.found.contains(&word.letters) || stem().is_some_and(|stem| self.found.contains(&stem))
        };
        let mut spans: Vec<proto::Span> = Vec::new();
        for word in terms(text).into_iter().filter(is_found) {
            // A text of the book is far below 2 GiB.
            let (start, end) = (word.range.start as i32, word.range.end as i32);
            match spans.last_mut() {
                Some(last) if start <= last.end_offset => last.end_offset = last.end_offset.max(end),
                _ => spans.push(proto::Span { start_offset: start, end_offset: end }),
            }
        }
        spans
    }
}

/// A code's texts of one kind that are the same in every language.
fn on_wire(kind: MatchKind, code: &Code) -> Vec<String> {
    match kind {
        MatchKind::Code => vec![code.label.clone()],
        MatchKind::Symbol => {
            let value = code.id.value.to_string();
            let value = (code.detail.is_none() && value.contains(char::is_alphabetic)).then_some(value);
            code.symbol.iter().chain(&code.also_called).cloned().chain(value).collect()
        }
        MatchKind::Phrase => code.phrase.iter().cloned().collect(),
        MatchKind::Vendor => {
            code.vendors.iter().flat_map(|vendor| vendor.phrase.iter().chain([&vendor.vendor])).cloned().collect()
        }
        MatchKind::Example => code.examples.clone(),
        MatchKind::Printed => code.printed.clone(),
        MatchKind::Cause => code.causes.iter().map(|cause| cause.cause.word().to_owned()).collect(),
        MatchKind::Title | MatchKind::Description | MatchKind::When | MatchKind::Advice => Vec::new(),
    }
}
