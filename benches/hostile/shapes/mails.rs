//! Shapes of mails: trees of parts by type, encoding and character set, header fields, and bounces that return what
//! they bounce.

use data_encoding::BASE64;
use fastrand::Rng;

use super::texts::Text;
use super::{Named, Shape};

const HEAD: &str = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n";

const TYPES: [&str; 11] = [
    "text/plain",
    "text/html",
    "text/rfc822-headers",
    "message/delivery-status",
    "message/global-delivery-status",
    "message/rfc822",
    "message/partial",
    "multipart/mixed; boundary=b",
    "multipart/mixed; boundary=zz",
    "multipart/digest; boundary=b",
    "application/pdf",
];

const ENCODINGS: [&str; 4] = ["7bit", "base64", "quoted-printable", "x-unknown"];

const CHARACTER_SETS: [&str; 8] =
    ["utf-8", "iso-8859-1", "utf-16", "utf-7", "shift_jis", "gb18030", "iso-2022-jp", "none"];

/// Contents of a part.
const CONTENTS: [&[u8]; 12] = [
    b"",
    b"5.1.1\n",
    b"a\n\n",
    b"550 5.1.1 <a@b.example> mailbox full\n",
    b"\xe9\n",
    b"\xb1",
    "邮箱".as_bytes(),
    b"=E9=\n",
    b"NTUwIDUuMS4xIG1haWxib3ggZnVsbAo=\n",
    b"\n--b\n",
    b"<p>550 &amp; <b>5.1.1</b> ",
    b"+AGEAYgBj-",
];

/// Every shape of mails.
pub fn shapes() -> Vec<Shape<Text>> {
    let mut shapes = trees();
    shapes.extend(large_parts());
    shapes.extend(nested());
    shapes.extend(fields());
    shapes.extend(bounces());
    shapes
}

/// A few shapes of each kind.
pub fn few() -> Vec<Shape<Text>> {
    let mut shapes: Vec<Shape<Text>> = trees().into_iter().step_by(23).collect();
    shapes.extend(large_parts().into_iter().step_by(19));
    shapes.extend(nested());
    shapes.extend(fields().into_iter().step_by(7));
    shapes.extend(bounces());
    shapes
}

fn filled(start: &[u8], unit: &[u8], size: usize) -> Text {
    let mut text = start.to_vec();
    text.extend(unit.repeat(size.saturating_sub(start.len()) / unit.len()));
    text
}

/// As many parts as there is room for, all alike.
fn trees() -> Vec<Shape<Text>> {
    let mut shapes = Vec::new();
    for outer in ["multipart/report; report-type=delivery-status; boundary=b", "multipart/alternative; boundary=b"] {
        for kind in TYPES {
            for encoding in ENCODINGS {
                for (number, content) in CONTENTS.into_iter().enumerate() {
                    let head = format!("{HEAD}Content-Type: {outer}\n\n");
                    let part = format!("--b\nContent-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n");
                    let unit = [part.as_bytes(), content].concat();
                    let name = format!(
                        "parts {kind}, {encoding}, content {number}, in {}",
                        outer.split(';').next().unwrap_or_default()
                    );
                    shapes.push(Shape::new(name, move |size| filled(head.as_bytes(), &unit, size)));
                }
            }
        }
    }
    shapes
}

/// One part with everything in it, alone or as a part.
fn large_parts() -> Vec<Shape<Text>> {
    let mut shapes = Vec::new();
    for kind in ["text/plain", "text/html", "message/delivery-status"] {
        for encoding in ENCODINGS {
            for set in CHARACTER_SETS {
                for (number, content) in CONTENTS.into_iter().enumerate().filter(|(_, content)| !content.is_empty()) {
                    let fields =
                        format!("Content-Type: {kind}; charset={set}\nContent-Transfer-Encoding: {encoding}\n\n");
                    let whole = format!("{HEAD}{fields}");
                    let part =
                        format!("{HEAD}Content-Type: multipart/report; boundary=b\n\n--b\n\nSorry\n--b\n{fields}");
                    for (place, head) in [("whole", whole), ("part", part)] {
                        let is_encoded = encoding == "base64" && number != 8;
                        let name = format!("a {place} {kind}, {encoding}, {set}, content {number}");
                        shapes.push(Shape::new(name, move |size| {
                            if !is_encoded {
                                return filled(head.as_bytes(), content, size);
                            }
                            let inner = filled(b"", content, size.saturating_sub(head.len()) / 4 * 3);
                            [head.as_bytes(), BASE64.encode(&inner).as_bytes()].concat()
                        }));
                    }
                }
            }
        }
    }
    shapes
}

