//! Shapes of ids, and of lists of languages.

use fastrand::Rng;

use super::{Named, Shape, shown};

/// The longest id that is read.
const LONG: usize = 128;

/// An id of a length by a rule: its beginning, and what is repeated.
fn id(start: &str, unit: &str, length: usize) -> String {
    let mut id = start.to_owned();
    while id.len() + unit.len() <= length {
        id.push_str(unit);
    }
    id
}

/// Beginnings of ids: of protocols, of names that look alike, and of none.
const BEGINNINGS: [&str; 12] = [
    "",
    "smtp/",
    "smtp-enhanced/",
    "http ",
    "grpc:",
    "grpc/FAILED_PRECONDITION",
    "SMTP ",
    "HTTP/1.1 ",
    "sntp/",
    "x/",
    "5.1.",
    "/",
];

/// What an id goes on with.
const UNITS: [&str; 22] = [
    "5",
    "0",
    "5.",
    "5.1.99",
    "5.7.",
    "A",
    "a",
    "_",
    "-",
    ".",
    "X.",
    "AB_",
    "UNAVAILABLE",
    "x/",
    "/",
    ":",
    " ",
    "é",
    "0x",
    "9",
    "DEADLINE_EXCEEDED",
    "mail",
];

/// Ids of a length.
pub fn ids() -> Vec<Shape<String>> {
    let rules = BEGINNINGS.into_iter().flat_map(|start| UNITS.into_iter().map(move |unit| (start, unit)));
    let shape = |(start, unit): (&'static str, &'static str)| {
        Shape::new(format!("{} and {}", shown(start.as_bytes()), shown(unit.as_bytes())), move |length| {
            id(start, unit, length)
        })
    };
    let mut shapes: Vec<Shape<String>> = rules.map(shape).collect();
    let alphabet = b"ABCDEFabcdef0123456789._-/: XZ";
    shapes.extend((0..40).map(|seed| {
        Shape::new(format!("signs in no order, seed {seed}"), move |length| {
            let mut random = Rng::with_seed(seed);
            (0..length).map(|_| char::from(alphabet[random.usize(..alphabet.len())])).collect()
        })
    }));
    shapes
}

/// Numbers of ids: each rule with short and with the longest ids, all alike or each another.
pub fn batches() -> Vec<Shape<Vec<String>>> {
    let mut shapes = Vec::new();
    for length in [6, 24, LONG] {
        for shape in ids() {
            shapes.push(Shape::new(format!("{shape}, {length} bytes"), move |count| vec![shape.make(length); count]));
        }
    }
    let counted: [Named<String>; 6] = [
        ("unregistered enhanced codes", |number| format!("5.{}.{}", number % 8, 90 + number)),
        ("enhanced codes without a class", |number| format!("X.{}.{}", number % 8, number % 30)),
        ("SMTP codes that nobody defines", |number| format!("smtp/{}", 600 + number)),
        ("numbers without a protocol", |number| format!("{}", 100 + 5 * number)),
        ("protocols that there are not", |number| format!("sm{number}p/550")),
        ("symbols with a letter too many", |number| {
            format!("grpc/UNAVAILABL{}", char::from(b'A' + (number % 26) as u8))
        }),
    ];
    shapes.extend(counted.map(|(name, id)| Shape::new(name, move |count| (0..count).map(id).collect())));
    shapes
}

/// Lists of `accept-language`, in bytes.
pub fn languages() -> Vec<Shape<String>> {
    const ENTRIES: [&str; 22] = [
        ",",
        "a,",
        "xx,",
        "x-a,",
        "en-x-a,",
        "zh-min-nan,",
        "i-klingon,",
        "de-u-co-phonebk,",
        "sr-Latn-RS;q=0.5,",
        "*,",
        "*;q=0,",
        "en;q=0,",
        "en;q=0.0001,",
        ";q=1,",
        "q;q;q,",
        "abcdefgh,",
        "abcdefgh-",
        "a-",
        "-",
        "en-",
        "en-abcdefgh-",
        "é,",
    ];
    let mut shapes: Vec<Shape<String>> =
        ENTRIES.map(|entry| Shape::new(shown(entry.as_bytes()), move |size| entry.repeat(size / entry.len()))).into();
    shapes.push(Shape::new("different languages", |size| {
        let letters = |number: usize| [b'a' + (number / 26 % 26) as u8, b'a' + (number % 26) as u8].map(char::from);
        let tag = |number| {
            let [first, second] = letters(number * 7);
            format!(
                "{first}{second}-Latn-{}{};q=0.{}, ",
                second.to_ascii_uppercase(),
                first.to_ascii_uppercase(),
                number % 10
            )
        };
        let mut list: String = (0..size / 12).map(tag).collect();
        list.truncate(size);
        list
    }));
    shapes.push(Shape::new("long tags", |size| format!("sr-Latn-RS-{},", "abcdefgh-".repeat(12)).repeat(size / 120)));
    shapes
}
