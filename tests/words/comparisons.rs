//! Comparisons of any two codes, in every language.

use std::sync::LazyLock;

use book::catalog::Code;
use book::vocabulary::{Aspect, Relation, Word as _};
use codebook::codebook::Codebook;
use codebook::compare::{Comparison, KEY_ASPECTS, compare};
use codebook::text::{ComparisonWords, Style, Words};
use proptest::prelude::*;

static DATA: LazyLock<Codebook> = LazyLock::new(|| Codebook::embedded().expect("the build has checked the data"));

static CODES: LazyLock<Vec<&'static Code>> = LazyLock::new(|| DATA.catalog.codes().collect());

/// The places of two codes in [`CODES`]: a failure prints these rather than every fact.
fn any_pair() -> impl Strategy<Value = (usize, usize)> {
    (0..CODES.len(), 0..CODES.len()).prop_filter("two codes", |(left, right)| left != right)
}

fn pair(left: &str, right: &str) -> Comparison<'static> {
    let code = |id: &str| DATA.catalog.find(id).expect(id).code;
    compare(&DATA.catalog, code(left), code(right))
}

/// The words of a comparison in every language.
fn in_every_language(comparison: &Comparison<'_>) -> Vec<(Words<'static>, ComparisonWords)> {
    let words = |language| DATA.texts.words(language, Style::default());
    let languages = DATA.texts.languages().list().iter();
    languages.map(words).map(|words| (words, words.comparison(comparison, &DATA.catalog))).collect()
}

/// A text about both codes with each put for the other: their labels and their titles.
fn exchanged(text: &str, left: &[&str], right: &[&str]) -> String {
    let mut names: Vec<(&str, &str)> = left.iter().copied().zip(right.iter().copied()).collect();
    names.extend(right.iter().copied().zip(left.iter().copied()));
    // The longer first: 5.1.1 stands in 5.1.10 too.
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let mut out = String::new();
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        match names.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, other)) => {
                out.push_str(other);
                rest = &rest[name.len()..];
            }
            None => {
                out.push(char);
                rest = &rest[char.len_utf8()..];
            }
        }
    }
    out
}

fn ids(codes: &[&Code]) -> Vec<String> {
    codes.iter().map(|code| code.id.to_string()).collect()
}

fn assert_mirrored(left: &'static Code, right: &'static Code) {
    let (one, other) = (compare(&DATA.catalog, left, right), compare(&DATA.catalog, right, left));
    let place = format!("{} {}", left.id, right.id);
    assert_eq!(one.relation, other.relation, "{place}");
    assert_eq!(one.key_differences, other.key_differences, "{place}");
    assert_eq!(one.other_differences, other.other_differences, "{place}");
    let swapped: Vec<_> = other.fact_differences.iter().map(|(left, right)| (*right, *left)).collect();
    assert_eq!(one.fact_differences, swapped, "{place}");
    assert_eq!(one.similarities, other.similarities, "{place}");
    assert_eq!(one.not_comparable, other.not_comparable, "{place}");
    let neighbours = |comparison: &Comparison<'_>| {
        [comparison.left_neighbour, comparison.right_neighbour].map(|code| code.map(|code| code.id.clone()))
    };
    let [left_neighbour, right_neighbour] = neighbours(&other);
    assert_eq!(neighbours(&one), [right_neighbour, left_neighbour], "{place}");
    assert_eq!(ids(&one.related_codes), ids(&other.related_codes), "{place}");
    let pairs = |comparison: &Comparison<'_>| -> Vec<Vec<String>> {
        comparison.related_pairs.iter().map(|(one, other)| ids(&[one, other])).collect()
    };
    assert_eq!(pairs(&one), pairs(&other), "{place}");
    assert_eq!(one.references(), other.references(), "{place}");
    for ((words, said), (_, mirrored)) in in_every_language(&one).iter().zip(&in_every_language(&other)) {
        let place = format!("{place} {}", words.language().code);
        let titles = [left, right].map(|code| words.title(code, &DATA.catalog));
        let (left_names, right_names) = ([left.label.as_str(), &titles[0]], [right.label.as_str(), &titles[1]]);
        let in_turn = |text: &str| exchanged(text, &left_names, &right_names);
        assert_eq!(in_turn(&said.title), mirrored.title, "{place}");
        // A note, and a sentence about a code and what it stands for, are the same from either side.
        let summaries = [said.summary.clone(), in_turn(&said.summary)];
        assert!(summaries.contains(&mirrored.summary), "{place}: {summaries:?} {}", mirrored.summary);
        for (row, other) in said.key_differences.iter().zip(&mirrored.key_differences) {
            assert_eq!(
                (row.aspect, &row.aspect_name, &row.left_value, &row.right_value),
                (other.aspect, &other.aspect_name, &other.right_value, &other.left_value),
                "{place}"
            );
            assert_eq!(
                (&row.left_sentence, &row.right_sentence),
                (&other.right_sentence, &other.left_sentence),
                "{place}"
            );
        }
        for (row, other) in said.other_differences.iter().zip(&mirrored.other_differences) {
            assert_eq!(
                (row.aspect, &row.left_value, &row.right_value),
                (other.aspect, &other.right_value, &other.left_value),
                "{place}"
            );
        }
        for (row, other) in said.fact_differences.iter().zip(&mirrored.fact_differences) {
            assert_eq!(
                (&row.heading, &row.left_notes, &row.right_notes),
                (&other.heading, &other.right_notes, &other.left_notes),
                "{place}"
            );
        }
        assert_eq!(said.similarities, mirrored.similarities, "{place}");
        assert_eq!(said.equivalent_notes, mirrored.equivalent_notes, "{place}");
        assert_eq!(said.neighbours_note.is_empty(), mirrored.neighbours_note.is_empty(), "{place}");
    }
}

