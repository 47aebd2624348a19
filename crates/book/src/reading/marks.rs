//! The protocols that a text shows, by the words that their files declare as marks.

use aho_corasick::AhoCorasick;

use crate::catalog::{Catalog, Protocol};

/// The marks of all protocols.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// Finds every mark in one pass; `None` without any.
    words: Option<AhoCorasick>,
    /// By mark: its owner and weight.
    meanings: Vec<Meaning>,
    /// By the protocol's place in the catalog: its id, and that of the one that carries it.
    protocols: Vec<(String, Option<String>)>,
}

#[derive(Debug)]
struct Meaning {
    /// The protocol's id; `None` for one that the catalog lacks.
    protocol: Option<String>,
    is_weak: bool,
    /// True for a name of the protocol, which counts twice.
    is_name: bool,
    /// True if the last word may have any ending.
    is_stem: bool,
}

/// The protocols that a text shows, by the number of different marks of each.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    strong: Vec<(Option<String>, usize)>,
    weak: Vec<(Option<String>, usize)>,
    /// By the protocol's place in the catalog. A text may have a thousand paragraphs and numbers, each of which asks for
    /// all.
    protocols: Vec<ShownProtocol>,
}

/// What a text shows of a protocol.
#[derive(Clone, Copy, Debug)]
struct ShownProtocol {
    /// The number of its marks and of those of the protocols that it carries.
    with_carried: usize,
    /// True unless the text shows another more, which does not carry it.
    is_allowed: bool,
}

impl Marks {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let mut texts: Vec<&str> = Vec::new();
        let mut meanings: Vec<Meaning> = Vec::new();
        for protocol in catalog.protocols() {
            let Protocol { id, marks, weak_marks, foreign_marks, .. } = protocol;
            for (marks, protocol, is_weak) in
                [(marks, Some(id), false), (weak_marks, Some(id), true), (foreign_marks, None, false)]
            {
                for mark in marks {
                    let stem = mark.strip_suffix('*');
                    texts.push(stem.unwrap_or(mark));
                    let is_name = protocol.is_some_and(|id| mark.trim_matches([' ', ':', '*', '/']) == id);
                    meanings.push(Meaning { protocol: protocol.cloned(), is_weak, is_name, is_stem: stem.is_some() });
                }
            }
        }
        let words = if texts.is_empty() { None } else { AhoCorasick::new(&texts).ok() };
        let protocols =
            catalog.protocols().iter().map(|protocol| (protocol.id.clone(), protocol.over.clone())).collect();
        Self { words, meanings, protocols }
    }

    /// Counts the marks in texts in ASCII lower case, each mark once.
    pub(super) fn shown<'t>(&self, texts: impl Iterator<Item = &'t str>) -> Shown {
        let mut found = vec![false; self.meanings.len()];
        for text in texts {
            let hits = self.words.iter().flat_map(|words| words.find_overlapping_iter(text));
            for hit in hits {
                let mark = hit.pattern().as_usize();
                let is_end = self.meanings[mark].is_stem || is_edge(text, hit.end());
                let is_host = self.meanings[mark].is_name && begins_host(text, hit.end());
                found[mark] |= is_end && is_edge(text, hit.start()) && !is_host;
            }
        }
        let mut shown = Shown::default();
        let found = self.meanings.iter().zip(found).filter_map(|(meaning, is_found)| is_found.then_some(meaning));
        let mut named: Vec<&Option<String>> = Vec::new();
        for Meaning { protocol, is_weak, is_name, .. } in found {
            let counts = if *is_weak { &mut shown.weak } else { &mut shown.strong };
            // "ftp", "ftp:" and "ftp " are one name.
            let is_first_name = *is_name && !named.contains(&protocol);
            let weight = if *is_name { 2 * usize::from(is_first_name) } else { 1 };
            named.extend(is_first_name.then_some(protocol));
            if weight == 0 {
                continue;
            }
            match counts.iter_mut().find(|(known, _)| known == protocol) {
                Some((_, count)) => *count += weight,
                None => counts.push((protocol.clone(), weight)),
            }
        }
        shown.protocols = self.protocols.iter().map(|protocol| self.of_protocol(&shown, protocol)).collect();
        shown
    }

    fn of_protocol(&self, shown: &Shown, (id, carrier): &(String, Option<String>)) -> ShownProtocol {
        let own = shown.count(id);
        let carried = self.protocols.iter().filter(|(_, carrier)| carrier.as_ref() == Some(id));
        let is_below =
            |(other, count): &(Option<String>, usize)| *count <= own || carrier.is_some() && other == carrier;
        ShownProtocol {
            with_carried: own + carried.map(|(other, _)| shown.count(other)).sum::<usize>(),
            is_allowed: shown.strong.iter().all(is_below),
        }
    }
}

