//! Shapes of overlays: files of messages, of facts, and of rules about replies.

use codebook::codebook::Codebook;

use super::{Named, Shape, shown};

/// The files of an overlay, by their paths from its folder on.
pub type Files = Vec<(String, String)>;

fn one(path: &'static str) -> impl Fn(String) -> Files {
    move |text| vec![(path.to_owned(), text)]
}

/// A text of numbered units after a beginning.
fn counted(start: &str, unit: impl Fn(usize) -> String, size: usize) -> String {
    let mut text = start.to_owned();
    for number in 0.. {
        let unit = unit(number);
        if text.len() + unit.len() > size.max(256) {
            break;
        }
        text.push_str(&unit);
    }
    text
}

/// The embedded texts of a kind in one, cut at the last whole item within a size; `next` begins an item.
fn embedded(mut texts: impl Iterator<Item = String>, next: &str, size: usize) -> String {
    let text: String = texts.by_ref().collect();
    let end = text.match_indices(next).map(|(at, _)| at + 1).take_while(|end| *end <= size).last();
    text[..end.unwrap_or_default()].to_owned()
}

/// An ordinary overlay of messages: the embedded ones of a language.
pub fn ordinary_messages(size: usize) -> Files {
    let files = Codebook::embedded_sources().locales;
    let own = files.into_iter().filter(|file| file.path.contains("ar/") && file.path.ends_with(".ftl"));
    one("locales/ar/ours.ftl")(embedded(own.map(|file| format!("{}\n", file.text)), "\n\n", size))
}

/// An ordinary overlay of facts: the embedded tables of a protocol.
pub fn ordinary_facts(size: usize) -> Files {
    let files = Codebook::embedded_sources().catalog;
    let mut size = size;
    let mut laid = Vec::new();
    for file in files {
        let text = embedded([file.text].into_iter(), "\n[code.", size);
        size -= text.len();
        let name = file.path.rsplit('/').next().unwrap_or_default();
        laid.push((format!("catalog/{name}"), text));
    }
    laid
}

/// An ordinary overlay of rules about replies: the embedded ones, with names of their own.
pub fn ordinary_rules(size: usize) -> Files {
    let files = Codebook::embedded_sources().replies;
    let rules = files.into_iter().filter(|file| !file.path.contains("causes") && !file.path.contains("phases"));
    let own = |text: String| {
        let lines = text.lines().map(|line| match line.strip_prefix("id = \"") {
            Some(id) => format!("id = \"{}-ours\"\n", id.trim_end_matches('"')),
            None => format!("{line}\n"),
        });
        lines.collect::<String>()
    };
    one("catalog/replies/ours.toml")(embedded(rules.map(|file| own(file.text)), "\n[[rule]]", size))
}

/// The ids of the embedded messages.
fn message_ids() -> Vec<String> {
    let files = Codebook::embedded_sources().locales;
    let own = files.iter().filter(|file| file.path.contains("en/") && file.path.ends_with(".ftl"));
    let lines = own
        .flat_map(|file| file.text.lines())
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect()
}

