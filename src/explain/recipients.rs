//! Whom a part of a bounce is about: the paragraphs of a report name their recipient (RFC 3464 section 2.3), and prose
//! has a block for each.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::frame::{is_half, lines, log_recipient};
use super::passage::Piece;

/// The maximum number of blocks; the last one holds the rest.
const MOST: usize = 1024;

/// A part of a text, and the address that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) range: Range<usize>,
    /// Unset if the part is about no single recipient.
    pub(super) address: Option<Range<usize>>,
}

/// The recipient that a lower-case paragraph of a report names: the one that the report's reader knows, if there are
/// two (RFC 3464 section 2.3.1), or in a complaint the one who complains (RFC 5965 section 3.2).
pub(super) fn named(paragraph: &str, aliases: &HashSet<String>) -> Option<Range<usize>> {
    let original = field(paragraph, "original-recipient:").filter(|place| !aliases.contains(&paragraph[place.clone()]));
    let of = |name| field(paragraph, name);
    original.or_else(|| of("final-recipient:")).or_else(|| of("original-rcpt-to:"))
}

/// The recipients that a lower-case report was sent to and that stand for several, each with a fate of its own: an alias
/// is told apart by the addresses behind it.
pub(super) fn aliases(report: &str) -> HashSet<String> {
    let mut behind: HashMap<&str, &str> = HashMap::new();
    let mut found = HashSet::new();
    let (mut original, mut last) = (None, None);
    for (at, line) in lines(report) {
        if line.trim().is_empty() && !is_half(report, at) {
            (original, last) = (None, None);
        }
        let value = |name: &str| field(line, name).map(|place| &line[place]);
        original = value("original-recipient:").or(original);
        last = value("final-recipient:").or(last);
        if let (Some(original), Some(last)) = (original, last)
            && *behind.entry(original).or_insert(last) != last
        {
            found.insert(original.to_owned());
        }
    }
    found
}

/// The value of a field of a lower-case paragraph, without its type.
fn field(paragraph: &str, name: &str) -> Option<Range<usize>> {
    let (at, line) = lines(paragraph).find(|(_, line)| line.starts_with(name))?;
    let start = line.find(';').map_or(name.len(), |sign| sign + 1);
    let value = &line[start..];
    let inner = value.trim_start_matches([' ', '\t', '<']);
    let start = at + start + value.len() - inner.len();
    let end = start + inner.trim_end_matches([' ', '\t', '>']).len();
    (start < end).then_some(start..end)
}

/// Divides lower-case prose into blocks that follow each other without gaps: those about one recipient each, and what
/// stands between them.
pub(super) fn blocks(lower: &str, aliases: &HashSet<String>) -> Vec<Block> {
    if let Some(address) = named(lower, aliases) {
        return vec![Block { range: 0..lower.len(), address: Some(address) }];
    }
    let mut blocks: Vec<Block> = vec![Block { range: 0..0, address: None }];
    let mut indent = None;
    // The indentation of the line before; none if it was blank.
    let mut before: Option<usize> = None;
    let mut is_opened_before = false;
    let mut said = Said::Part;
    let mut known: HashSet<&str> = HashSet::new();
    for (at, line) in lines(lower) {
        let content = line.trim();
        if content.is_empty() {
            if !is_half(lower, at) {
                (before, is_opened_before) = (None, false);
            }
            continue;
        }
        let depth = line.len() - line.trim_start().len();
        let last = blocks.last().map(|block| block.address.clone());
        let is_inside = last.flatten().is_some();
        let may_open = before.is_none_or(|before| is_opened_before || is_inside && before > depth);
        let opener = opener(line).filter(|opener| match opener {
            Opener::Line(_) => may_open && indent.is_none_or(|indent| indent == depth),
            Opener::Alone(address, has_name) => {
                // Exchange has no blank lines between its recipients where a program has copied its page.
                let goes_on = said == Said::Announcement || said == Said::Sentence && indent.is_some();
                let is_known = || is_inside || known.contains(&line[address.clone()]);
                let opens = goes_on || !has_name && (may_open || is_known());
                opens && indent.is_none_or(|indent| indent == depth)
            }
            Opener::Session(_) => true,
        });
        is_opened_before = opener.is_some();
        match opener {
            Some(Opener::Line(address) | Opener::Alone(address, _)) => {
                indent = Some(depth);
                known.insert(&line[address.clone()]);
                open(&mut blocks, at, Some(shifted(&address, at)));
            }
            Some(Opener::Session(address)) => match address {
                // Sendmail's own line about the refusal above it.
                Some(address) if is_unnamed_session(&blocks, lower) => {
                    if let Some(block) = blocks.last_mut() {
                        block.address = Some(shifted(&address, at));
                    }
                }
                Some(address) if is_session_about(&blocks, lower, &line[address.clone()]) => {}
                address => open(&mut blocks, at, address.map(|address| shifted(&address, at))),
            },
            // A rule, and prose that goes on after the block.
            None if line.trim_start().starts_with("---") => open(&mut blocks, at, None),
            None if is_inside && before.is_none() && indent.is_some_and(|indent| depth <= indent) => {
                open(&mut blocks, at, None);
            }
            None => {}
        }
        before = Some(depth);
        said = Said::by(content);
        if blocks.len() == MOST {
            break;
        }
    }
    if let Some(block) = blocks.last_mut() {
        block.range.end = lower.len();
    }
    blocks.retain(|block| block.range.start < block.range.end);
    blocks
}

