//! Whether a failure lies on the sender's own side: a relay, a filter or a mailbox server of its own, or a lookup there.

use std::net::IpAddr;

use book::replies::CauseFacts;
use book::vocabulary::Suppression;

use super::recipients::address;

/// What a text says of where a failure lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct OwnSide {
    /// True if it names a program or a host of the sender's own.
    is_own: bool,
    /// True if the name that was looked up is that of a host of the sender's own, and of no recipient's domain.
    is_own_name: bool,
    /// True if nobody else is named, so that a program speaks of its own connection.
    is_alone: bool,
}

impl OwnSide {
    /// What a lower-case text says by its hosts, and by words that the catalog has.
    pub(super) fn of(lower: &str, by_words: bool) -> Self {
        Self { is_own: by_words || names_own_host(lower), is_own_name: looks_up_own_name(lower), is_alone: false }
    }

    /// What is said in one or the other.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            is_own: self.is_own || other.is_own,
            is_own_name: self.is_own_name || other.is_own_name,
            is_alone: self.is_alone || other.is_alone,
        }
    }

    /// A failure of which nothing else is known than that the sender's own program met it.
    pub(super) fn of_program(self) -> Self {
        Self { is_alone: true, ..self }
    }

    /// Returns true if a failure of this cause lies there, for all that the words tell about the address. A cause for which
    /// an address is struck off at once may be the recipient's whichever server says so: a mailbox that is delivered to over
    /// LMTP does not exist, either.
    pub(super) fn is_of(self, cause: &CauseFacts, told: Option<Suppression>) -> bool {
        // Words for the other side's trouble go before what is only not said.
        let is_alone = self.is_alone && !matches!(told, Some(Suppression::AfterRepeats | Suppression::Yes));
        self.is_own_name || cause.permanent.suppression != Suppression::Yes && (self.is_own || is_alone)
    }
}

/// A host as mail servers name the one that they speak with.
struct Peer<'t> {
    name: &'t str,
    /// What stands in brackets behind it: an address or a socket.
    bracketed: Option<&'t str>,
    /// What stands behind both.
    rest: &'t str,
    /// What is written before it.
    before: &'static str,
}

/// The hosts that mail servers name in a lower-case text.
fn peers(lower: &str) -> impl Iterator<Item = Peer<'_>> {
    /// What Postfix and Exim write before the host.
    const BEFORE: [&str; 6] = ["relay=", "connect to ", "host ", "conversation with ", "lost connection with ", " h="];
    BEFORE.into_iter().flat_map(move |before| {
        lower.match_indices(before).map(move |(at, _)| {
            let rest = &lower[at + before.len()..];
            let host = until(rest, b", )]\r\n");
            let behind = &rest[host.len()..];
            match host.split_once('[') {
                Some((name, bracketed)) => Peer { name, bracketed: Some(bracketed), rest: behind, before },
                // Exim has a space between.
                None => {
                    let bracketed = behind.strip_prefix(" [").map(|rest| until(rest, b"]\r\n"));
                    let behind = bracketed.map_or(behind, |bracketed| &behind[" [".len() + bracketed.len()..]);
                    Peer { name: host, bracketed, rest: behind, before }
                }
            }
        })
    })
}

/// Returns true if mail servers name the host that they speak with in a lower-case text, and it is their own machine or in
/// their own network: a name without a domain, a socket, a loopback address (RFC 1122 section 3.2.1.3), or a private one
/// (RFC 1918 section 3) in place of a name. A host with a domain may have a private address and be the recipient's.
fn names_own_host(lower: &str) -> bool {
    peers(lower).any(|Peer { name, bracketed, before, .. }| {
        let is_loopback = bracketed.is_some_and(|address| address.parse().is_ok_and(|at: IpAddr| at.is_loopback()));
        let is_private = name.parse().is_ok_and(is_own_address);
        let is_socket = bracketed.is_some_and(|address| address.contains('/'));
        // Of other words, any may follow.
        let may_be_bare = before == "relay=" || bracketed.is_some();
        is_loopback || is_private || is_socket || may_be_bare && is_bare(name)
    })
}

/// Returns true if a lower-case text names a host with a domain and an address of the Internet, spoken with on the port to
/// which servers pass mail on (RFC 5321 section 4.5.4.2): a recipient's, where nothing says otherwise. Clients hand mail in
/// on other ports (RFC 6409 section 3.1).
pub(super) fn names_other_host(lower: &str) -> bool {
    peers(lower).any(|Peer { name, bracketed, rest, .. }| {
        let is_distant = bracketed.and_then(|address| address.parse().ok()).is_some_and(|at| !is_own_address(at));
        let port = rest.strip_prefix("]:").and_then(|rest| rest.split(|char: char| !char.is_ascii_digit()).next());
        name.contains('.') && is_distant && port.is_none_or(|port| matches!(port, "" | "25"))
    })
}

/// Returns true for the name of a host without a domain, as programs on one machine or in one network have them.
fn is_bare(name: &str) -> bool {
    !name.is_empty() && name != "none" && !name.contains(['.', ':']) && !name.starts_with("unknown")
}

