//! Shapes of texts: tokens repeated, separated, alternated, nested, counted, and in no order, after beginnings that set
//! a reader's context.

use std::rc::Rc;

use fastrand::Rng;

use super::tokens::{SEPARATORS, Wording, characters, codes, structures};
use super::{Named, Shape, shown};

/// A text that is explained.
pub type Text = Vec<u8>;

/// Beginnings after which the rest is read in another way: as Latin-1, as a report, as a reply that asks for a wait, as
/// HTTP or gRPC, as a log of words joined by low lines, as a mail.
const BEGINNINGS: [&[u8]; 10] = [
    b"",
    b"\xff\n",
    b"Status: 5.1.1\n\n",
    b"\xff\nStatus: 5.1.1\n\n",
    b"450 4.1.1 <a@b.example> ",
    b"HTTP/1.1 503 x, upstream ",
    b"rpc error: code = Unavailable desc = ",
    b"Remote_host_said:_550_5.1.1_",
    b"From: a@b.example\nSubject: x\n\n",
    b"From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=iso-8859-1\n\n\xe9",
];

/// A text of a unit that is repeated after a beginning.
fn repeated(start: &[u8], unit: &[u8], size: usize) -> Text {
    let mut text = start.to_vec();
    let room = size.saturating_sub(start.len());
    text.extend(unit.repeat(room / unit.len().max(1)));
    text
}

fn repeat(start: &'static [u8], unit: Vec<u8>) -> Shape<Text> {
    let name = match start {
        b"" => shown(&unit),
        start => format!("{} after {}", shown(&unit), shown(start)),
    };
    Shape::new(name, move |size| repeated(start, &unit, size))
}

/// Every token.
fn tokens() -> Vec<Vec<u8>> {
    let structures = structures().into_iter().map(str::to_owned);
    let all = characters().into_iter().chain(structures).chain(Wording::embedded().words).chain(codes());
    // A byte that is no UTF-8, alone and in the middle of a word.
    all.map(String::into_bytes).chain([b"\xff".to_vec(), b"caf\xe9".to_vec(), b"\xed\xa0\x80".to_vec()]).collect()
}

/// Every shape of texts.
pub fn shapes() -> Vec<Shape<Text>> {
    let tokens = tokens();
    let mut shapes = separated(&tokens);
    shapes.extend(begun(&tokens));
    shapes.extend(alternated(&tokens));
    shapes.extend(nested());
    shapes.extend(counted());
    shapes.extend(broken(&tokens));
    shapes.extend(ended(&tokens));
    shapes.extend(worded());
    shapes.extend(unordered(&tokens));
    shapes.extend(alphabets());
    shapes
}

/// A few shapes of each kind, that take little time.
pub fn few() -> Vec<Shape<Text>> {
    let tokens = tokens();
    let mut shapes = Vec::new();
    for (index, token) in tokens.iter().enumerate().step_by(2) {
        let separator = SEPARATORS[index / 2 % SEPARATORS.len()];
        let beginning = BEGINNINGS[index / 3 % BEGINNINGS.len()];
        shapes.push(repeat(beginning, [token, separator.as_bytes()].concat()));
    }
    let every = |many: Vec<Shape<Text>>, step: usize| many.into_iter().step_by(step);
    shapes.extend(every(alternated(&tokens), 151));
    shapes.extend(nested());
    shapes.extend(counted());
    shapes.extend(every(broken(&tokens), 13));
    shapes.extend(every(ended(&tokens), 19));
    shapes.extend(worded());
    shapes.extend(every(unordered(&tokens), 20));
    shapes.extend(every(alphabets(), 5));
    shapes
}

/// Each token, with every second separator after it.
fn separated(tokens: &[Vec<u8>]) -> Vec<Shape<Text>> {
    let own = |index: usize| SEPARATORS.iter().skip(index % 2).step_by(2);
    let pairs =
        tokens.iter().enumerate().flat_map(|(index, token)| own(index).map(move |separator| (token, separator)));
    pairs.map(|(token, separator)| repeat(b"", [token, separator.as_bytes()].concat())).collect()
}

