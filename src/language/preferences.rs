//! Lists of languages as browsers send them: `accept-language`, of RFC 9110 section 12.5.4.

/// The maximum number of `accept-language` entries to read. The rest is ignored, so that a long header costs no more
/// than a browser's.
const MAX_PREFERENCES: usize = 32;

/// The maximum length of an entry's tag, in bytes: three times the longest that RFC 5646 section 4.4.1 asks software to
/// have room for.
const MAX_TAG: usize = 105;

/// The entries of an `accept-language` list, by decreasing q.
pub(super) fn preferences(list: &str) -> Vec<(&str, u16)> {
    let mut wanted: Vec<(&str, u16)> = Vec::new();
    for entry in list.split(',').take(MAX_PREFERENCES).filter_map(preference) {
        // Looking for a language costs more than seeing that it was asked for before.
        if !wanted.contains(&entry) {
            wanted.push(entry);
        }
    }
    wanted.sort_by_key(|(_, q)| std::cmp::Reverse(*q));
    wanted
}

/// One entry of an `accept-language` list: the range and its q in thousandths. `None` for
/// an entry without a range, with one that is too long, or with a malformed q.
fn preference(entry: &str) -> Option<(&str, u16)> {
    let mut parts = entry.split(';').map(str::trim);
    let range = parts.next().filter(|range| (1..=MAX_TAG).contains(&range.len()))?;
    let mut q = 1000;
    for parameter in parts {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            q = thousandths(value.trim())?;
        }
    }
    Some((range, q))
}

/// `qvalue` of RFC 9110 section 12.4.2: 0 to 1 with up to three decimals.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let decimals: u16 = format!("{decimals:0<3}").parse().ok()?;
    match whole {
        "0" => Some(decimals),
        "1" if decimals == 0 => Some(1000),
        _ => None,
    }
}

/// Basic filtering of RFC 4647 section 3.3.1.
pub(super) fn covers(range: &str, tag: &str) -> bool {
    tag.get(..range.len()).is_some_and(|start| start.eq_ignore_ascii_case(range))
        && matches!(tag.as_bytes().get(range.len()), None | Some(b'-'))
}
