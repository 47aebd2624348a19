use std::collections::BTreeMap;

use codebook::codebook::Codebook;
use codebook::proto::SearchCodesRequest;
use codebook::service::search;
use codebook::text::Style;
use serde::Deserialize;

const QUERIES: &str = include_str!("queries.jsonl");

/// The sets of others.
const SETS: [(&str, &str); 5] = [
    ("second", include_str!("second.jsonl")),
    ("third", include_str!("third.jsonl")),
    ("fourth", include_str!("fourth.jsonl")),
    ("fifth", include_str!("fifth.jsonl")),
    ("sixth", include_str!("sixth.jsonl")),
];

/// The parts of each set's queries that find a right code first, and among the first five.
const FIRST: f64 = 0.85;
const AMONG_FIVE: f64 = 0.95;

#[derive(Debug, Deserialize)]
struct Asked {
    query: String,
    language: String,
    kind: String,
    /// The codes of which any is right; none, where nothing is to be found. `X` stands for any class.
    expect: Vec<String>,
}

/// How many queries were asked, and how many found what they should.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    asked: usize,
    first: usize,
    among_five: usize,
}

fn is_right(expected: &[String], id: &str) -> bool {
    let of_class = |other: &str| {
        let detail = other.replacen("/X.", "/", 1);
        detail != other
            && id
                .split_once('/')
                .zip(other.split_once("/X."))
                .is_some_and(|((one, value), (two, detail))| one == two && value.get(2..) == Some(detail))
    };
    expected.iter().any(|other| other == id || of_class(other))
}

/// The ids that a query finds, best first.
fn found(codebook: &Codebook, asked: &Asked) -> Vec<String> {
    let language = codebook.texts.languages().get(&asked.language).expect("a language of the book");
    let words = codebook.texts.words(language, Style::default());
    let request = SearchCodesRequest { query: asked.query.clone(), ..Default::default() };
    let answer = search::codes(codebook, &words, &request).unwrap_or_else(|failure| panic!("{asked:?}: {failure:?}"));
    assert_eq!(answer.note.is_empty(), !answer.results.is_empty(), "{asked:?}");
    answer
        .results
        .into_iter()
        .map(|found| {
            assert!(!found.matches.is_empty(), "{asked:?}: no reason");
            found.code.map(|code| code.id).unwrap_or_default()
        })
        .collect()
}

#[test]
fn people_find_what_they_look_for() {
    let codebook = Codebook::embedded().expect("the build has checked the data");
    let mut counts: BTreeMap<(&str, String), Count> = BTreeMap::new();
    let mut missed = Vec::new();
    let first_set = QUERIES.lines().zip(["odd", "even"].into_iter().cycle());
    let other_sets = SETS.iter().flat_map(|(set, lines)| lines.lines().zip(std::iter::repeat(*set)));
    for (number, (line, set)) in (1..).zip(first_set.chain(other_sets)) {
        let asked: Asked = serde_json::from_str(line).unwrap_or_else(|error| panic!("line {number}: {error}"));
        let found = found(&codebook, &asked);
        let place = found.iter().position(|id| is_right(&asked.expect, id));
        let is_empty = asked.expect.is_empty();
        let (first, among_five) = if is_empty {
            (found.is_empty(), found.is_empty())
        } else {
            (place == Some(0), place.is_some_and(|place| place < 5))
        };
        for kind in [asked.kind.as_str(), "all"] {
            let count = counts.entry((set, kind.to_owned())).or_default();
            count.asked += 1;
            count.first += usize::from(first);
            count.among_five += usize::from(among_five);
        }
        if !first && set != "even" {
            missed.push(format!(
                "{number} {}: {:?} finds {:?}, not {:?}",
                asked.kind,
                asked.query,
                &found[..found.len().min(6)],
                asked.expect
            ));
        }
    }
    for ((set, kind), Count { asked, first, among_five }) in &counts {
        println!("{kind:16}{set:8}{asked:4} asked{first:4} first{among_five:4} among five");
    }
    for line in &missed {
        println!("{line}");
    }
    for set in ["odd", "even"].into_iter().chain(SETS.map(|(set, _)| set)) {
        let Count { asked, first, among_five } = counts[&(set, "all".to_owned())];
        let part = |count: usize| count as f64 / asked as f64;
        assert!(part(first) >= FIRST, "{set}, first: {first} of {asked}");
        assert!(part(among_five) >= AMONG_FIVE, "{set}, among five: {among_five} of {asked}");
    }
}
