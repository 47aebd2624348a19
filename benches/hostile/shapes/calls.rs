//! Shapes of queries, and of the details of a status.

use std::rc::Rc;

use fastrand::Rng;
use prost::Message as _;
use prost_types::Any;
use tonic_types::pb;

use super::tokens::{Wording, characters};
use super::{Shape, shown};

/// So many characters of a text that goes on and on.
fn repeated(unit: &str, length: usize) -> String {
    unit.chars().cycle().take(length).collect()
}

/// Queries, in characters.
pub fn queries() -> Vec<Shape<String>> {
    const SEPARATORS: [&str; 4] = ["", " ", "-", "a "];
    const WORDS: u64 = 60;
    let wording = Wording::embedded().words;
    let units = characters().into_iter().chain(wording.iter().cloned()).chain(["5".to_owned(), "5.7.".to_owned()]);
    let mut shapes: Vec<Shape<String>> = units
        .flat_map(|token| SEPARATORS.map(|separator| format!("{token}{separator}")))
        .map(|unit| Shape::new(shown(unit.as_bytes()), move |length| repeated(&unit, length)))
        .collect();
    let wording: Rc<[String]> = wording.into();
    for seed in 0..WORDS {
        let words = Rc::clone(&wording);
        shapes.push(Shape::new(format!("words in no order, seed {seed}"), move |length| {
            let mut random = Rng::with_seed(seed);
            let word = || words[random.usize(..words.len())].clone() + " ";
            std::iter::repeat_with(word).take(length).collect::<String>().chars().take(length).collect()
        }));
        let words = Rc::clone(&wording);
        shapes.push(Shape::new(format!("misspelt words in no order, seed {seed}"), move |length| {
            let mut random = Rng::with_seed(seed);
            let word = || {
                let mut letters: Vec<char> = words[random.usize(..words.len())].chars().collect();
                let at = random.usize(..letters.len());
                letters[at] = random.lowercase();
                letters.into_iter().chain([' ']).collect::<String>()
            };
            std::iter::repeat_with(word).take(length).collect::<String>().chars().take(length).collect()
        }));
        shapes.push(Shape::new(format!("letters in no order, seed {seed}"), move |length| {
            let mut random = Rng::with_seed(seed);
            let longest = 1 + random.usize(..12);
            let char = || if random.usize(..=longest) == 0 { ' ' } else { random.lowercase() };
            std::iter::repeat_with(char).take(length).collect()
        }));
    }
    shapes
}

/// A detail of a type.
pub fn detail(name: &str, value: Vec<u8>) -> Any {
    Any { type_url: format!("type.googleapis.com/{name}"), value }
}

/// The bytes of a status with such details.
pub fn status(details: impl IntoIterator<Item = Any>) -> Vec<u8> {
    pb::Status { code: 9, message: String::new(), details: details.into_iter().collect() }.encode_to_vec()
}

/// Details of a status, in bytes.
pub fn statuses() -> Vec<Shape<Vec<u8>>> {
    const INFO: &str = "google.rpc.ErrorInfo";
    let many = |name: &'static str, detail: fn(usize) -> Any| {
        Shape::new(name, move |size| {
            let length = status([detail(0)]).len();
            status((0..size / length).map(detail))
        })
    };
    let long = |name: &'static str, of: fn(String) -> Any| Shape::new(name, move |size| status([of("/".repeat(size))]));
    vec![
        many("details without anything", |_| Any::default()),
        many("details of no type", |_| detail("x", Vec::new())),
        many("error infos", |number| {
            let info = pb::ErrorInfo { reason: format!("R{number}"), domain: "x".to_owned(), ..Default::default() };
            detail(INFO, info.encode_to_vec())
        }),
        many("messages in a language", |_| {
            let message = pb::LocalizedMessage { locale: "ar".to_owned(), message: "x".to_owned() };
            detail("google.rpc.LocalizedMessage", message.encode_to_vec())
        }),
        many("times to wait", |_| detail("google.rpc.RetryInfo", pb::RetryInfo::default().encode_to_vec())),
        Shape::new("metadata", |size| {
            let metadata = (0..size / 10).map(|number| (format!("{number:x}"), String::new())).collect();
            let info = pb::ErrorInfo { reason: "X".to_owned(), domain: "x".to_owned(), metadata };
            status([detail(INFO, info.encode_to_vec())])
        }),
        // Messages that follow each other are one (protobuf, "Last One Wins").
        Shape::new("metadata with one name", |size| {
            let metadata = [("x".to_owned(), String::new())].into();
            let info = pb::ErrorInfo { metadata, ..Default::default() }.encode_to_vec();
            status([detail(INFO, info.repeat(size / info.len()))])
        }),
        long("a long type", |text| Any { type_url: text, value: Vec::new() }),
        long("a long reason", |reason| {
            detail(INFO, pb::ErrorInfo { reason, domain: "x".to_owned(), ..Default::default() }.encode_to_vec())
        }),
        long("a long domain", |domain| {
            detail(INFO, pb::ErrorInfo { reason: "X".to_owned(), domain, ..Default::default() }.encode_to_vec())
        }),
        long("a long value", |text| detail("x", text.into_bytes())),
        Shape::new("bytes that are no status", |size| vec![0x1a; size]),
        // Field 15 is none of a status; groups may be in each other.
        Shape::new("groups in groups", |size| vec![0x7b; size]),
        Shape::new("fields that are not known", |size| [0x78, 1].repeat(size / 2)),
    ]
}