/// Files of messages.
pub fn messages() -> Vec<Shape<Files>> {
    const UNITS: [&str; 58] = [
        "smtp-550 = x\n",
        "smtp-550 =\n    .fix = x\n",
        "language-name = x\n",
        "a = b\n",
        "a{n} = b\n",
        "a{n} = { a{m} }\n",
        "-t{n} = b\n",
        "-t = b\n",
        "smtp-550 = { -t }\n",
        "a{n} = { -t{m} }\n",
        "    .a{n} = b\n",
        "    .fix = b\n",
        "    long line of a text of many words\n",
        "word ",
        "w",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "# comment\n",
        "## x\n",
        "### x\n",
        "#\n",
        "= x\n",
        "a\n",
        "1 = 2\n",
        "a =\n",
        "a = \n\n",
        "{ $a }",
        "{ $a{n} }",
        "{ \"x\" }",
        "{ \"\\u0041\" }",
        "{ -t }",
        "{ a }",
        "{ a.b }",
        "{ F() }",
        "{ F(a: 1, b: \"c\") }",
        "{ $a ->\n    [one] x\n   *[other] y\n }",
        "    [a{n}] x\n",
        "{ { { { { { { { { $a } } } } } } } } }",
        "“a” ",
        "„a“ ",
        "«a» ",
        "\"a\" ",
        "'a' ",
        "“",
        "(",
        "()",
        "...",
        "e\u{301}",
        "\u{200b}",
        "\u{202e}",
        "\u{e0041}",
        "א",
        "邮",
        "ب",
        "ж",
        "\u{1}",
    ];
    const STARTS: [(&str, &str); 5] = [
        ("nothing", ""),
        ("a message", "smtp-550 = a "),
        ("an attribute", "smtp-550 =\n    .fix = a "),
        ("a select", "explain-recipients = { $count ->\n"),
        ("a placeable", "smtp-550 = a { "),
    ];
    let mut shapes = Vec::new();
    for (begun, start) in STARTS {
        for unit in UNITS {
            let name = format!("{} after {begun}", shown(unit.as_bytes()));
            shapes.push(Shape::new(name, move |size| {
                let units =
                    |number: usize| unit.replace("{n}", &number.to_string()).replace("{m}", &(number + 1).to_string());
                counted(start, units, size)
            }));
        }
    }
    for (name, value) in [
        ("the reference's words", "Try the same message again later, after 30 minutes."),
        ("a word", "x"),
        ("words of the language", "لا يقبل الخادم البريد إلا من شركاء مدرجين في قائمته."),
        (
            "a long word",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ),
        ("placeables that nothing fills", "{ $a } { $b } { $c }"),
        ("a select", "{ $count ->\n    [one] x\n   *[other] y\n }"),
    ] {
        let ids = message_ids();
        shapes.push(Shape::new(format!("every message: {name}"), move |size| {
            counted("", |number| format!("{} = {value}\n", ids[number % ids.len()]), size)
        }));
        let ids = message_ids();
        shapes.push(Shape::new(format!("every message with attributes: {name}"), move |size| {
            let message = |number: usize| {
                format!("{0} = {value}\n    .description = {value}\n    .when = {value}\n    .fix = {value}\n    .use = {value}\n", ids[number % ids.len()])
            };
            counted("", message, size)
        }));
    }
    let in_language = |path: &'static str| messages_in(path);
    let mut all: Vec<Shape<Files>> = shapes.into_iter().map(|shape| shape.map(one("locales/ar/ours.ftl"))).collect();
    all.extend(in_language("locales/it-CH/ours.ftl"));
    all.push(Shape::new("many files", |size| {
        (0..size / 64)
            .map(|number| {
                (
                    format!("locales/ar/f{number}.ftl"),
                    "smtp-550 = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxx\n".to_owned(),
                )
            })
            .collect()
    }));
    all.push(Shape::new("many languages", |size| {
        let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
        let tag = |number: usize| {
            format!(
                "{}{}-{}{}",
                letter(number / 26 % 26),
                letter(number),
                letter(number / 676).to_ascii_uppercase(),
                'A'
            )
        };
        (0..size / 256)
            .map(|number| (format!("locales/{}/f.ftl", tag(number)), format!("language-name = {}\n", "x ".repeat(115))))
            .collect()
    }));
    all
}

/// Messages in a language without rules of its own.
fn messages_in(path: &'static str) -> Vec<Shape<Files>> {
    let values = [
        "Boîte aux lettres indisponible ou courrier refusé",
        "x",
        "Try the same message again later, after 30 minutes.",
    ];
    let shape = |value: &'static str| {
        let ids = message_ids();
        Shape::new(format!("every message: {} in {path}", shown(value.as_bytes())), move |size| {
            counted("language-name = x\n", |number| format!("{} = {value}\n", ids[number % ids.len()]), size)
        })
        .map(one(path))
    };
    values.map(shape).into()
}

/// A table of a code with everything that one needs.
const CODE: &str = "[code.{n}]\nphrase = \"x\"\nclass = \"5yz\"\ncategory = \"x5z\"\nretry = \"after-change\"\nactor = \"asking-operator\"\nremedies = [\"seek-permission\"]\nphases = [\"rcpt\"]\nstanding = \"vendor\"\nrelated = [\"smtp/550\"]\nvendors = [{ vendor = \"Example Mail\", source = \"the handbook\" }]\ncauses = [{ cause = \"policy\", strength = \"fair\", reference = \"https://mail.example/handbook\" }]\nexamples = [\"{n} not on our list\"]\n";

/// A protocol of one's own.
const PROTOCOL: &str = "[protocol]\nlabel = \"Billing\"\nsubject = \"request\"\nvalue = { form = \"number\" }\nreferences = [\"RFC 9110 §15\"]\n[class.refused]\noutcome = \"permanent-failure\"\nreferences = [\"RFC 9110 §15\"]\n";

