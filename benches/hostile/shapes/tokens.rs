//! Tokens: the pieces of which shapes consist.

use std::collections::{BTreeMap, BTreeSet};

use codebook::codebook::Codebook;

/// Characters, some of each kind that a reader may treat in its own way.
pub fn characters() -> Vec<String> {
    let ascii = (0_u8..128).filter(|byte| !byte.is_ascii_alphanumeric()).map(char::from);
    let letters = ['a', 'f', 'z', 'A', 'F', 'Z', '0', '5'];
    let others = [
        // Latin-1 and beyond, of which some grow in lower case or when they are taken apart.
        'é',
        'ß',
        'ÿ',
        'İ',
        'ǰ',
        'ΐ',
        'ᾂ',
        'ế',
        'ﬃ',
        'Ǆ',
        'ŉ',
        // Marks without a letter, which combine with what is before them.
        '\u{301}',
        '\u{345}',
        '\u{20e3}',
        '\u{1d165}',
        // Scripts without case, without spaces, or from right to left.
        'ж',
        'Ж',
        'α',
        'א',
        'ب',
        'ﻻ',
        'ﷺ',
        'ไ',
        'ก',
        'ᄀ',
        '가',
        '각',
        'か',
        'ガ',
        'ｶ',
        '邮',
        '満',
        '\u{2f800}',
        '\u{20000}',
        // Compatibility forms.
        'Ａ',
        '①',
        '½',
        'Ⅷ',
        '㍿',
        '㌀',
        '㋿',
        '㈝',
        '⑽',
        '𝐀',
        '⩴',
        '…',
        '№',
        '℻',
        // Spaces, joiners, controls of direction, tags, signs.
        '\u{a0}',
        '\u{ad}',
        '\u{2028}',
        '\u{200d}',
        '\u{202e}',
        '\u{feff}',
        '\u{e0041}',
        '\u{fffd}',
        '😀',
        '🇩',
        '«',
        '“',
        '–',
        '後',
    ];
    ascii.chain(letters).chain(others).map(String::from).collect()
}

/// Tokens that mean something to one of the readers of a text.
pub fn structures() -> Vec<&'static str> {
    vec![
        // Codes, almost codes, and numbers with a unit.
        "550",
        "5.1.1",
        "5.1.99",
        "5.01.001",
        "5.9.9",
        "X.1.1",
        "550 5.1.1",
        "550-5.1.1",
        "5.1.1.1",
        "5.aaaa",
        "1.",
        "(#5.1.1)",
        "=5.1.1",
        "v5.1.0",
        "550ms",
        "size=550",
        "HTTP/1.1 503",
        "503 Service Unavailable",
        "status code 404",
        "grpc-status: 14",
        "code = Unavailable",
        "StatusCode.UNAVAILABLE",
        "14 UNAVAILABLE:",
        "DEADLINE_EXCEEDED",
        "_ok_",
        // Addresses, on the wire and escaped.
        "a@b.c",
        "a@b.example",
        "<a@b.example>",
        "<a",
        "<a@",
        "a%40b.example",
        "a=40b.example",
        "%40",
        "\"a b\"@c.example",
        "\"a b",
        "a@[192.0.2.1]",
        "a@[",
        "@b",
        "a@a@",
        // Hosts and numbers of hosts.
        "a.b-c.",
        "mx.example.com",
        "mx1.eu-west.example.com",
        "a.b",
        "aa.",
        "x_y.z",
        "A.B.CC",
        "io.grpc.StatusRuntimeException",
        "192.0.2.1",
        "1.2.3.",
        "2001:db8::1",
        "::ffff:192.0.2.1",
        "IPv6:1:",
        "a:",
        ":::a",
        "10:04:30",
        "[192.0.2.1]",
        // Ids, alone, joined by hyphens, and announced.
        "A12345678",
        "A12345678-",
        "0123456789ab-",
        "0123456789ab-.",
        "1sKq2x-0003Yb-2v",
        "1sKq2x-",
        "97IFUqDJ012345",
        "4F1D2C0041:",
        "postfix/smtp[2876]: ",
        "postfix/",
        "queued as ",
        "queue id ",
        "id=",
        "id=a1b2c3",
        "msg 12345",
        " qp 12345",
        "5f0c1a2b-3c4d-5e6f-7a8b-08dc0123abcd",
        // Links, with names, tokens and parameters.
        "https://x.example/",
        "https://user:s3cret@x.example/y",
        "//a:b@c",
        "//a",
        "https://u1234.ct.example.net/ls/click?upn=u001.h-2FZq3yTn8dK-2BwX0aBcDeFgHiJkLmNoPq-3D",
        "?to=a%40b.example&",
        "http",
        "https",
        // Words in base64 and quoted-printable (RFC 2047), and such as never end.
        "=?utf-8?B?YWxpY2U=?=",
        "=?utf-8?q?a",
        "=?",
        "=?a?q?",
        "=E9=20",
        "=\r\n",
        "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODkr",
        // Fields of reports and of headers.
        "Status: 5.1.1\n",
        "Diagnostic-Code: smtp; 550 5.1.1 no\n",
        "Final-Recipient: rfc822; a@b.example\n",
        "Action: failed\n",
        "action: delayed",
        " folded\n",
        "Received: from a by b; x\n",
        "X-A: b\n",
        "From: a@b.example\n",
        "status=bounced",
        // Commands of a session, and what bounces say before a copy.
        "RCPT TO:",
        ">>> DATA\n",
        "C: ",
        "_said:_550_5.1.1_",
        "_Giving_up_on_",
        "----- original message -----",
        "original message",
        "remote host said: ",
        // Waits.
        "retry",
        "again ",
        "greylist",
        "greylisted for 300 seconds ",
        "try again in 5 minutes",
        "Retry-After: 120",
        "come back",
        "wait 5",
        "later 1",
        "повтор",
        "5分後",
        "後5分",
        "retry in 00:04:30 ",
        "Retry-After: ",
        // Wording.
        "mailbox full",
        "mailbox",
        "spf",
        "550 mailbox full",
        "user unknown",
        "not",
        "邮箱不存在已满",
        "إلى البريد",
        "メールボックス",
        "e\u{301}",
        // Braces and the like, of code and of JSON.
        "{\"a\":",
        "[1,",
        "((",
        "))",
        "<<",
        "\"code\": 14",
        "rpc error: ",
        "desc = ",
        "upstream ",
    ]
}