impl Shown {
    /// The number of a protocol's marks. Weak ones count where there are no others.
    pub fn count(&self, protocol: &str) -> usize {
        let counts = if self.strong.is_empty() { &self.weak } else { &self.strong };
        let own = counts.iter().find(|(known, _)| known.as_deref() == Some(protocol));
        own.map_or(0, |(_, count)| *count)
    }

    /// Like [`count`](Self::count) for the protocol at a place in the catalog, with the marks of protocols that this one
    /// carries: what opens a WebSocket is HTTP.
    pub(super) fn count_with_carried(&self, at: usize) -> usize {
        self.protocols.get(at).map_or(0, |protocol| protocol.with_carried)
    }

    /// Returns true for a text that shows no other protocol more than the one at a place in the catalog, except the one
    /// that carries it.
    pub(super) fn allows(&self, at: usize) -> bool {
        self.protocols.get(at).is_none_or(|protocol| protocol.is_allowed)
    }

    /// Returns true for a text with marks of a protocol that the catalog lacks.
    pub fn shows_foreign(&self) -> bool {
        self.strong.iter().any(|(protocol, _)| protocol.is_none())
    }

    /// The number of marks of the protocol that is shown most.
    pub(super) fn most(&self) -> usize {
        self.strong.iter().map(|(_, count)| *count).max().unwrap_or_default()
    }

    /// Returns true for a text that names a protocol, or has several of its marks, and fewer of any other.
    pub fn is_led_by(&self, protocol: &str) -> bool {
        let is_own = |known: &Option<String>| known.as_deref() == Some(protocol);
        let count =
            |marks: &[(Option<String>, usize)]| marks.iter().find(|(known, _)| is_own(known)).map(|(_, own)| *own);
        let Some(own) = count(&self.strong) else { return false };
        let is_sure = own + count(&self.weak).unwrap_or_default() > 1;
        // Programs that the catalog lacks, such as databases, do their work for mail, too.
        let is_less = |(known, count): &(Option<String>, usize)| match known {
            Some(_) => is_own(known) || *count < own,
            None => 2 * count < own,
        };
        is_sure && self.strong.iter().all(is_less)
    }

    /// Returns true for a text with marks of any protocol.
    pub fn shows_any(&self) -> bool {
        !self.strong.is_empty()
    }
}

/// Returns true for a word that goes on as the name of a host or an address does, `ftp.example.com` and `ftp@example.com`,
/// and not as a method's, `ftp.login(`.
fn begins_host(text: &str, end: usize) -> bool {
    let rest = &text[end..];
    let Some(name) =
        rest.strip_prefix(['.', '@']).filter(|name| name.starts_with(|char: char| char.is_ascii_alphanumeric()))
    else {
        return false;
    };
    // The name of a method is short; a text may be one long word.
    const LONGEST: usize = 64;
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let behind = name.bytes().take(LONGEST).find(|byte| !is_part(byte));
    behind != Some(b'(')
}

/// Returns true for a place that is not within a word of ASCII letters and digits. Scripts without spaces have no other
/// ends of words.
fn is_edge(text: &str, at: usize) -> bool {
    let is_part = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = text.as_bytes();
    !(is_part(at.checked_sub(1).and_then(|before| bytes.get(before))) && is_part(bytes.get(at)))
}