/// Files of facts.
pub fn facts() -> Vec<Shape<Files>> {
    const TABLES: [&str; 34] = [
        CODE,
        "[code.{n}]\n",
        "[code.550]\n",
        "[code.{n}]\nsymbol = \"S{n}\"\n",
        "[code.{n}]\nsymbol = \"SAME\"\n",
        "[code.\"{n}-x\"]\n",
        "[[pair]]\ncodes = [\"smtp/550\", \"smtp/551\"]\n",
        "[[pair]]\ncodes = [\"smtp/{n}\", \"smtp/{m}\"]\n",
        "[class.c{n}]\noutcome = \"success\"\n",
        "[category.c{n}]\n",
        "[phase.p{n}]\n",
        "[fact.f{n}]\nvalues = [\"yes\", \"no\"]\n",
        "[context.c{n}]\n",
        "[document.d{n}]\nurl = \"https://x.example/{n}\"\n",
        "[x{n}]\n",
        "[a.b{n}]\nc = 1\n",
        "a{n} = 1\n",
        "a.b{n} = 1\n",
        "a{n} = \"x\"\n",
        "a.a.a.a.a.a.a.a.a.{n} = 1\n",
        "# comment\n",
        "\n",
        " ",
        "=\n",
        "[",
        "[[",
        "\"",
        "'''\n",
        "a = [\n",
        "a = { a = ",
        "a.",
        "x",
        "é",
        "a = 2020-01-01T00:00:00Z\n",
    ];
    const LISTS: [(&str, &str); 12] = [
        ("related", "\"smtp/550\", "),
        ("related", "\"smtp/{n}\", "),
        ("references", "\"RFC 5321 §{n}\", "),
        ("references", "\"RFC {n} §1\", "),
        ("examples", "\"550 x\", "),
        ("examples", "\"550 {n}\", "),
        ("remedies", "\"seek-permission\", "),
        ("phases", "\"rcpt\", "),
        ("causes", "{ cause = \"policy\", strength = \"fair\" }, "),
        ("vendors", "{ vendor = \"x{n}\", source = \"y\" }, "),
        ("enhanced", "{ code = \"5.1.{n}\" }, "),
        ("phrase", "\"x\", "),
    ];
    const READS: [&str; 8] = [
        "x(?<code>[0-9]{{1,3}})",
        "x{n}(?<code>[0-9]+)",
        "[a-z]{{1,90}}x(?<code>[0-9]+)",
        "(a|b|c|d|e){{1,60}}(?<code>[0-9]+)",
        "(?i)straße{n} (?<code>[0-9]+)",
        "(.*)*(?<code>[0-9]+)",
        "\\\\b(?<code>[0-9]+)\\\\b",
        "(?<code>[0-9]{{40}})",
    ];
    let numbered = |unit: &'static str| {
        move |number: usize| {
            let unit = unit.replace("{{", "\u{0}").replace("}}", "\u{1}");
            let unit = unit.replace("{n}", &(700 + number).to_string()).replace("{m}", &(701 + number).to_string());
            unit.replace('\u{0}', "{").replace('\u{1}', "}")
        }
    };
    let mut shapes = Vec::new();
    for unit in TABLES {
        shapes.push(
            Shape::new(format!("tables {}", shown(unit.as_bytes())), move |size| counted("", numbered(unit), size))
                .map(one("catalog/smtp.toml")),
        );
        shapes.push(
            Shape::new(format!("a protocol, then {}", shown(unit.as_bytes())), move |size| {
                counted(PROTOCOL, numbered(unit), size)
            })
            .map(one("catalog/billing.toml")),
        );
    }
    for (field, item) in LISTS {
        shapes.push(
            Shape::new(format!("a list {field} of {}", shown(item.as_bytes())), move |size| {
                let table = CODE.replace("{n}", "561");
                let table: String =
                    table.lines().filter(|line| !line.starts_with(field)).map(|line| format!("{line}\n")).collect();
                format!("{}]\n", counted(&format!("{table}{field} = ["), numbered(item), size))
            })
            .map(one("catalog/smtp.toml")),
        );
    }
    for pattern in READS {
        shapes.push(
            Shape::new(format!("patterns {}", shown(pattern.as_bytes())), move |size| {
                let read = |number| format!("[[protocol.read]]\npattern = \"{}\"\n", numbered(pattern)(number));
                counted(PROTOCOL, read, size)
            })
            .map(one("catalog/billing.toml")),
        );
    }
    for (name, field) in [("names", "names"), ("references", "references")] {
        shapes.push(
            Shape::new(format!("a protocol with many {name}"), move |size| {
                let protocol: String =
                    PROTOCOL.lines().filter(|line| !line.starts_with(field)).map(|line| format!("{line}\n")).collect();
                let names = counted("", |number| format!("\"N{number}\", "), size);
                protocol.replacen("[protocol]\n", &format!("[protocol]\n{field} = [{names}]\n"), 1)
            })
            .map(one("catalog/billing.toml")),
        );
    }
    shapes.push(Shape::new("many protocols", |size| {
        (0..size / PROTOCOL.len())
            .map(|number| (format!("catalog/p{number}.toml"), PROTOCOL.replace("Billing", &format!("B{number}"))))
            .collect()
    }));
    shapes
}