/// What separates tokens.
pub const SEPARATORS: [&str; 12] = ["", " ", "\n", "\n\n", "\r\n\r\n", "-", ".", "@", ":", ",", "\"", "_"];

/// The words that most of the phrases have by which replies are recognized, and the phrases themselves, as the data has
/// them.
pub struct Wording {
    /// Words.
    pub words: Vec<String>,
    /// Phrases, with a word in each gap.
    pub phrases: Vec<String>,
}

impl Wording {
    /// Reads the embedded rules.
    pub fn embedded() -> Self {
        const MANY: usize = 24;
        let mut phrases = BTreeSet::new();
        for file in Codebook::embedded_sources().replies {
            let tables: toml::Table = file.text.parse().expect("the gate has parsed it");
            let lists = tables.values().filter_map(toml::Value::as_array).flatten();
            let lists = lists.flat_map(|rule| ["phrases", "unless"].map(|name| rule.get(name)));
            let lists = lists.flatten().filter_map(toml::Value::as_array).flatten();
            phrases
                .extend(lists.filter_map(toml::Value::as_str).map(|phrase| phrase.replace('…', "x").replace('*', "")));
        }
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in phrases.iter().flat_map(|phrase| phrase.split_whitespace()) {
            *counts.entry(word).or_default() += 1;
        }
        let mut words: Vec<(usize, &str)> = counts.into_iter().map(|(word, count)| (count, word)).collect();
        words.sort_unstable();
        let words = words.iter().rev().take(MANY).map(|(_, word)| (*word).to_owned()).collect();
        Self { words, phrases: phrases.into_iter().collect() }
    }
}

/// The names that codes are written with: a value, symbol and label of each protocol, and its lines of example.
pub fn codes() -> Vec<String> {
    let codebook = Codebook::embedded().expect("the build has checked the data");
    let mut tokens = Vec::new();
    for protocol in codebook.catalog.protocols() {
        for code in [protocol.codes.first(), protocol.codes.last()].into_iter().flatten() {
            let names = [
                Some(code.id.value.to_string()),
                code.symbol.as_ref().map(ToString::to_string),
                Some(code.label.to_string()),
                Some(code.id.to_string()),
            ];
            tokens.extend(names.into_iter().flatten());
        }
    }
    for file in Codebook::embedded_sources().catalog {
        let tables: toml::Table = file.text.parse().expect("the gate has parsed it");
        let codes = tables.get("code").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
        let examples =
            codes.filter_map(|code| code.get("examples")?.as_array()).flatten().filter_map(toml::Value::as_str);
        tokens.extend(examples.take(3).map(|line| format!("{line}\n")));
    }
    tokens
}
