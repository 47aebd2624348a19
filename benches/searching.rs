//! What a search costs: the queries of tests/search, and others that mean harm. `CODEBOOK_TREE` names another tree, such
//! as one with more languages.

use std::hint::black_box;
use std::time::{Duration, Instant};

use codebook::codebook::Codebook;
use codebook::proto::SearchCodesRequest;
use codebook::service::search;
use codebook::text::{Style, Words};
use serde_json::Value;

const QUERIES: &str = include_str!("../tests/search/queries.jsonl");

/// How often each query is asked.
const ROUNDS: usize = 200;

/// The shortest of the times that a query takes: what else runs on the machine only lengthens them.
fn time(codebook: &Codebook, words: &Words<'_>, query: &str) -> Duration {
    let request = SearchCodesRequest { query: query.to_owned(), ..Default::default() };
    let once = || {
        let begun = Instant::now();
        black_box(search::codes(codebook, words, &request).expect("a query"));
        begun.elapsed()
    };
    (0..ROUNDS).map(|_| once()).min().unwrap_or_default()
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| times.get((times.len() * part / 100).min(times.len() - 1)).copied().unwrap_or_default();
    println!("{name:12} p50 {:>9.1?}  p95 {:>9.1?}  most {:>9.1?}", at(50), at(95), at(100));
}

fn main() {
    let codebook = Codebook::embedded().expect("the build has checked the data");
    let words = |tag: &str| {
        let language = codebook.texts.languages().get(tag).expect("a language of the book");
        codebook.texts.words(language, Style::default())
    };
    let begun = Instant::now();
    black_box(search::codes(
        &codebook,
        &words("en"),
        &SearchCodesRequest { query: "mialbox".into(), ..Default::default() },
    ))
    .expect("a query");
    println!("the first takes {:.1?}", begun.elapsed());
    let asked = QUERIES.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let of = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let times = asked.map(|one| time(&codebook, &words(&of(&one, "language")), &of(&one, "query")));
    report("people", times.collect());
    let hostile = [
        "a ".repeat(100),
        "co ".repeat(66),
        "con ".repeat(50),
        "the server mailbox message ".repeat(7),
        "abcdefghijklmnopqrstuvwx ".repeat(8),
        "servrr mesage mailbxo conectoin tempporary recipeint unavailble".to_owned(),
        "邮箱已满".repeat(50),
        "ไม่พบ".repeat(40),
        "5.".repeat(100),
        "1 2 3 4 5 6 7 8 9 0 ".repeat(10),
        "ﷺ".repeat(200),
        "\u{1f469}\u{200d}".repeat(100),
    ];
    for query in &hostile {
        let name: String = query.chars().take(10).collect();
        report(&name, vec![time(&codebook, &words("en"), query)]);
    }
}