/// Files of rules about replies.
pub fn rules() -> Vec<Shape<Files>> {
    let rule = |id: &str, phrases: &str, matching: &str| {
        format!(
            "[[rule]]\nid = \"{id}\"\ncause = \"policy\"\nstrength = \"fair\"\nreference = \"https://mail.example/handbook\"\nphrases = [{phrases}]\nmatch = [{matching}]\nno-match = [\"550 5.1.1 no such user\"]\n"
        )
    };
    let kinds: [Named<[String; 3]>; 7] = [
        ("rules", |number| {
            [format!("policy-x{number}"), format!("\"word{number} on list\""), format!("\"550 word{number} on list\"")]
        }),
        ("rules of one name", |_| {
            ["policy-x".to_owned(), "\"word on list\"".to_owned(), "\"550 word on list\"".to_owned()]
        }),
        ("rules of one phrase", |number| {
            [format!("policy-x{number}"), "\"word on list\"".to_owned(), "\"550 word on list\"".to_owned()]
        }),
        ("rules with gaps", |number| {
            [
                format!("policy-x{number}"),
                "\"not … on … list … x\"".to_owned(),
                "\"550 not at all on any list of x\"".to_owned(),
            ]
        }),
        ("rules of short words", |number| [format!("policy-x{number}"), "\"a*\"".to_owned(), "\"550 a\"".to_owned()]),
        ("rules that do not fire", |number| {
            [format!("policy-x{number}"), "\"word\"".to_owned(), "\"550 other\"".to_owned()]
        }),
        ("rules without words", |number| [format!("policy-x{number}"), "\"…\"".to_owned(), "\"550 other\"".to_owned()]),
    ];
    let mut shapes: Vec<Shape<Files>> = Vec::new();
    for (name, kind) in kinds {
        shapes.push(
            Shape::new(name, move |size| {
                let unit = |number| {
                    let [id, phrases, matching] = kind(number);
                    rule(&id, &phrases, &matching)
                };
                counted("", unit, size)
            })
            .map(one("catalog/replies/ours.toml")),
        );
    }
    let lists: [Named<String>; 9] = [
        ("phrases", |number| format!("\"word{number}\", ")),
        ("phrases", |_| "\"word\", ".to_owned()),
        ("phrases", |_| "\"a … b … c … d\", ".to_owned()),
        ("phrases", |number| format!("\"a … b{number}\", ")),
        ("unless", |number| format!("\"word{number}\", ")),
        ("match", |number| format!("\"550 word {number}\", ")),
        ("match", |_| "\"550 word\", ".to_owned()),
        ("no-match", |number| format!("\"550 other {number}\", ")),
        ("codes", |number| format!("\"smtp/{}\", ", 400 + number % 200)),
    ];
    for (field, item) in lists {
        shapes.push(
            Shape::new(format!("a rule with many {field}, such as {}", shown(item(0).as_bytes())), move |size| {
                let text: String = rule("policy-x", "\"word\"", "\"550 word\"")
                    .lines()
                    .filter(|line| !line.starts_with(field))
                    .map(|line| format!("{line}\n"))
                    .collect();
                format!("{}]\n", counted(&format!("{text}{field} = ["), item, size))
            })
            .map(one("catalog/replies/ours.toml")),
        );
    }
    for (name, unit) in [
        ("one long phrase", "word "),
        ("one phrase of many gaps", "a … "),
        ("one phrase of signs", "."),
        ("one phrase of letters", "a"),
        ("one phrase of marks", "e\u{301}"),
    ] {
        shapes.push(
            Shape::new(name, move |size| {
                let phrase = unit.repeat(size / 2 / unit.len());
                rule("policy-x", &format!("\"{phrase}\""), &format!("\"550 {phrase}\""))
            })
            .map(one("catalog/replies/ours.toml")),
        );
    }
    shapes
}