/// Messages in messages, and trees in trees, with boundaries of their own or the same.
fn nested() -> Vec<Shape<Text>> {
    let rules: [Named<String>; 9] = [
        ("messages", |_| "Content-Type: message/rfc822\n\n".to_owned()),
        ("messages with a header", |_| format!("{HEAD}Content-Type: message/rfc822\n\n")),
        ("trees", |number| format!("Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n")),
        ("trees, one boundary", |_| "Content-Type: multipart/mixed; boundary=b\n\n--b\n".to_owned()),
        ("trees without a boundary", |_| "Content-Type: multipart/mixed\n\n--b\n".to_owned()),
        ("trees with an empty boundary", |_| "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n".to_owned()),
        ("trees and messages", |number| {
            format!(
                "Content-Type: multipart/digest; boundary=b{number}\n\n--b{number}\n\nContent-Type: message/rfc822\n\n"
            )
        }),
        ("trees with long boundaries", |number| {
            format!("Content-Type: multipart/mixed; boundary={0}{number}\n\n--{0}{number}\n", "b".repeat(60))
        }),
        ("boundaries that begin others", |number| {
            format!("Content-Type: multipart/mixed; boundary={0}\n\n--{0}\n", "b".repeat(number % 200 + 1))
        }),
    ];
    let mut shapes = Vec::new();
    for (name, unit) in rules {
        // Without "multipart" anywhere the mail is read to its end, however deep.
        for start in ["", HEAD] {
            shapes.push(Shape::new(
                format!("{name} in each other{}", if start.is_empty() { "" } else { ", a mail" }),
                move |size| {
                    let mut text = start.to_owned();
                    for number in 0.. {
                        let unit = unit(number);
                        if text.len() + unit.len() > size.max(256) {
                            break;
                        }
                        text.push_str(&unit);
                    }
                    text.into_bytes()
                },
            ));
        }
    }
    shapes
}

/// Fields with long values, and many fields.
fn fields() -> Vec<Shape<Text>> {
    const NAMES: [&str; 14] = [
        "From",
        "To",
        "Subject",
        "Received",
        "Message-ID",
        "References",
        "Date",
        "Content-Type",
        "Content-Disposition",
        "Content-ID",
        "List-Unsubscribe",
        "X-Failed-Recipients",
        "DKIM-Signature",
        "X-A",
    ];
    const VALUES: [&str; 26] = [
        "a, ",
        "a@b.example, ",
        "<a@b.example> ",
        "a b <c@d.example>, ",
        "\"a\" ",
        "\"",
        "(",
        "(a) ",
        "\\",
        "=?utf-8?q?a?= ",
        "=?utf-8?q?a",
        "=?utf-8?b?YQ==?=\n ",
        "=?",
        "a\n ",
        "\n ",
        "\t",
        "; ",
        "a=b; ",
        "a*0=b; ",
        "name*1*=utf-8''%41; ",
        "boundary=b; ",
        "from a by b with c id d; ",
        ": ",
        "g:",
        ";;",
        "é",
    ];
    let mut shapes = Vec::new();
    for name in NAMES {
        for value in VALUES {
            let shown = super::shown(value.as_bytes());
            shapes.push(Shape::new(format!("one field {name} of {shown}"), move |size| {
                let start = format!("{HEAD}{name}: {}", if name == "Content-Type" { "multipart/mixed; " } else { "" });
                let mut text = filled(start.as_bytes(), value.as_bytes(), size.saturating_sub(24));
                text.extend(b"\n\n550 5.1.1 no\n");
                text
            }));
        }
        for value in ["", "a", "=?utf-8?q?a?=", "a@b.example", "text/plain; a=b", "from a by b"] {
            shapes.push(Shape::new(format!("fields {name}: {value}"), move |size| {
                let mut text =
                    filled(HEAD.as_bytes(), format!("{name}: {value}\n").as_bytes(), size.saturating_sub(16));
                text.extend(b"\n550 5.1.1 no\n");
                text
            }));
        }
    }
    shapes
}

