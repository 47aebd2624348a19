//! What the lines of a log tell, summed up: which causes, for which destinations, from when to when.

use std::collections::{BTreeMap, HashMap};

use super::ask::{refusal, render};
use super::{Format, Stop, page};
use crate::codebook::Codebook;
use crate::failure::visible;
use crate::proto;
use crate::service::explanation;
use crate::text::Words;

/// The number of destinations that a summary names, most frequent first.
const DESTINATIONS: usize = 5;

/// The lines that have a cause and an advice in common.
struct Group<'t> {
    count: usize,
    /// By domain, the number of lines about it.
    destinations: HashMap<String, usize>,
    /// The times of the first and the last line, as written.
    times: Option<(&'t str, &'t str)>,
    /// The first line, masked if that was asked for.
    sample: String,
}

/// Returns true for a log of several lines: most begin with a time.
pub(super) fn is_log(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let timed = lines.iter().filter(|line| time(line).is_some()).count();
    timed > 1 && timed * 2 > lines.len()
}

/// Causes and retry advice by count, each with its destinations, its times and a line. Lines without codes or evidence
/// are left out.
pub(super) fn summary(
    codebook: &Codebook,
    words: &Words<'_>,
    text: &[u8],
    mask: bool,
    format: Format,
) -> Result<String, Stop> {
    let text = String::from_utf8_lossy(text);
    let mut groups: BTreeMap<(String, String), Group<'_>> = BTreeMap::new();
    let mut out = String::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let request = proto::ExplainReplyRequest { mask, ..proto::ExplainReplyRequest::of(line.as_bytes()) };
        let answer = explanation::text_of_any_length(codebook, words, &request);
        let answer = answer.map_err(|failure| refusal(&failure, words))?;
        let (Some(facts), Some(worded)) = (&answer.explanation, &answer.text) else { continue };
        if facts.readings.is_empty() && facts.evidence.is_empty() {
            continue;
        }
        if matches!(format, Format::Json) {
            out.push_str(&render(&answer, words, format, page::explanation)?);
            continue;
        }
        let sample = || if mask { answer.masked_text.clone() } else { line.to_owned() };
        let group = groups.entry((worded.title.clone(), worded.retry_name.clone())).or_insert_with(|| Group {
            count: 0,
            destinations: HashMap::new(),
            times: None,
            sample: sample(),
        });
        group.add(line);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| std::cmp::Reverse(group.count));
    for ((title, retry), group) in groups {
        out.push_str(&format!("{:>6}  {title} · {retry}\n", group.count));
        group.details().iter().for_each(|detail| out.push_str(&format!("        {}\n", visible(detail))));
    }
    Ok(out)
}

impl<'t> Group<'t> {
    fn add(&mut self, line: &'t str) {
        self.count += 1;
        if let Some(domain) = destination(line) {
            *self.destinations.entry(domain).or_default() += 1;
        }
        if let Some(time) = time(line) {
            self.times = Some((self.times.map_or(time, |(first, _)| first), time));
        }
    }

    fn details(&self) -> Vec<String> {
        let mut domains: Vec<(&String, &usize)> = self.destinations.iter().collect();
        domains.sort_by_key(|(domain, count)| (std::cmp::Reverse(**count), (*domain).clone()));
        let mut named: Vec<String> =
            domains.iter().take(DESTINATIONS).map(|(domain, count)| format!("{domain} {count}")).collect();
        if let Some(others) = domains.get(DESTINATIONS..).filter(|others| !others.is_empty()) {
            named.push(format!("+{}", others.len()));
        }
        let times =
            self.times.map(|(first, last)| if first == last { first.to_owned() } else { format!("{first} – {last}") });
        let named = Some(named.join(" · ")).filter(|named| !named.is_empty());
        named.into_iter().chain(times).chain([self.sample.clone()]).collect()
    }
}

/// The domain of the recipient that a line is about: `to=<anna@example.com>` of Postfix and Sendmail, `** anna@example.com`
/// of Exim, or else the first address.
fn destination(line: &str) -> Option<String> {
    const RECIPIENTS: [&str; 5] = ["to=", " ** ", " == ", " => ", " -> "];
    let from = RECIPIENTS.iter().find_map(|mark| line.find(mark).map(|at| at + mark.len())).unwrap_or_default();
    let (_, domain) = line[from..].split_once('@')?;
    let is_inner = |char: char| char.is_alphanumeric() || matches!(char, '.' | '-');
    let domain = &domain[..domain.find(|char| !is_inner(char)).unwrap_or(domain.len())];
    let domain = domain.trim_end_matches(['.', '-']).to_lowercase();
    (!domain.is_empty()).then_some(domain)
}

/// The time that a line begins with, as in syslog (RFC 3164 section 4.1.2, RFC 5424 section 6.2.3) and Exim.
fn time(line: &str) -> Option<&str> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    /// `Oct  7 15:51:37`.
    const SYSLOG: usize = 15;
    let line = line.trim_start_matches(['<', '>', '[']);
    if MONTHS.iter().any(|month| line.starts_with(month)) && line.as_bytes().get(3) == Some(&b' ') {
        return line.get(..SYSLOG);
    }
    let digits = |range: std::ops::Range<usize>| {
        line.as_bytes().get(range).is_some_and(|bytes| bytes.iter().all(u8::is_ascii_digit))
    };
    if !(digits(0..4) && digits(5..7) && digits(8..10) && line.as_bytes().get(4) == Some(&b'-')) {
        return None;
    }
    let mut words = line.match_indices([' ', '\t', ']']).map(|(at, _)| at);
    let date = words.next().unwrap_or(line.len());
    // The date and, behind a space, the time of day.
    let is_date_alone = date == 10 && line.as_bytes().get(13) == Some(&b':');
    let end = if is_date_alone { words.next().unwrap_or(line.len()) } else { date };
    line.get(..end)
}

#[cfg(test)]
mod tests {
    use super::{destination, time};

    #[test]
    fn lines_tell_their_time_and_destination() {
        for (line, expected) in [
            ("Oct  7 15:51:37 mx postfix/smtp[1]: A1: to=<anna@Example.com>,", ("Oct  7 15:51:37", "example.com")),
            ("2026-11-30T04:58:03.123+00:00 mx x: to=<a@b.example>, x", ("2026-11-30T04:58:03.123+00:00", "b.example")),
            (
                "2026-11-30 04:58:03 1sKq2x-0003Yb-2v ** a@b.example F=<c@d.example>",
                ("2026-11-30 04:58:03", "b.example"),
            ),
        ] {
            assert_eq!((time(line), destination(line).as_deref()), (Some(expected.0), Some(expected.1)), "{line}");
        }
        assert_eq!((time("550 5.1.1 unknown"), destination("no address@")), (None, None));
    }
}
