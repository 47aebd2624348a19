//! The one recipient that a report mentions in a sentence: "Your message to anna@example.com couldn't be delivered."

use std::ops::Range;

use book::replies::Replies;

use super::frame::lines;
use super::passage::Passage;
use super::recipients::{address, shifted};

/// The recipient that a report names in a sentence, where no block is about one: the first address but those of the
/// mail's own header and of mail servers. Returns the passage and the place in it.
pub(super) fn mentioned(replies: &Replies, passages: &[Passage<'_>]) -> Option<(usize, Range<usize>)> {
    passages.iter().enumerate().find_map(|(index, passage)| {
        let lines = lines(passage.lower).filter(|(_, line)| replies.header_field(line).is_none());
        let mut found = lines.filter_map(|(at, line)| {
            let sign = line.find('@')?;
            let is_part = |char: char| char.is_alphanumeric() || "._+=-".contains(char);
            let before = line[..sign].trim_end_matches(is_part).len();
            address(&line[before..]).map(|place| shifted(&place, at + before))
        });
        let is_of_server = |place: &Range<usize>| {
            let name = &passage.lower[place.clone()];
            SERVERS.iter().any(|server| name.starts_with(server))
        };
        found.find(|place| !is_of_server(place)).map(|place| (index, place))
    })
}

/// The beginnings of addresses that mail servers send their reports from.
const SERVERS: [&str; 5] = ["mailer-daemon@", "mailerdaemon@", "postmaster@", "noreply@", "no-reply@"];