fn is_own_address(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
    }
}

/// Returns true for Postfix's words for the lookup of a name without a domain: `name service error for name=dovecot`.
fn looks_up_own_name(lower: &str) -> bool {
    const WORDS: &str = "name service error for name=";
    lower.match_indices(WORDS).any(|(at, _)| is_bare(until(&lower[at + WORDS.len()..], b" :)\r\n")))
}

/// The beginning of a text, up to one of some signs; empty where the name of a host would end before (RFC 1035 section
/// 2.3.4), since a text may be one long word.
fn until<'t>(text: &'t str, signs: &[u8]) -> &'t str {
    const LONGEST: usize = 255;
    let end = text.bytes().take(LONGEST + 1).position(|byte| signs.contains(&byte));
    match end {
        Some(end) => &text[..end],
        None if text.len() <= LONGEST => text,
        None => "",
    }
}

/// Returns true for a lower-case text that names an address to which mail is sent: not only the sender's.
pub(super) fn names_recipient(lower: &str) -> bool {
    /// What is written before the address of the sender, or of somebody who signs in.
    const SENDERS: [&str; 8] = ["from", "sender", "user", "username", "login", "account", "return-path", "helo"];
    let is_part = |char: char| char.is_alphanumeric() || "._+=-".contains(char);
    lower.match_indices('@').any(|(sign, _)| {
        let start = lower[..sign].trim_end_matches(is_part).len();
        if address(&lower[start..]).is_none() {
            return false;
        }
        // `from=<anna@…`: the sign is of an address, too.
        let before = lower[..start].trim_end_matches(|char: char| !char.is_alphanumeric());
        let word = before.rsplit(|char: char| !char.is_alphanumeric() && char != '-').next().unwrap_or_default();
        let is_glued = lower[start..sign].split_once('=').is_some_and(|(name, _)| SENDERS.contains(&name));
        !is_glued && !SENDERS.contains(&word)
    })
}

#[cfg(test)]
mod tests {
    use super::{OwnSide, names_other_host, names_own_host, names_recipient};

    #[test]
    fn hosts_of_the_own_network_are_known() {
        for line in [
            "to=<a@x.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=1",
            "to=<a@x.example>, relay=localhost, delay=1",
            "relay=mail.x.example[private/dovecot-lmtp], delay=1",
            "relay=dovecot[172.18.0.3]:24, delay=1",
            "relay=local, delay=1",
            "(host 127.0.0.1[127.0.0.1] said: 451",
            "connect to mail.x.example[private/lmtp]: no such file or directory",
            "connect to rspamd[10.0.0.7]:11332: connection refused",
            "defer (111): connection refused h=localhost [127.0.0.1]",
            "relay=192.168.1.5[192.168.1.5]:25, delay=1",
            "lost connection with smart.x.example[::1] while receiving",
        ] {
            assert!(names_own_host(line), "{line}");
        }
        for line in [
            "relay=none, delay=1 (connect to mx.x.example[192.0.2.1]:25: connection timed out)",
            "relay=mx.x.example[192.0.2.1]:25, delay=1",
            "host mx.x.example[192.0.2.1] said: 550 host unknown",
            "host mx.x.example[10.0.0.1] said: 451 later",
            "the host is down: cannot connect to server, connection refused",
            "rcpt from unknown[10.0.0.1]: 450 later",
            "defer (111): connection refused h=mx.x.example [192.0.2.1]",
        ] {
            assert!(!names_own_host(line), "{line}");
        }
    }

    #[test]
    fn a_host_that_mail_is_passed_on_to_is_another_one() {
        for line in [
            "connect to mx.x.example[192.0.2.1]:25: connection timed out",
            "connect to mx.x.example[2001:db8::1]:25: network is unreachable",
            "host mx.x.example[192.0.2.1] said: 451",
            "remote host h=mx.x.example [192.0.2.1]: connection refused",
        ] {
            assert!(names_other_host(line), "{line}");
        }
        for line in [
            "connect to smtp.x.example[192.0.2.1]:587: connection timed out",
            "connect to mx.x.example[10.0.0.1]:25: connection timed out",
            "connect to rspamd[192.0.2.1]:25: connection refused",
            "connect to smtp.x.example port 25: connection timed out",
        ] {
            assert!(!names_other_host(line), "{line}");
        }
    }

    #[test]
    fn a_name_that_is_looked_up_is_the_own_one_without_a_domain() {
        let of = |name: &str| OwnSide::of(&format!("name service error for name={name} type=a: host not found"), false);
        assert!(of("dovecot-ce").is_own_name && !of("x.example").is_own_name);
    }

    #[test]
    fn a_sender_is_no_recipient() {
        for text in ["to=<a@x.example>", "rcpt to:<a@x.example>", "== a@x.example r=dnslookup", "a@x.example: no"] {
            assert!(names_recipient(text), "{text}");
        }
        for text in
            ["from=<a@x.example>", "mail from:<a@x.example>", "user a@x.example", "sender: a@x.example", "a @ b"]
        {
            assert!(!names_recipient(text), "{text}");
        }
    }
}