pub(super) fn shifted(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

fn open(blocks: &mut Vec<Block>, at: usize, address: Option<Range<usize>>) {
    if let Some(block) = blocks.last_mut() {
        block.range.end = at;
    }
    blocks.push(Block { range: at..at, address });
}

/// Returns true if the last block is a command that names no recipient.
fn is_unnamed_session(blocks: &[Block], lower: &str) -> bool {
    blocks.last().is_some_and(|block| block.address.is_none() && lower[block.range.start..].starts_with(">>> "))
}

/// Returns true if the last block is a command that names this recipient.
fn is_session_about(blocks: &[Block], lower: &str, recipient: &str) -> bool {
    blocks.last().is_some_and(|block| {
        let is_about = block.address.clone().is_some_and(|address| lower[address] == *recipient);
        is_about && lower[block.range.start..].starts_with(">>> ")
    })
}

/// The beginning of a block.
enum Opener {
    /// A line that begins with an address.
    Line(Range<usize>),
    /// A line with nothing but an address, and true if the recipient's name stands before it.
    Alone(Range<usize>, bool),
    /// A command of a session, an own line of Sendmail, or a line of a log; with the recipient that it names.
    Session(Option<Range<usize>>),
}

/// The beginning of a block in a line, as Postfix, Exim, qmail, Courier, OpenSMTPD, Sendmail, Exchange and Zoho write it.
fn opener(line: &str) -> Option<Opener> {
    let address = |at: usize| address(&line[at..]).map(|range| shifted(&range, at));
    if line.starts_with(">>> ") {
        return Some(Opener::Session(line.strip_prefix(">>> rcpt to:<").and_then(|_| address(">>> rcpt to:<".len()))));
    }
    // Every other line opens a block with an address.
    if !line.contains('@') {
        return None;
    }
    if let Some(at) = log_recipient(line) {
        return address(at + " to=<".len()).map(|address| Opener::Session(Some(address)));
    }
    let own = line.find('<').filter(|at| is_code(&line[..*at])).and_then(|at| address(at + 1));
    if let Some(own) = own.filter(|own| line[own.end..].starts_with(">...")) {
        return Some(Opener::Session(Some(own)));
    }
    if let Some((found, has_name)) = alone(line) {
        return Some(Opener::Alone(found, has_name));
    }
    let start = line.len() - line.trim_start_matches([' ', '\t', '<', '"', '\'']).len();
    let found = address(start)?;
    let after = line[found.end..].trim_start_matches(['>', '"', '\'']);
    let is_end = after.trim().is_empty() || after.starts_with([':', ' ']);
    is_end.then_some(Opener::Line(found))
}

/// The address in a line that has nothing else, but for the recipient's name before it, and the link behind it with
/// which mail programs copy it: `Anna Muster (anna@x.example)<mailto:anna@x.example>`. True with a name.
fn alone(line: &str) -> Option<(Range<usize>, bool)> {
    /// As long as names are; a sentence is longer.
    const LONGEST: usize = 64;
    let links = ["<mailto:", "[mailto:", " <mailto:", " [mailto:"];
    let end = links.iter().filter_map(|link| line.find(link)).min().unwrap_or(line.len());
    let shown = line[..end].trim_end();
    let bare = line.len() - line.trim_start().len();
    if let Some(found) = address(&line[bare..]).map(|found| shifted(&found, bare))
        && found.end == shown.len()
    {
        return Some((found, false));
    }
    let inner = shown.strip_suffix(')').or_else(|| shown.strip_suffix('>'))?;
    let open = if shown.ends_with(')') { '(' } else { '<' };
    let start = inner.rfind(open)? + open.len_utf8();
    let found = address(&line[start..]).map(|found| shifted(&found, start)).filter(|found| found.end == inner.len())?;
    let name = line[..start - open.len_utf8()].trim().trim_matches(['"', '\'']);
    let is_name =
        name.starts_with(char::is_alphabetic) && name.len() <= LONGEST && !name.contains([':', '=', '<', '@']);
    is_name.then_some((found, true))
}

/// What a line of prose is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    /// A part of a sentence, or none.
    Part,
    /// The end of a sentence.
    Sentence,
    /// The end of one that announces what follows: no field of a header, whose name is one word.
    Announcement,
}