/// Each token after each beginning, in a line or as paragraphs.
fn begun(tokens: &[Vec<u8>]) -> Vec<Shape<Text>> {
    let mut shapes = Vec::new();
    for (line, start) in BEGINNINGS[1..].iter().enumerate() {
        for (index, token) in tokens.iter().enumerate() {
            let separator = if (line + index) % 2 == 0 { " " } else { "\n\n" };
            shapes.push(repeat(start, [token, separator.as_bytes()].concat()));
        }
    }
    shapes
}

/// Two tokens in turn.
fn alternated(tokens: &[Vec<u8>]) -> Vec<Shape<Text>> {
    /// Every so many tokens, so that each kind meets each other.
    const STEP: usize = 9;
    let some = || tokens.iter().step_by(STEP);
    let pairs = some().flat_map(|one| some().map(move |other| (one, other))).filter(|(one, other)| one != other);
    pairs.map(|(one, other)| repeat(b"", [one.as_slice(), other].concat())).collect()
}

/// Brackets in brackets, closed and not.
fn nested() -> Vec<Shape<Text>> {
    let brackets = [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("<", ">"),
        ("\"", "\""),
        ("<a@", ">"),
        ("{\"a\":", "}"),
        ("(a ", ")"),
        ("> ", "\n"),
        ("a.", "b"),
    ];
    let nest = |(open, close): (&'static str, &'static str)| {
        Shape::new(format!("nested {}", shown(open.as_bytes())), move |size| {
            let depth = size / (open.len() + close.len());
            [open.repeat(depth), close.repeat(depth)].concat().into_bytes()
        })
    };
    brackets.map(nest).into_iter().collect()
}

/// Tokens with a number, none of which is there twice.
fn counted() -> Vec<Shape<Text>> {
    let rules: [Named<String>; 14] = [
        ("addresses", |number| format!("<user{number}@host{number}.example> ")),
        ("short addresses", |number| format!("{number}@a ")),
        ("hosts", |number| format!("h{number}.example ")),
        ("IP addresses", |number| format!("10.{}.{}.{} ", number >> 16, number >> 8 & 255, number & 255)),
        ("queue ids", |number| format!("A{number:08X} ")),
        ("links", |number| format!("https://l{number}.example.net/click?upn={:x} ", number.wrapping_mul(0x9e37_79b9))),
        ("enhanced codes", |number| format!("5.{}.{} ", number % 8, number % 1000)),
        ("reply codes", |number| format!("{}-x\n", 200 + number % 400)),
        ("paragraphs of recipients", |number| {
            format!("Final-Recipient: rfc822; u{number}@b.example\nAction: failed\nStatus: 5.1.{}\n\n", number % 10)
        }),
        ("header fields", |number| format!("X-{number}: y\n")),
        ("words", |number| format!("w{number} ")),
        ("encoded words", |number| format!("=?utf-8?q?{number}?= ")),
        ("words of growing length", |number| format!("{} ", "a".repeat(number % 300))),
        ("lines of growing length", |number| format!("{}\n", "a b ".repeat(number % 100))),
    ];
    let count = |(name, unit): Named<String>| {
        Shape::new(format!("different {name}"), move |size| {
            let mut text = String::with_capacity(size + 512);
            (0..)
                .map(unit)
                .take_while(|unit| {
                    text.len() + unit.len() <= size.max(64) && {
                        text.push_str(unit);
                        true
                    }
                })
                .for_each(drop);
            text.into_bytes()
        })
    };
    rules.map(count).into_iter().collect()
}

/// Runs of one token, broken by a line end after 50, 1,000 and 16,000 of them, and long before an end that comes late.
fn broken(tokens: &[Vec<u8>]) -> Vec<Shape<Text>> {
    let mut shapes = Vec::new();
    for token in tokens.iter().step_by(3) {
        for run in [50, 1_000, 16_000] {
            let unit = [token.repeat(run / token.len().max(1)).as_slice(), b" 550 5.1.1 a@b.example\n"].concat();
            shapes.push(Shape::new(format!("runs of {run} bytes of {}", shown(token)), {
                move |size| {
                    let mut text = repeated(b"", &unit, size);
                    text.extend(&unit[..(size - text.len()).min(unit.len())]);
                    text
                }
            }));
        }
    }
    shapes
}