/// Ordinary bounces that return the mail with its signatures and an attachment, and mailboxes of short ones.
fn bounces() -> Vec<Shape<Text>> {
    let attachment = |line_end: &'static str| {
        Shape::new(format!("a bounce with an attachment, {}", super::shown(line_end.as_bytes())), move |size| {
            let text = returned(size.saturating_sub(6_000).max(64) * 36 / 50);
            text.replace('\n', line_end).into_bytes()
        })
    };
    let mailbox = |name: &'static str, word: &'static [u8]| {
        Shape::new(format!("a mailbox of bounces in {name}"), move |size| {
            let bounce = [
                b"From MAILER-DAEMON Tue Oct  7 15:51:37 2025\nFrom: MAILER-DAEMON@mx.example.org\nSubject: Undelivered\n\nBonjour, l'adresse n'existe pas: ".as_slice(),
                word,
                b"\n\nFinal-Recipient: rfc822; bob@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n\nVotre message:\n\nBonjour Bob,\n\nvoici le rapport du mois.\n\nCordialement\n\n",
            ]
            .concat();
            filled(b"", &bounce, size)
        })
    };
    vec![attachment("\n"), attachment("\r\n"), mailbox("Latin-1", b"caf\xe9"), mailbox("UTF-8", "café".as_bytes())]
}

/// A bounce that returns a mail with signatures and an attachment of so many bytes.
fn returned(attachment: usize) -> String {
    let mut random = Rng::with_seed(5);
    let mut folded = |bytes: usize| {
        let bytes: Vec<u8> = (0..bytes).map(|_| random.u8(..)).collect();
        let text = BASE64.encode(&bytes);
        let lines: Vec<&str> =
            text.as_bytes().chunks(72).map(|line| std::str::from_utf8(line).expect("ASCII")).collect();
        lines.join("\n\t")
    };
    let mut head = String::new();
    for number in 1..=2 {
        head += &format!(
            "ARC-Seal: i={number}; a=rsa-sha256; t=1700000000; cv=pass; d=provider.example; s=arcselector10001;\n\tb={}\n",
            folded(256)
        );
        head += &format!(
            "ARC-Message-Signature: i={number}; a=rsa-sha256; c=relaxed/relaxed; d=provider.example;\n\tbh={};\n\tb={}\n",
            folded(32),
            folded(256)
        );
    }
    head += &format!(
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;\n\tbh={};\n\tb={}\n",
        folded(32),
        folded(256)
    );
    head += &format!(
        "X-AntiSpam-MessageData-0: {}\nX-Network-Message-Id: 5f0c1a2b-3c4d-5e6f-7a8b-08dc0123abcd\n",
        folded(1500)
    );
    let attached = folded(attachment).replace("\n\t", "\n");
    format!(
        "From: MAILER-DAEMON@mx.example.org\nTo: anna@example.com\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=rr\n\n\
         --rr\n\nI'm sorry to have to inform you that your message could not be delivered.\n\n<bob@example.net>: host mx.example.net[192.0.2.84] said: 550 5.7.1 rejected\n\
         --rr\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; bob@example.net\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 rejected\n\n\
         --rr\nContent-Type: message/rfc822\n\n{head}From: anna@example.com\nSubject: hello\nContent-Type: multipart/mixed; boundary=mm\n\n\
         --mm\n\nPlease see https://u1234.ct.provider.example/ls/click?upn={} attached.\n\
         --mm\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n{attached}\n--mm--\n--rr--\n",
        folded(300).replace("\n\t", "").replace(['/', '+', '='], "-2F"),
    )
}
