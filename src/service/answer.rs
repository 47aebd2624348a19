//! Turns requests into answers, as messages. The command line uses it too, so that both give the same answer.

use std::collections::BTreeMap;

use book::catalog::{Catalog, Code, CodeFilter, CodeId, Found, Protocol};
use book::vocabulary::{Outcome, Standing};

use crate::codebook::Codebook;
use crate::compare::compare;
use crate::failure::Failure;
use crate::proto::{self, View};
use crate::service::page::{self, ListPage, SIZES};
use crate::service::{convert, fallbacks, status};
use crate::text::Words;

/// The maximum number of codes in one batch.
pub const MAX_BATCH: usize = 100;

/// The code that a field names.
///
/// # Errors
///
/// Every error of [`Catalog::find`].
pub fn find<'a>(catalog: &'a Catalog, field: &'static str, id: &str) -> Result<Found<'a>, Failure> {
    catalog.find(id).map_err(|error| Failure::find(field, id, error))
}

/// The view that a request names.
///
/// # Errors
///
/// A number that names none.
pub fn view(number: i32) -> Result<View, Failure> {
    match View::try_from(number) {
        Ok(View::Unspecified) => Ok(View::All),
        Ok(view) => Ok(view),
        Err(_) => Err(Failure::UnknownEnumValue { field: "view", number }),
    }
}

/// A code that was found: its facts, its words, or both.
pub fn code(codebook: &Codebook, words: &Words<'_>, found: &Found<'_>, view: View) -> proto::GetCodeResponse {
    fallbacks::listed(words, |words| unlisted_code(codebook, words, found, view))
}

pub(super) fn unlisted_code(
    codebook: &Codebook,
    words: &Words<'_>,
    found: &Found<'_>,
    view: View,
) -> proto::GetCodeResponse {
    let code = found.code;
    let has_words = view != View::Facts;
    let mut fallback = convert::fallback(found, words);
    if !has_words && let Some(fallback) = &mut fallback {
        fallback.note.clear();
    }
    proto::GetCodeResponse {
        code: Some(viewed_facts(code, view)),
        text: has_words.then(|| convert::code_text(words.code(code, &codebook.catalog), words.language())),
        fallback,
        language_fallbacks: Vec::new(),
        asked_language_code: String::new(),
    }
}

pub(super) fn viewed_facts(code: &Code, view: View) -> proto::Code {
    if view == View::Words { convert::code_name(code) } else { convert::code(code) }
}

/// What a page about two codes says of one of them.
pub(super) fn side_text(codebook: &Codebook, words: &Words<'_>, code: &Code) -> proto::CodeText {
    convert::code_text(words.side(code, &codebook.catalog), words.language())
}

/// Many codes, each with its own result.
///
/// # Errors
///
/// No id at all, or more than [`MAX_BATCH`].
pub fn batch(
    codebook: &Codebook,
    words: &Words<'_>,
    ids: &[String],
    view: View,
) -> Result<proto::BatchGetCodesResponse, Failure> {
    use proto::batch_get_codes_result::Result as Item;
    match ids.len() {
        0 => return Err(Failure::MissingField { field: "ids" }),
        1..=MAX_BATCH => {}
        count => return Err(Failure::TooManyItems { count, maximum: MAX_BATCH }),
    }
    let item = |id: &String, marking: &Words<'_>| match find(&codebook.catalog, "id", id) {
        Ok(found) => Item::Found(unlisted_code(codebook, marking, &found, view)),
        Err(failure) => Item::Failure(status::failure(&failure, words)),
    };
    Ok(fallbacks::listed(words, |words| proto::BatchGetCodesResponse {
        results: ids.iter().map(|id| proto::BatchGetCodesResult { result: Some(item(id, words)) }).collect(),
        language_code: words.language().code.clone(),
        direction: convert::direction(words.language().direction).into(),
        language_fallbacks: Vec::new(),
        asked_language_code: String::new(),
    }))
}

/// The two different codes that the fields of a comparison name.
///
/// # Errors
///
/// As [`find`], and [`Failure::SameCode`].
pub fn pair<'a>(catalog: &'a Catalog, left: &str, right: &str) -> Result<(Found<'a>, Found<'a>), Failure> {
    let (left, right) = (find(catalog, "left_id", left)?, find(catalog, "right_id", right)?);
    if left.code.id != right.code.id {
        return Ok((left, right));
    }
    let asked = [left.fallback, right.fallback].into_iter().flatten().next().map(|fallback| fallback.asked);
    Err(Failure::SameCode { id: left.code.id.clone(), asked })
}