impl Said {
    fn by(content: &str) -> Self {
        match content.chars().next_back() {
            Some('.' | '!' | '?' | '。' | '।') => Self::Sentence,
            Some(':' | '：') if content.contains(' ') || !content.is_ascii() => Self::Announcement,
            _ => Self::Part,
        }
    }
}

/// The address at the beginning of a text.
pub(super) fn address(text: &str) -> Option<Range<usize>> {
    let is_part = |char: char| char.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(char);
    let end = |text: &str| text.find(|char| !is_part(char)).unwrap_or(text.len());
    let local = end(text);
    let domain = text[local..].strip_prefix('@')?;
    let domain = domain[..end(domain)].trim_end_matches(['.', '\'', '-']);
    (local > 0 && !domain.is_empty()).then_some(0..local + 1 + domain.len())
}

/// Returns true for the code that an own line of Sendmail begins with: `550 5.1.1 `.
fn is_code(text: &str) -> bool {
    text.len() >= 4
        && text.as_bytes()[..3].iter().all(u8::is_ascii_digit)
        && text[3..].bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'.' | b'-'))
}

/// The pieces of a text about one recipient, or all of them if it speaks of no two.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) recipient: Option<usize>,
    pub(super) pieces: Vec<usize>,
}

/// The maximum number of groups.
const MOST_GROUPS: usize = 1000;

/// Takes the recipient from pieces whose address is none: beside a report, any that it does not name; in prose, any of
/// which nothing is said, such as the sender, if something is said of another.
pub(super) fn keep_those_spoken_of<'t>(pieces: &mut [Piece], lower: impl Fn(&Piece) -> &'t str) {
    let reported: HashSet<usize> =
        pieces.iter().filter(|piece| piece.is_report).filter_map(|piece| piece.recipient).collect();
    let spoken_of: HashSet<usize> = if reported.is_empty() {
        pieces
            .iter()
            .filter(|piece| says_more(&lower(piece)[piece.range.clone()]))
            .filter_map(|piece| piece.recipient)
            .collect()
    } else {
        reported
    };
    if !spoken_of.is_empty() {
        for piece in pieces {
            piece.recipient = piece.recipient.filter(|recipient| spoken_of.contains(recipient));
        }
    }
}

/// Returns true if a block has words after its first address.
fn says_more(block: &str) -> bool {
    let after = block.find('@').map_or(block, |at| &block[at..]);
    let after = after.find([' ', '\t', '\r', '\n', '>', ':', ',']).map_or("", |end| &after[end..]);
    after.contains(char::is_alphanumeric)
}

