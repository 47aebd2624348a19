//! A reply means the same in a bounce as alone: the rules' own examples, put into bounces as mail servers write them.

mod shapes;

use std::sync::LazyLock;

use book::vocabulary::{Cause, Outcome, Suppression};
use codebook::codebook::Codebook;
use codebook::explain::EvidenceSource;

use super::support::explained;
use shapes::{FRAMES, Frame};

/// The examples of the rules that are a reply of one line, and show that they are about mail: "410 Gone" is of HTTP alone,
/// "550 Blocked" may be, and in a bounce neither is.
static LINES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut lines = Vec::new();
    for file in Codebook::embedded_sources().replies {
        let table: toml::Table = file.text.parse().expect("TOML");
        for rule in table.get("rule").and_then(toml::Value::as_array).into_iter().flatten() {
            let examples = rule["match"].as_array().into_iter().flatten().filter_map(toml::Value::as_str);
            lines.extend(examples.filter(|line| is_reply(line) && is_of_mail(line)).map(str::to_owned));
        }
    }
    lines
});

fn is_reply(line: &str) -> bool {
    let bytes = line.as_bytes();
    !line.contains('\n')
        && bytes.len() > 4
        && matches!(bytes[0], b'4' | b'5')
        && bytes[1..3].iter().all(u8::is_ascii_digit)
        && matches!(bytes[3], b' ' | b'-')
}

fn is_of_mail(line: &str) -> bool {
    let explanation = explained(line);
    explanation.code.is_some_and(|code| code.id.protocol.starts_with("smtp"))
        && (explanation.verdict.suppression.is_some() || explanation.verdict.outcome == Some(Outcome::Success))
}

/// What a reply has to mean alone and in a frame.
#[derive(PartialEq, Eq)]
struct Meaning {
    cause: Cause,
    code: String,
    is_struck: bool,
    by: String,
}

impl Meaning {
    fn of(text: &str) -> Self {
        let explanation = explained(text);
        let by = explanation.evidence.first().map(|evidence| match &evidence.source {
            EvidenceSource::Words { id, .. } | EvidenceSource::Code { id, .. } => id.clone(),
        });
        Self {
            cause: explanation.verdict.cause,
            code: explanation.code.map(|code| code.id.to_string()).unwrap_or_default(),
            is_struck: explanation.verdict.suppression == Some(Suppression::Yes),
            by: by.unwrap_or_default(),
        }
    }
}

/// How many replies of a frame mean something else.
#[derive(Default)]
struct Differences {
    replies: usize,
    causes: usize,
    codes: usize,
    struck: usize,
    shown: Vec<String>,
}

/// Puts every reply for which `is_tried` into a frame.
fn differences(frame: &Frame, is_tried: impl Fn(usize) -> bool) -> Differences {
    let mut found = Differences::default();
    for (_, line) in LINES.iter().enumerate().filter(|(index, _)| is_tried(*index)) {
        let (alone, inside) = (Meaning::of(line), Meaning::of(&(frame.around)(line)));
        found.replies += 1;
        found.causes += usize::from(alone.cause != inside.cause);
        found.codes += usize::from(alone.code != inside.code);
        found.struck += usize::from(inside.is_struck && !alone.is_struck);
        if alone.cause != inside.cause || alone.code != inside.code || inside.is_struck && !alone.is_struck {
            let (was, is) = (alone, inside);
            let strike = if is.is_struck && !was.is_struck { " STRUCK" } else { "" };
            found.shown.push(format!(
                "{line}\n    {:?} {} by {} -> {:?} {} by {}{strike}",
                was.cause, was.code, was.by, is.cause, is.code, is.by
            ));
        }
    }
    found
}

/// Each frame with another share of the replies: all of them with all frames would take a minute.
#[test]
fn a_reply_means_the_same_in_every_frame() {
    for (number, frame) in FRAMES.iter().enumerate() {
        let found = differences(frame, |index| index % FRAMES.len() == number);
        assert!(found.replies > 30, "only {} replies", found.replies);
        assert!(
            found.causes <= 1 && found.codes == 0 && found.struck == 0,
            "{}:\n{}",
            frame.name,
            found.shown.join("\n")
        );
    }
}

/// Every reply in every frame; `FRAME` names one to be shown. For whoever changes frames:
/// `cargo test --test explaining frames -- --ignored --nocapture`.
#[test]
#[ignore = "takes a minute"]
fn every_reply_means_the_same_in_every_frame() {
    let wanted = std::env::var("FRAME").ok();
    let mut wrong = Vec::new();
    for frame in FRAMES.iter().filter(|frame| wanted.as_deref().is_none_or(|wanted| frame.name == wanted)) {
        let found = differences(frame, |_| true);
        let share = 100.0 * (found.replies - found.causes) as f64 / found.replies as f64;
        println!(
            "{:24} same cause {share:5.1} % of {}; other code {:4}; struck though not alone {:3}",
            frame.name, found.replies, found.codes, found.struck
        );
        if wanted.is_some() {
            println!("{}", found.shown.join("\n"));
        }
        if share < 99.0 || found.codes > 0 || found.struck > 0 {
            wrong.push(frame.name);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}