/// Facts and words of two different codes that were found.
pub fn comparison(
    codebook: &Codebook,
    words: &Words<'_>,
    left: &Found<'_>,
    right: &Found<'_>,
) -> proto::CompareCodesResponse {
    fallbacks::listed(words, |words| {
        let comparison = compare(&codebook.catalog, left.code, right.code);
        proto::CompareCodesResponse {
            left: Some(convert::code(left.code)),
            right: Some(convert::code(right.code)),
            comparison: Some(convert::comparison(&comparison)),
            text: Some(proto::ComparisonText {
                left: Some(side_text(codebook, words, left.code)),
                right: Some(side_text(codebook, words, right.code)),
                headings: Some(words.into()),
                ..convert::comparison_text(&comparison, &codebook.catalog, words)
            }),
            left_fallback: convert::fallback(left, words),
            right_fallback: convert::fallback(right, words),
            language_fallbacks: Vec::new(),
            asked_language_code: String::new(),
        }
    })
}

/// A page of codes.
///
/// # Errors
///
/// An unknown protocol or class, an undefined enum number, or a page that does not exist.
pub fn list_codes(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::ListCodesRequest,
) -> Result<proto::ListCodesResponse, Failure> {
    let (filter, view) = (filter(&codebook.catalog, request)?, view(request.view)?);
    let codes: Vec<&Code> = codebook.catalog.list(&filter).collect();
    let query = page::query(&proto::ListCodesRequest {
        protocol_id: filter.protocol.clone().unwrap_or_default(),
        class_id: filter.class.clone().unwrap_or_default(),
        outcome: request.outcome,
        standing: request.standing,
        exclude_unofficial: request.exclude_unofficial,
        ..Default::default()
    });
    let ListPage { items, next_page_token } =
        page::page(&codes, &query, request.page_size, &request.page_token, SIZES)?;
    Ok(fallbacks::listed(words, |words| proto::ListCodesResponse {
        codes: items
            .iter()
            .map(|code| proto::ListedCode {
                code: Some(viewed_facts(code, view)),
                title: if view == View::Facts { String::new() } else { words.title(code, &codebook.catalog) },
            })
            .collect(),
        next_page_token,
        total_size: i32::try_from(codes.len()).unwrap_or(i32::MAX),
        language_code: words.language().code.clone(),
        direction: convert::direction(words.language().direction).into(),
        language_fallbacks: Vec::new(),
        asked_language_code: String::new(),
    }))
}

fn filter(catalog: &Catalog, request: &proto::ListCodesRequest) -> Result<CodeFilter, Failure> {
    let protocol = protocol(catalog, &request.protocol_id)?;
    let class = match (request.class_id.as_str(), protocol) {
        ("", _) => None,
        (class, None) => return Err(Failure::ClassWithoutProtocol { class: class.to_owned() }),
        (class, Some(protocol)) => {
            let known = protocol.classes.iter().find(|known| known.id.eq_ignore_ascii_case(class));
            let known = known.ok_or_else(|| Failure::UnknownClass {
                protocol: protocol.id.clone(),
                label: protocol.label.clone(),
                class: class.to_owned(),
                suggestions: protocol.classes.iter().map(|class| class.id.clone()).collect(),
            })?;
            Some(known.id.clone())
        }
    };
    let unknown = |field, number| Failure::UnknownEnumValue { field, number };
    // The generated getter would read an unknown number as "not set" and list everything.
    let outcome = proto::Outcome::try_from(request.outcome).map_err(|_| unknown("outcome", request.outcome))?;
    let standing = proto::Standing::try_from(request.standing).map_err(|_| unknown("standing", request.standing))?;
    Ok(CodeFilter {
        protocol: protocol.map(|protocol| protocol.id.clone()),
        class,
        outcome: Option::<Outcome>::from(outcome),
        standing: Option::<Standing>::from(standing),
        exclude_unofficial: request.exclude_unofficial,
    })
}