/// The pieces by recipient, in the order of the text. Paragraphs of a report that name nobody are each about another.
pub(super) fn groups(pieces: &[Piece]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<usize, usize> = HashMap::new();
    for (index, piece) in pieces.iter().enumerate() {
        let group = piece.recipient.and_then(|recipient| known.get(&recipient));
        if let Some(group) = group {
            groups[*group].pieces.push(index);
        } else if groups.len() < MOST_GROUPS && (piece.is_report || piece.recipient.is_some()) {
            known.extend(piece.recipient.map(|recipient| (recipient, groups.len())));
            groups.push(Group { recipient: piece.recipient, pieces: vec![index] });
        }
    }
    let named = groups.iter().filter_map(|group| group.recipient).count();
    if groups.len() < 2 || named < 2 && groups.len() - named < 2 {
        let recipient = groups.iter().find_map(|group| group.recipient);
        return vec![Group { recipient, pieces: (0..pieces.len()).collect() }];
    }
    groups
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{aliases, blocks, named};

    fn named_blocks(text: &str) -> Vec<(&str, &str)> {
        let found = blocks(text, &HashSet::new()).into_iter();
        let found = found.filter_map(|block| Some((&text[block.address?], text[block.range].trim())));
        found.collect()
    }

    #[test]
    fn each_recipient_has_its_block() {
        for text in [
            "Sorry.\n\n<a@x.example>: host b said: 550 no\n    more\n\n<b@x.example>: host b said: 552 full\n",
            "failed:\n\n  a@x.example\n    SMTP error:\n    host b: 550 no\n  b@x.example\n    552 full\n",
            "Hi.\n\n<a@x.example>:\nhost said: 550 no\n\n<b@x.example>:\nuser is over quota\n\n--- Below\n",
            "failed to these recipients:\nanna b. (a@x.example)\nno such mailbox: 550.\ncy d. <b@x.example>\nit is full.\n",
            "delivery has failed to these recipients:\na@x.example<mailto:a@x.example>\n550\nb@x.example<mailto:b@x.example>\n552",
            "list of recipients:\n\na@x.example: 550 no\nb@x.example: 552 full\n\n    below is a copy\n",
            ">>> rcpt to:<a@x.example>\n<<< 550 no\n>>> rcpt to:<b@x.example>\n<<< 552 full\n",
            "550 5.1.1 <a@x.example>... user unknown\n552 <b@x.example>... full\n",
            "x: to=<a@x.example>, status=bounced (550 no)\nx: to=<b@x.example>, status=bounced (552 full)\n",
        ] {
            let found = named_blocks(text);
            let addresses: Vec<&str> = found.iter().map(|(address, _)| *address).collect();
            assert_eq!(addresses, ["a@x.example", "b@x.example"], "{text}");
            assert!(!found[0].1.contains("b@x.example") && !found[1].1.contains("550"), "{found:?}");
        }
    }

    #[test]
    fn what_sendmail_says_of_a_refusal_belongs_to_it() {
        let text = ">>> rcpt to:<a@x.example>\n<<< 550 5.7.1 listed\n550 5.1.1 <a@x.example>... user unknown";
        assert_eq!(named_blocks(text), [("a@x.example", text)]);
    }

    #[test]
    fn what_is_no_recipient_opens_no_block() {
        for text in [
            "550 5.1.1\n <a@x.example>: user unknown",
            "write to postmaster\nabuse@x.example if you think so",
            "rcpt to:<a@x.example>",
            "it was sent by\nanna b. <a@x.example>\nand refused",
            "to:\na@x.example\nsubject: x",
        ] {
            assert_eq!(named_blocks(text), [], "{text}");
        }
        let text =
            ">>> mail from:<s@x.example>\n<<< 550 no\n554 <a@x.example>... protocol error\n421 other... deferred";
        assert_eq!(named_blocks(text), [("a@x.example", text)]);
        assert_eq!(named_blocks("to:\n\n a@x.example\n\nthe server said:\n550"), [("a@x.example", "a@x.example")]);
    }

    #[test]
    fn a_report_names_its_recipient() {
        let text = "final-recipient: rfc822; b@x.example\r\noriginal-recipient: rfc822;<a@x.example>\r\n";
        assert_eq!(named(text, &HashSet::new()).map(|range| &text[range]), Some("a@x.example"));
        assert_eq!(named("action: failed", &HashSet::new()), None);
        let report =
            format!("{text}\r\nfinal-recipient: rfc822; c@x.example\r\noriginal-recipient: rfc822;a@x.example");
        assert_eq!(named(text, &aliases(&report)).map(|range| &text[range]), Some("b@x.example"));
    }
}
