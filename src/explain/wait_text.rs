//! Waits that a text asks for: "try again in 5 minutes", "greylisted for 300 seconds", "Retry-After: 120", "retry in
//! 00:04:30", "5分後".
//!
//! Written by hand for the same reason as `private::shapes`: the words are in any language, at a bounded distance from
//! the number, and hostile input can make an automaton for that permanently slow.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

/// Words that announce a time, in ASCII lower case. A star stands for any ending; an entry with a space is two words.
const WORDS: [&str; 29] = [
    "retry",
    "retryafter",
    "retry-after",
    "retry_after",
    "retrydelay",
    "retry-delay",
    "retry_delay",
    "again",
    "come back",
    "greylist*",
    "graylist*",
    "wait",
    "later",
    "deferred for",
    "retried for",
    "resets in",
    "reset after",
    "erneut",
    "réessayer",
    "rÉessayer",
    "reintent*",
    "riprov*",
    "tente",
    "повтор*",
    "Повтор*",
    "ПОВТОР*",
    "попробу*",
    "Попробу*",
    "ПОПРОБУ*",
];

/// Those of [`WORDS`] whose number is in seconds without a unit.
const FIELDS: [&str; 6] = ["retry-after", "retry_after", "retryafter", "retry-delay", "retry_delay", "retrydelay"];

/// Units of time in Chinese and Japanese, in seconds. A unit that begins with another stands before it.
const HAN_UNITS: [(&str, u32); 7] =
    [("秒", 1), ("分钟", 60), ("分鐘", 60), ("分", 60), ("小时", 3600), ("小時", 3600), ("時間", 3600)];

/// The maximum distance between a word and its number, in characters.
const GAP: usize = 24;

/// The maximum length of a word's ending and of a unit, in characters.
const ENDING: usize = 24;

static ANNOUNCERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let first = WORDS.iter().map(|word| word.trim_end_matches('*').split(' ').next().unwrap_or_default());
    let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(first);
    automaton.expect("a few short words make an automaton")
});

/// A time in a text, with the word that announces it.
#[derive(Debug)]
struct Time {
    range: Range<usize>,
    /// In seconds; `None` if the number is not a time.
    seconds: Option<u32>,
}

/// The first wait of 1 to `longest` seconds that a text asks for, and its place. `lower` is the text in ASCII lower
/// case.
pub(super) fn find(text: &str, lower: &str, longest: u32) -> Option<(u32, Range<usize>)> {
    let announced = ANNOUNCERS.find_iter(lower).filter_map(|hit| {
        let word = WORDS[hit.pattern().as_usize()];
        announced(text, lower, hit.range(), word)
    });
    let han = text.match_indices(['後', '后']).filter_map(|(at, after)| han(text, at, after));
    let mut times: Vec<Time> = announced.chain(han).collect();
    times.sort_by_key(|time| time.range.start);
    let mut from = 0;
    times.into_iter().find_map(|Time { range, seconds }| {
        if range.start < from {
            return None;
        }
        from = range.end;
        seconds.filter(|seconds| (1..=longest).contains(seconds)).map(|seconds| (seconds, range))
    })
}

/// The time that a word announces.
fn announced(text: &str, lower: &str, found: Range<usize>, word: &str) -> Option<Time> {
    let mut end = found.end;
    // Most of these words are not followed by a number. No character has more than four bytes.
    let mut near = text.as_bytes()[end..].iter().take(4 * (ENDING + GAP));
    if !word.contains(' ') && !near.any(u8::is_ascii_digit) {
        return None;
    }
    if let Some((_, second)) = word.split_once(' ') {
        let rest = &lower[end..];
        let spaced = rest.trim_start();
        if spaced.len() == rest.len() || !spaced.starts_with(second) {
            return None;
        }
        end = lower.len() - spaced.len() + second.len();
    }
    let ending = if word.ends_with('*') { end + word_length(&text[end..]) } else { end };
    let time = number(text, ending).or_else(|| number(text, end));
    time.map(|(count, unit, end)| {
        let seconds = match unit {
            Unit::Seconds(unit) => count.checked_mul(unit),
            Unit::Unsaid => is_field(&lower[found.start..end]).then_some(count),
        };
        Time { range: found.start..end, seconds }
    })
}

/// The unit of a number.
enum Unit {
    /// The length of the unit, in seconds.
    Seconds(u32),
    /// The text names no unit.
    Unsaid,
}

/// The number within [`GAP`] characters after a place, its unit, and its end, which includes the character after it.
fn number(text: &str, from: usize) -> Option<(u32, Unit, usize)> {
    let near = text[from..].char_indices().take(GAP + 1);
    let mut near = near.take_while(|(_, char)| !matches!(char, '\r' | '\n'));
    let start = from + near.find(|(_, char)| char.is_ascii_digit())?.0;
    let bytes = text.as_bytes();
    let digits = |at: usize| bytes[at..].iter().take(7).take_while(|byte| byte.is_ascii_digit()).count();
    let value = |range: Range<usize>| text.get(range)?.parse::<u32>().ok();
    let length = digits(start);
    let end = start + length;
    // Hours, minutes and seconds.
    let is_clock = length <= 2
        && bytes.get(end) == Some(&b':')
        && digits(end + 1) == 2
        && bytes.get(end + 3) == Some(&b':')
        && digits(end + 4) == 2;
    if is_clock && let Some(last) = boundary(text, end + 6) {
        let (hours, minutes, seconds) = (value(start..end)?, value(end + 1..end + 3)?, value(end + 4..end + 6)?);
        return Some((hours * 3600 + minutes * 60 + seconds, Unit::Seconds(1), last));
    }
    if length > 6 {
        return None;
    }
    let count = value(start..end)?;
    let spaced = text[end..].trim_start();
    // "for 4 more days"
    let word = text.len() - spaced.strip_prefix("more ").unwrap_or(spaced).len();
    let after = word + word_length(&text[word..]);
    match (unit(&text[word..after]), boundary(text, after)) {
        (Some(unit), Some(last)) => Some((count, Unit::Seconds(unit), last)),
        // Something else is counted, or nothing.
        _ if word > end || after == word => Some((count, Unit::Unsaid, boundary(text, word).unwrap_or(word))),
        _ => None,
    }
}

