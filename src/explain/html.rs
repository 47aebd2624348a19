//! The words of HTML, in their places.

/// Tags that end a line, opening and closing.
const LINES: [&str; 12] = ["br", "p", "div", "tr", "td", "li", "table", "ul", "h1", "h2", "h3", "pre"];

/// Elements whose content is no text.
const SILENT: [&str; 3] = ["style", "script", "head"];

/// Entities that reports have, and the characters that they stand for.
const ENTITIES: [(&[u8], u8); 6] =
    [(b"&lt;", b'<'), (b"&gt;", b'>'), (b"&amp;", b'&'), (b"&quot;", b'"'), (b"&#39;", b'\''), (b"&nbsp;", b' ')];

/// Replaces tags, and what is no text, by spaces and line ends, so that every other byte keeps its place.
pub(super) fn take_out_tags(html: &mut [u8]) {
    // Their ends are looked for once each: a text of many beginnings has no end of any.
    let mut open: Vec<&str> = SILENT.to_vec();
    // The first `>` that is not before the place, so that each is looked for once.
    let mut close = 0;
    let mut at = 0;
    while at < html.len() {
        if html[at] == b'<' && close <= at {
            close = at + html[at..].iter().position(|byte| *byte == b'>').unwrap_or(html.len() - at);
        }
        at = match html[at] {
            b'<' => match tag(html, at, close) {
                Some((name, end)) => {
                    let silent = open.iter().position(|silent| name.eq_ignore_ascii_case(silent.as_bytes()));
                    let is_line = LINES.iter().any(|line| name.eq_ignore_ascii_case(line.as_bytes()));
                    let closing = silent.map(|index| (index, closing(html, end, open[index])));
                    let end = match closing {
                        Some((_, Some(closing))) => closing,
                        Some((index, None)) => {
                            open.remove(index);
                            end
                        }
                        None => end,
                    };
                    blank(&mut html[at..end]);
                    if is_line {
                        html[at] = b'\n';
                    }
                    end
                }
                None => at + 1,
            },
            b'&' => match ENTITIES.iter().find(|(entity, _)| html[at..].starts_with(entity)) {
                Some((entity, char)) => {
                    let end = at + entity.len();
                    html[at..end].fill(b' ');
                    html[at] = *char;
                    end
                }
                None => at + 1,
            },
            _ => at + 1,
        };
    }
}

/// The words of HTML.
pub(super) fn without_tags(html: &str) -> String {
    let mut bytes = html.as_bytes().to_vec();
    take_out_tags(&mut bytes);
    String::from_utf8(bytes).expect("tags and entities are whole characters")
}

fn blank(bytes: &mut [u8]) {
    bytes.iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')).for_each(|byte| *byte = b' ');
}

/// The name of the tag that begins at a place, and the end of the tag, given the first `>` after it; an address in `<>`
/// is none.
fn tag(html: &[u8], at: usize, close: usize) -> Option<(&[u8], usize)> {
    let inside = html.get(at + 1..close).filter(|_| close < html.len())?;
    if inside.starts_with(b"!") {
        return Some((&[], close + 1));
    }
    let name = inside.strip_prefix(b"/").unwrap_or(inside);
    let length = name.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let is_tag = length > 0 && name.get(length).is_none_or(|after| *after == b'/' || after.is_ascii_whitespace());
    is_tag.then_some((&name[..length], close + 1))
}

/// The end of the closing tag of an element, after a place.
fn closing(html: &[u8], from: usize, name: &str) -> Option<usize> {
    let rest = &html[from..];
    let begins = |at: usize| {
        let name_at = rest.get(at + 2..at + 2 + name.len());
        rest[at..].starts_with(b"</") && name_at.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
    };
    let start = (0..rest.len()).filter(|at| rest[*at] == b'<').find(|at| begins(*at))?;
    let end = rest[start..].iter().position(|byte| *byte == b'>')?;
    Some(from + start + end + 1)
}

#[cfg(test)]
mod tests {
    use super::take_out_tags;

    fn words(html: &str) -> String {
        let mut bytes = html.as_bytes().to_vec();
        take_out_tags(&mut bytes);
        assert_eq!(bytes.len(), html.len());
        let text = String::from_utf8(bytes).expect("only whole characters were taken out");
        text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn words_are_left_in_their_places() {
        for (html, expected) in [
            ("<p>It <b>said</b>:<br>550 &lt;a@x.example&gt; né", "|It said :|550 < a@x.example> né"),
            ("<style>p { x }</style><STYLE a='é>'>b</STYLE>c", "c"),
            ("<!-- x --><a href=\"https://x.example\">here</a>", "here"),
            ("<a@x.example> 1 < 2 <", "<a@x.example> 1 < 2 <"),
            ("<style>no end", "no end"),
            ("a<b", "a<b"),
            ("<br/>a</p>b", "|a|b"),
        ] {
            assert_eq!(words(html), expected, "{html}");
        }
    }
}