/// In how many of the lists an aspect stands.
fn places(comparison: &Comparison<'_>, aspect: Aspect) -> usize {
    let lists = [
        &comparison.key_differences,
        &comparison.other_differences,
        &comparison.similarities,
        &comparison.not_comparable,
    ];
    lists.iter().map(|list| list.iter().filter(|known| **known == aspect).count()).sum()
}

proptest! {
    #[test]
    fn swapping_the_sides_swaps_them_and_changes_nothing_else((left, right) in any_pair()) {
        assert_mirrored(CODES[left], CODES[right]);
    }

    #[test]
    fn every_aspect_stands_in_one_list((left, right) in any_pair()) {
        let (left, right) = (CODES[left], CODES[right]);
        let comparison = compare(&DATA.catalog, left, right);
        let is_trivial = |aspect| aspect == Aspect::Protocol && left.id.protocol == right.id.protocol;
        for aspect in Aspect::ALL.iter().copied() {
            prop_assert_eq!(places(&comparison, aspect), usize::from(!is_trivial(aspect)), "{:?}", aspect);
        }
    }

    /// At most five, in the order of [`KEY_ASPECTS`], each with a sentence about either code alone.
    #[test]
    fn key_differences_speak_of_one_code_each((left, right) in any_pair()) {
        let (left, right) = (CODES[left], CODES[right]);
        let comparison = compare(&DATA.catalog, left, right);
        let order: Vec<Aspect> =
            KEY_ASPECTS.into_iter().filter(|aspect| comparison.key_differences.contains(aspect)).collect();
        prop_assert_eq!(&order, &comparison.key_differences);
        for (words, said) in in_every_language(&comparison) {
            prop_assert_eq!(said.key_differences.len(), order.len());
            for row in &said.key_differences {
                prop_assert!(row.left_sentence.contains(&left.label), "{}", row.left_sentence);
                prop_assert!(row.right_sentence.contains(&right.label), "{}", row.right_sentence);
                let place = format!("{} {} {}", left.id, right.id, words.language().code);
                prop_assert_ne!(&row.left_value, &row.right_value, "{}", place);
            }
        }
    }

    /// Each pair and code to read next is named once.
    #[test]
    fn nothing_is_suggested_twice((left, right) in any_pair()) {
        let (left, right) = (CODES[left], CODES[right]);
        let comparison = compare(&DATA.catalog, left, right);
        let mut named = ids(&comparison.related_codes);
        let mut others: Vec<String> = comparison.related_pairs.iter().flat_map(|(one, other)| ids(&[one, other])).collect();
        others.extend(comparison.left_neighbour.iter().chain(&comparison.right_neighbour).map(|code| code.id.to_string()));
        prop_assert!(named.iter().all(|id| !others.contains(id)), "{:?} {:?}", named, others);
        named.sort();
        named.dedup();
        prop_assert_eq!(named.len(), comparison.related_codes.len());
    }
}

/// Pairs that seldom come up by chance.
#[test]
fn kinds_of_pairs() {
    for (left, right, relation) in [
        ("smtp/450", "smtp/550", Relation::Confused),
        ("smtp/550", "5.1.1", Relation::SameReply),
        ("smtp/511", "5.1.1", Relation::StandsFor),
        ("4.1.1", "5.1.1", Relation::SameDetail),
        ("http/409", "grpc/10", Relation::Equivalent),
        ("4.4.3", "5.4.4", Relation::Confused),
        ("http/450", "smtp/450", Relation::SameNumber),
        ("smtp/211", "smtp/521", Relation::Unrelated),
    ] {
        let comparison = pair(left, right);
        assert_eq!(comparison.relation, relation, "{left} {right}");
        assert_mirrored(comparison.left, comparison.right);
        for (words, said) in in_every_language(&comparison) {
            let place = format!("{left} {right} {}", words.language().code);
            assert!(!said.summary.is_empty(), "{place}");
            let has_neighbours = matches!(relation, Relation::SameNumber | Relation::Unrelated);
            assert_eq!(said.neighbours_note.is_empty(), !has_neighbours, "{place}");
        }
    }
}

/// Sentences name what the code is about: a message, a request, a call or a connection.
#[test]
fn sentences_name_the_subject() {
    let english = |comparison: &Comparison<'_>| in_every_language(comparison).remove(0).1;
    let said = english(&pair("smtp/450", "http/503"));
    let sentences: Vec<&str> = said.key_differences.iter().map(|row| row.left_sentence.as_str()).collect();
    assert!(sentences.iter().all(|sentence| !sentence.contains("request")), "{sentences:?}");
    let said = english(&pair("smtp/450", "smtp/550"));
    let retry = &said.key_differences[1];
    assert_eq!(retry.left_sentence, "After SMTP 450, try the same message again later.");
    assert_eq!(retry.right_sentence, "After SMTP 550, do not send the message again unchanged.");
    let said = english(&pair("http/503", "http/400"));
    assert_eq!(said.key_differences[1].left_sentence, "After HTTP 503, try the same request again later.");
}

/// A failure that passes has somebody who waits; where nobody has to act, nothing has to be done.
#[test]
fn nobody_acts_only_where_nothing_is_wrong() {
    use book::vocabulary::{Actor, Outcome, Remedy};
    for code in CODES.iter().filter(|code| code.actor == Actor::Nobody) {
        let failed = matches!(code.outcome, Outcome::TransientFailure | Outcome::PermanentFailure);
        assert!(!failed || code.remedies == [Remedy::Nothing], "{}", code.id);
    }
}