/// Runs of one token, with what makes them one piece at the end alone; of each token every third end.
fn ended(tokens: &[Vec<u8>]) -> Vec<Shape<Text>> {
    const ENDS: [&str; 9] =
        ["@", "@b.example", "%40b.example", ">", "\"@b.example", "?=", ".example", "\n\n5.1.1\n", "5分後"];
    let own = |index: usize| ENDS.into_iter().skip(index % 3).step_by(3);
    let pairs = tokens.iter().enumerate().flat_map(|(index, token)| own(index).map(move |end| (token.clone(), end)));
    let shape = |(token, end): (Vec<u8>, &'static str)| {
        Shape::new(format!("{} and {} at the end", shown(&token), shown(end.as_bytes())), move |size| {
            let mut text = repeated(b"", &token, size.saturating_sub(end.len()));
            text.extend(end.bytes());
            text
        })
    };
    pairs.map(shape).collect()
}

/// Signs of an alphabet in no order.
fn alphabets() -> Vec<Shape<Text>> {
    const ALPHABETS: [&str; 12] = [
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
        "0123456789abcdef",
        "0123456789ABCDEF-",
        "0123456789.",
        "0123456789abcdef:",
        "ab.-_@",
        "a1.-@<>\"",
        "=?_%40@",
        "245. -\n",
        "aé漢ж ",
        "(){}[]<>\"' ",
        " \r\n\t:",
    ];
    const SEEDS: u64 = 5;
    let rules = ALPHABETS.into_iter().flat_map(|alphabet| (0..SEEDS).map(move |seed| (alphabet, seed)));
    let shape = |(alphabet, seed): (&'static str, u64)| {
        Shape::new(format!("signs of {} in no order, seed {seed}", shown(alphabet.as_bytes())), move |size| {
            let signs: Vec<char> = alphabet.chars().collect();
            let mut random = Rng::with_seed(seed);
            let mut text = String::with_capacity(size + 4);
            while text.len() < size {
                text.push(signs[random.usize(..signs.len())]);
            }
            let mut text = text.into_bytes();
            text.truncate(size);
            text
        })
    };
    let bytes = Shape::new("bytes in no order", |size| {
        let mut random = Rng::with_seed(1);
        (0..size).map(|_| random.u8(..)).collect()
    });
    rules.map(shape).chain([bytes]).collect()
}

/// The phrases of the rules in turn, with a space, a line end, or codes between them.
fn worded() -> Vec<Shape<Text>> {
    let phrases = Rc::new(Wording::embedded().phrases);
    let joined = |separator: &'static str| {
        let phrases = Rc::clone(&phrases);
        Shape::new(format!("every phrase in turn, {} between", shown(separator.as_bytes())), move |size| {
            let text: String =
                phrases.iter().cycle().take(size / 4).flat_map(|phrase| [phrase.as_str(), separator]).collect();
            let mut text = text.into_bytes();
            text.truncate(size);
            text
        })
    };
    [" ", "\n", ". 550 5.1.1 ", "\n\nStatus: 5.1.1\n"].map(joined).into_iter().collect()
}

/// Tokens in no order, from vocabularies of several sizes, after any beginning.
fn unordered(tokens: &[Vec<u8>]) -> Vec<Shape<Text>> {
    const MANY: u64 = 400;
    let tokens: Rc<[Vec<u8>]> = tokens.into();
    let shape = |seed: u64| {
        let tokens = Rc::clone(&tokens);
        Shape::new(format!("tokens in no order, seed {seed}"), move |size| {
            let mut random = Rng::with_seed(seed);
            let few = [2, 3, 5, 10, 40][random.usize(..5)];
            let vocabulary: Vec<&Vec<u8>> = (0..few).map(|_| &tokens[random.usize(..tokens.len())]).collect();
            let separators: Vec<&str> = (0..2).map(|_| SEPARATORS[random.usize(..SEPARATORS.len())]).collect();
            let mut text = BEGINNINGS[random.usize(..BEGINNINGS.len())].to_vec();
            while text.len() < size {
                let times = 1 + random.usize(..4) * random.usize(..4);
                let token = vocabulary[random.usize(..few)];
                text.extend(token.repeat(times));
                text.extend(separators[random.usize(..2)].bytes());
            }
            text.truncate(size);
            text
        })
    };
    (0..MANY).map(shape).collect()
}