/// The place after the character that ends a word, or `None` if the word continues.
fn boundary(text: &str, at: usize) -> Option<usize> {
    match text[at..].chars().next() {
        Some(next) if is_word(next) => None,
        next => Some(at + next.map_or(0, char::len_utf8)),
    }
}

/// The length of a text's first word, in bytes, counting at most [`ENDING`] characters.
fn word_length(text: &str) -> usize {
    text.chars().take(ENDING).take_while(|char| is_word(*char)).map(char::len_utf8).sum()
}

fn is_word(char: char) -> bool {
    // Not those that are numeric alone: "5 minutes½".
    char.is_alphabetic() || char.is_ascii_digit() || char == '_'
}

/// A unit of time in seconds.
fn unit(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    Some(match word.as_str() {
        "s" | "sec" | "secs" | "second" | "seconds" | "sekunde" | "sekunden" | "segundo" | "segundos" => 1,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuten" | "minuto" | "minutos" | "minuti" => 60,
        "h" | "hr" | "hrs" | "hour" | "hours" | "stunde" | "stunden" | "hora" | "horas" | "ore" | "heure"
        | "heures" => 3600,
        "day" | "days" => 24 * 3600,
        _ if word.starts_with("секунд") => 1,
        _ if word.starts_with("минут") => 60,
        _ if word.starts_with("час") => 3600,
        _ => return None,
    })
}

/// Returns true if a number without a unit is in seconds. Only fields like Retry-After have such numbers, and they may
/// hold a date instead (RFC 9110 section 10.2.3). `whole` is the time with its word, in lower case.
fn is_field(whole: &str) -> bool {
    let Some(value) = FIELDS.iter().find_map(|name| whole.strip_prefix(name)) else { return false };
    let value = value.trim_start_matches([' ', '{', ':', '_']).trim_start_matches("seconds");
    // What stands behind the number, such as the end of the line, is part of the time.
    let value = value.trim_end_matches(|char: char| !char.is_ascii_digit());
    value.bytes().all(|byte| byte.is_ascii_digit() || b" \t:=\"'".contains(&byte))
}

/// `5分後`: the time that ends at a place, before the word for "after".
fn han(text: &str, at: usize, after: &str) -> Option<Time> {
    let before = text[..at].trim_end();
    let (number, unit) = HAN_UNITS.iter().find_map(|(name, unit)| Some((before.strip_suffix(name)?, unit)))?;
    let number = number.trim_end();
    let digits = number.bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
    let start = number.len() - digits;
    let count = number[start..].parse::<u32>().ok()?;
    Some(Time { range: start..at + after.len(), seconds: count.checked_mul(*unit) })
}

#[cfg(test)]
mod tests {
    use super::find;

    fn seconds(text: &str) -> Option<u32> {
        find(text, &text.to_ascii_lowercase(), 7 * 24 * 3600).map(|(seconds, _)| seconds)
    }

    #[test]
    fn a_wait_is_read_where_it_is_announced() {
        for (text, expected) in [
            ("Greylisted for 5 minutes", Some(300)),
            ("greylisting in action, please try again in 00:04:30", Some(270)),
            ("Retry-After: 120", Some(120)),
            ("HTTP/1.1 503 Busy\r\nRetry-After: 120\r\nContent-Length: 0\r\n", Some(120)),
            ("retry-after: 30\n\n", Some(30)),
            ("{\"retry_after_seconds\": 30}", Some(30)),
            ("{\"retryAfter\":20,\"x\":1}", Some(20)),
            ("retry_after_ms: 500", None),
            ("Message will be retried for 4 more day(s)", Some(4 * 24 * 3600)),
            ("rate limit resets in 40 seconds", Some(40)),
            ("Retry-After: Wed, 21 Oct 2026 07:28:00 GMT", None),
            ("please retry in 2 hours", Some(7200)),
            ("try again later. 550 messages", None),
            ("Bitte erneut versuchen in 10 Minuten", Some(600)),
            ("Greylisting in action, please come back in 00:04:57", Some(297)),
            ("riprova tra 5 minuti", Some(300)),
            ("попробуйте через 1 час", Some(3600)),
            ("5分後に再試行してください", Some(300)),
            ("请在5分钟后重试", Some(300)),
            ("try again in 5m", Some(300)),
            ("retry_delay { seconds: 12 }", Some(12)),
            ("delayed 24 hours", None),
            ("delivered in 5 minutes", None),
            ("retry 99999 days", None),
            ("Wait, greylisted5m", Some(300)),
            ("come back in 1 h", Some(3600)),
            ("Deferred for 00:00:30.", Some(30)),
            ("ПОПРОБУЙТЕ через 2 часа", Some(7200)),
            ("RÉESSAYER dans 5 minutes", Some(300)),
            ("1234567 10 秒 后", Some(10)),
            ("wait 1234567 s", None),
            ("wait 12 monkeys, retry in 3 min", Some(180)),
        ] {
            assert_eq!(seconds(text), expected, "{text}");
        }
    }
}
