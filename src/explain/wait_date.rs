//! Waits that an HTTP response gives as a date: `Retry-After: Wed, 21 Oct 2026 07:28:00 GMT` (RFC 9110 section 10.2.3).
//! How long that is follows from the response's own Date, since nobody knows when it was pasted.

use std::ops::Range;

use mail_parser::DateTime;

/// A field with a date that HTTP prefers (RFC 9110 section 5.6.7): its place and the seconds since 1970.
fn date(text: &str, lower: &str, name: &str) -> Option<(Range<usize>, i64)> {
    let starts = lower.match_indices(name).filter(|(at, _)| lower[..*at].ends_with(['\n', '\r']) || *at == 0);
    starts.map(|(at, _)| at..text[at..].find(['\n', '\r']).map_or(text.len(), |end| at + end)).find_map(|field| {
        let date = DateTime::parse_rfc822(text[field.start + name.len()..field.end].trim())?;
        Some((field, date.to_timestamp()))
    })
}

/// The wait of 1 to `longest` seconds between a response's Date and its Retry-After, and the place of the latter.
/// `lower` is the text in ASCII lower case.
pub(super) fn find(text: &str, lower: &str, longest: u32) -> Option<(u32, Range<usize>)> {
    let (place, until) = date(text, lower, "retry-after:")?;
    let (_, from) = date(text, lower, "date:")?;
    let seconds = u32::try_from(until - from).ok().filter(|seconds| (1..=longest).contains(seconds))?;
    Some((seconds, place))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_date_is_a_wait_from_the_responses_own_date() {
        let asked = |text: &str| find(text, &text.to_ascii_lowercase(), 7 * 24 * 3600).map(|(seconds, _)| seconds);
        let until = "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n";
        assert_eq!(asked(&format!("HTTP/1.1 503 X\r\nDate: Wed, 21 Oct 2026 07:00:00 GMT\r\n{until}")), Some(1680));
        assert_eq!(asked(&format!("HTTP/1.1 503 X\n{until}Date: Wed, 21 Oct 2026 07:27:30 GMT")), Some(30));
        assert_eq!(asked(until), None);
        assert_eq!(asked(&format!("Date: Wed, 21 Oct 2026 08:00:00 GMT\r\n{until}")), None);
        assert_eq!(asked("Retry-After: soon\nDate: today"), None);
    }
}