/// A page of the pairs that people confuse, each with its note.
///
/// # Errors
///
/// An unknown protocol, or a page that does not exist.
pub fn list_pairs(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::ListPairsRequest,
) -> Result<proto::ListPairsResponse, Failure> {
    let protocol = protocol(&codebook.catalog, &request.protocol_id)?;
    let pairs = pairs(&codebook.catalog, protocol);
    let query = page::query(&proto::ListPairsRequest {
        protocol_id: protocol.map(|protocol| protocol.id.clone()).unwrap_or_default(),
        ..Default::default()
    });
    let ListPage { items, next_page_token } =
        page::page(&pairs, &query, request.page_size, &request.page_token, SIZES)?;
    Ok(fallbacks::listed(words, |words| proto::ListPairsResponse {
        pairs: items.iter().map(|(left, right)| convert::listed_pair(left, right, &codebook.catalog, words)).collect(),
        next_page_token,
        total_size: i32::try_from(pairs.len()).unwrap_or(i32::MAX),
        language_code: words.language().code.clone(),
        direction: convert::direction(words.language().direction).into(),
        language_fallbacks: Vec::new(),
        asked_language_code: String::new(),
    }))
}

/// The pairs with a note, each once, the smaller code first; of details, under the last class that both are registered
/// for, which is the most severe.
pub(super) fn pairs<'a>(catalog: &'a Catalog, protocol: Option<&Protocol>) -> Vec<(&'a Code, &'a Code)> {
    let is_wanted = |code: &Code| protocol.is_none_or(|protocol| code.id.protocol == protocol.id);
    let mut by_note: BTreeMap<(&CodeId, &CodeId), (&Code, &Code)> = BTreeMap::new();
    for left in catalog.codes().filter(|code| code.is_listed()) {
        let others = left.confused_with.iter().filter_map(|id| catalog.get(id));
        for right in others.filter(|right| right.is_listed() && left.words_id() < right.words_id()) {
            if is_wanted(left) || is_wanted(right) {
                by_note.insert((left.words_id(), right.words_id()), (left, right));
            }
        }
    }
    by_note.into_values().collect()
}

/// The protocol that a filter names.
pub(super) fn protocol<'a>(catalog: &'a Catalog, id: &str) -> Result<Option<&'a Protocol>, Failure> {
    match id {
        "" => Ok(None),
        id => Ok(Some(catalog.find_protocol(id).map_err(|error| Failure::find("protocol_id", id, error))?)),
    }
}

/// A page of protocols.
///
/// # Errors
///
/// A page that does not exist.
pub fn list_protocols(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::ListProtocolsRequest,
) -> Result<proto::ListProtocolsResponse, Failure> {
    let view = view(request.view)?;
    let protocols: Vec<_> = codebook.catalog.protocols().iter().collect();
    let query = page::query(&proto::ListProtocolsRequest::default());
    let ListPage { items, next_page_token } =
        page::page(&protocols, &query, request.page_size, &request.page_token, SIZES)?;
    Ok(fallbacks::listed(words, |words| proto::ListProtocolsResponse {
        protocols: items.iter().map(|protocol| listed_protocol(words, protocol, view)).collect(),
        next_page_token,
        language_code: words.language().code.clone(),
        direction: convert::direction(words.language().direction).into(),
        language_fallbacks: Vec::new(),
        asked_language_code: String::new(),
    }))
}

pub(super) fn listed_protocol(words: &Words<'_>, protocol: &Protocol, view: View) -> proto::ListedProtocol {
    proto::ListedProtocol {
        protocol: Some(match view {
            View::Words => convert::protocol_name(protocol),
            _ => convert::protocol(protocol),
        }),
        text: (view != View::Facts).then(|| words.protocol(protocol).into()),
    }
}

/// A page of languages.
///
/// # Errors
///
/// A page that does not exist.
pub fn list_languages(
    codebook: &Codebook,
    request: &proto::ListLanguagesRequest,
) -> Result<proto::ListLanguagesResponse, Failure> {
    let languages = codebook.texts.languages();
    let all: Vec<_> = languages.list().iter().collect();
    let query = page::query(&proto::ListLanguagesRequest::default());
    let ListPage { items, next_page_token } = page::page(&all, &query, request.page_size, &request.page_token, SIZES)?;
    Ok(proto::ListLanguagesResponse {
        languages: items
            .iter()
            .map(|language| proto::Language {
                language_code: language.code.clone(),
                native_name: codebook.texts.words(language, Default::default()).language_name(),
                direction: convert::direction(language.direction).into(),
                is_default: language.index == languages.default_language().index,
                partial: language.partial,
            })
            .collect(),
        next_page_token,
    })
}
