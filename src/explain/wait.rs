//! How long to wait before the next attempt.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Verdict;
use super::passage::Passage;
use book::vocabulary::{Cause, Outcome, Retry};

use crate::catalog::Reference;
use crate::replies::CauseFacts;

/// A wait, and who asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// In seconds.
    pub seconds: u32,
    /// Who asks for it.
    pub source: WaitSource,
}

/// Who asks for a wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WaitSource {
    /// The text, here.
    Text(Range<usize>),
    /// A specification.
    Document(Reference),
}

/// Longer waits are no waits but dates or counts.
const LONGEST: u32 = 7 * 24 * 3600;

/// A time near a word that announces it: "try again in 5 minutes", "greylisted for 300 seconds",
/// "Retry-After: 120", "retry in 00:04:30". Short words between the two at most.
static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?ix)
        (?: (?: retry[-_]?after | retry[-_]?delay | retry | again | come\s+back | greylist\w* | graylist\w* | wait | later | deferred\s+for | erneut | réessayer | reintent\w* | riprov\w* | tente | повтор\w* | попробу\w* )
            [^0-9\r\n]{0,24} )
        (?: (?P<h>[0-9]{1,2}) : (?P<m>[0-9]{2}) : (?P<s>[0-9]{2}) | (?P<count>[0-9]{1,6}) \s* (?P<unit> seconds? | secs? | sec | s | minutes? | mins? | min | m | hours? | hrs? | h | days? | sekunden? | minuten? | stunden? | segundos? | minutos? | minuti | horas? | ore | heures? | минут\w* | секунд\w* | час\w* )? )
        (?: [^\w] | $ )
      | (?P<before>[0-9]{1,4}) \s* (?P<han> 秒 | 分钟 | 分鐘 | 分 | 小时 | 小時 | 時間 ) \s* [後后]";
    Regex::new(pattern).expect("a pattern that a test compiles")
});

/// The wait that the text asks for or, where it asks for none, the one that a specification does. `None`
/// where waiting does not help.
pub(super) fn wait(passages: &[Passage<'_>], cause: &CauseFacts, verdict: &Verdict) -> Option<Wait> {
    let helps = verdict.outcome == Some(Outcome::TransientFailure) || verdict.retry == Retry::AfterDelay;
    // A permanent failure with a Retry-After is for now (RFC 9110 section 15.5.14).
    if !helps && verdict.cause != Cause::MessageTooLarge {
        return None;
    }
    let asked = passages.iter().find_map(|passage| {
        let (seconds, range) = asked(passage.text)?;
        Some(Wait { seconds, source: WaitSource::Text(passage.span(&range)) })
    });
    let is_temporary = verdict.outcome == Some(Outcome::TransientFailure);
    let said = || {
        let (seconds, reference) = cause.wait.clone().filter(|_| verdict.suppression.is_some() && is_temporary)?;
        Some(Wait { seconds, source: WaitSource::Document(reference) })
    };
    asked.or_else(said)
}

fn asked(text: &str) -> Option<(u32, Range<usize>)> {
    PATTERN.captures_iter(text).find_map(|captures| {
        let number = |name: &str| captures.name(name).and_then(|group| group.as_str().parse::<u32>().ok());
        let range = captures.get(0)?.range();
        let seconds = match (number("h"), number("m"), number("s"), number("count")) {
            (Some(hours), Some(minutes), Some(seconds), _) => hours * 3600 + minutes * 60 + seconds,
            (_, _, _, Some(count)) => {
                count.checked_mul(unit(captures.name("unit").map(|unit| unit.as_str()), &captures[0])?)?
            }
            _ => number("before")?.checked_mul(unit(captures.name("han").map(|unit| unit.as_str()), "")?)?,
        };
        (1..=LONGEST).contains(&seconds).then_some((seconds, range))
    })
}

/// A unit in seconds. Only Retry-After counts in seconds without saying so, and may give a date
/// instead (RFC 9110 section 10.2.3).
fn unit(unit: Option<&str>, whole: &str) -> Option<u32> {
    let Some(unit) = unit else {
        let field = whole.to_ascii_lowercase();
        let value = ["retry-after", "retry_after", "retry-delay", "retry_delay"]
            .iter()
            .find_map(|name| field.strip_prefix(name))?;
        let value = value
            .trim_start_matches([' ', '{', ':'])
            .trim_start_matches("seconds")
            .trim_end_matches(['}', ',', ';', ' ']);
        return value.bytes().all(|byte| byte.is_ascii_digit() || b" \t:=\"'".contains(&byte)).then_some(1);
    };
    let unit = unit.to_lowercase();
    Some(match unit.chars().next()? {
        'm' | 'м' | '分' => 60,
        'h' | 'ч' | 'o' | '小' | '時' => 3600,
        'd' => 24 * 3600,
        's' if unit.starts_with("stunde") => 3600,
        _ => 1,
    })
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn a_wait_is_read_where_it_is_announced() {
        for (text, seconds) in [
            ("Greylisted for 5 minutes", Some(300)),
            ("greylisting in action, please try again in 00:04:30", Some(270)),
            ("Retry-After: 120", Some(120)),
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
        ] {
            assert_eq!(asked(text).map(|(seconds, _)| seconds), seconds, "{text}");
        }
    }
}
