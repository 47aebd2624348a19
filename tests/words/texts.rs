//! Every word in every language, as a reader gets it.

use std::collections::HashSet;

use book::catalog::{Code, CodeId, Fallback};
use book::gate::{self, VARIABLE};
use book::inventory::{HEADINGS, messages};
use book::language::script_of;
use book::prose;
use book::vocabulary::{FallbackReason, MatchKind, SectionKind, Word as _};
use codebook::codebook::Codebook;
use codebook::compare::{Comparison, compare};
use codebook::explain::{Question, explain};
use codebook::failure::{Failure, FailureKind};
use codebook::language::{Direction, Language};
use codebook::text::{ComparisonWords, Style, Words};
use strum::VariantArray as _;

fn data() -> Codebook {
    Codebook::embedded().expect("the build has checked the data")
}

/// Every pair of the SMTP codes that somebody defines and, of all others, those that are related and every so many: all of
/// them would be a quarter of a million.
fn pairs(codebook: &Codebook) -> impl Iterator<Item = (&Code, &Code)> {
    const EVERY: usize = 53;
    let codes = || codebook.catalog.codes().filter(|code| code.is_listed());
    let all = codes().flat_map(move |left| codes().filter(|right| right.id != left.id).map(move |right| (left, right)));
    all.enumerate().filter(|(index, (left, right))| is_near(left, right) || index % EVERY == 0).map(|(_, pair)| pair)
}

fn is_near(left: &Code, right: &Code) -> bool {
    let maps = |one: &Code, other: &Code| one.equivalents.iter().any(|equivalent| equivalent.code == other.id);
    let pairs = |one: &Code, other: &Code| one.enhanced.iter().any(|pairing| pairing.code == other.id);
    let is_smtp = |code: &Code| code.id.protocol == "smtp" && code.unofficial.is_none();
    let same = is_smtp(left) && is_smtp(right);
    same || left.confused_with.contains(&right.id) || maps(left, right) || pairs(left, right) || pairs(right, left)
}

/// Calls `look` with every comparison in English and in the languages from right to left, and with every so many in the
/// others, of which each gets other ones.
fn every_comparison(codebook: &Codebook, mut look: impl FnMut(&Comparison<'_>, &Words<'_>, &ComparisonWords)) {
    const EVERY: usize = 13;
    for (turn, language) in codebook.texts.languages().list().iter().enumerate() {
        let words = codebook.texts.words(language, Style::default());
        let is_whole = language.code == "en" || language.direction == Direction::RightToLeft;
        let pairs = pairs(codebook).enumerate().filter(|(index, _)| is_whole || index % EVERY == turn % EVERY);
        for (_, (left, right)) in pairs {
            let comparison = compare(&codebook.catalog, left, right);
            look(&comparison, &words, &words.comparison(&comparison, &codebook.catalog));
        }
    }
}

#[test]
fn the_texts_are_written_as_an_editor_wants_them() {
    let sources = Codebook::embedded_sources();
    let gate::Checked { catalog, manifest, .. } = gate::check(&sources).expect("the build has checked the data");
    let problems = prose::check(&sources, &catalog, &manifest);
    assert!(problems.is_empty(), "{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}

/// A message that does not come out whole is served in English or, in English, empty.
#[test]
fn every_comparison_renders_whole() {
    let codebook = data();
    every_comparison(&codebook, |comparison, words, said| {
        let place = format!("{} {} {}", comparison.left.id, comparison.right.id, words.language().code);
        said.texts(&mut |field, text| assert!(is_whole(field, text), "{place} {field}: {text}"));
        for row in &said.key_differences {
            for (code, sentence) in [(comparison.left, &row.left_sentence), (comparison.right, &row.right_sentence)] {
                assert!(sentence.contains(&code.label), "{place}: {sentence}");
            }
        }
    });
}

/// Fields that are empty where there is nothing to say.
const OPTIONAL: [&str; 2] = ["neighbours_note", "phase_name"];

fn is_whole(field: &str, text: &str) -> bool {
    let may_be_empty = OPTIONAL.contains(&field);
    (may_be_empty || !text.is_empty()) && (field == "quoted" || !text.contains(['{', '}', VARIABLE]))
}

/// Everything else that a language says, each with the field that holds it: codes, groupings, labels and refusals.
fn texts(codebook: &Codebook, words: &Words<'_>) -> Vec<(&'static str, String)> {
    let mut texts = Vec::new();
    let mut show = |field, text: &str| texts.push((field, text.to_owned()));
    for code in codebook.catalog.codes() {
        let said = words.code(code, &codebook.catalog);
        said.texts(&mut show);
        show("", &words.code_with_title(&code.label, &said.title));
        for reason in FallbackReason::ALL {
            show("", &words.fallback(code, &Fallback { asked: "X.1.99".to_owned(), reason: *reason }));
        }
    }
    for protocol in codebook.catalog.protocols() {
        // Phases have no description.
        let mut show = |field, text: &str| {
            if !text.is_empty() {
                show(field, text)
            }
        };
        words.protocol(protocol).texts(&mut show);
    }
    HEADINGS.iter().for_each(|name| show("", &words.heading(name)));
    for reply in replies() {
        let question = Question { text: reply.as_bytes(), ..Default::default() };
        let explanation = explain(&codebook.catalog, &codebook.replies, &question);
        let said = words.explanation(&explanation, &codebook.catalog);
        // Where nothing is recognized, there is no advice either.
        let is_open = explanation.verdict.outcome.is_none();
        let advice = ["outcome_name", "retry_name", "repeat_safety_name", "actor_name"];
        said.texts(&mut |field, text| {
            if !(text.is_empty() && is_open && advice.contains(&field)) {
                show(field, text)
            }
        });
    }
    failures().iter().for_each(|failure| show("", &words.failure(failure)));
    show("", &words.language_not_available("fr"));
    show("", &words.nothing_found("بريد/521: MAIL"));
    for kind in MatchKind::ALL {
        [false, true].iter().for_each(|is_near| show("", &words.match_kind(*kind, *is_near)));
    }
    for message in messages::ALL.iter().filter(|message| message.file == "pages.ftl") {
        if message.variables != ["count"] {
            let arguments: Vec<(&str, &str)> = message.variables.iter().map(|name| (*name, "SMTP 550")).collect();
            show("", &words.interface(*message, &arguments));
        }
    }
    (0..120).for_each(|count| show("", &words.code_count(count)));
    texts
}

/// Replies of every cause and with every contradiction, and one whose words are written from right to
/// left.
fn replies() -> Vec<String> {
    let sources = Codebook::embedded_sources();
    let tables = sources.replies.iter().map(|file| file.text.parse::<toml::Table>().expect("TOML"));
    let rules: Vec<toml::Value> = tables
        .flat_map(|table| table.get("rule").and_then(toml::Value::as_array).cloned().unwrap_or_default())
        .collect();
    let mut replies: Vec<String> = rules
        .iter()
        .flat_map(|rule| rule["match"].as_array().into_iter().flatten().take(1))
        .filter_map(|line| line.as_str().map(str::to_owned))
        .collect();
    let more = [
        "550 4.2.1 mailbox full",
        "550 5.1.1 rate limit exceeded",
        "552 too many recipients",
        "421 closing (in reply to end of DATA command)",
        "Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 452 4.2.2 mailbox full",
        "450 4.7.1 greylisted for 90 seconds",
        "450 4.7.1 greylisted for 5 minutes",
        "450 4.7.1 greylisted for 2 hours",
        "550 5.2.2 صندوق <a@b.example> ممتلئ (over quota)",
        "HTTP/1.1 404 Not Found",
        "HTTP/1.1 302 Found",
        "grpc-status: 1",
        "250 2.0.0 queued as 4F1D2C0041",
        "nothing",
        "From: MAILER-DAEMON@a.example\nTo: b@c.example\nSubject: Undelivered\n\n<a@b.example>: host x said: 550 5.1.1 user unknown\n\n<c@b.example>: host x said: 552 5.2.2 mailbox full\n",
        "From: MAILER-DAEMON@a.example\nTo: b@c.example\nSubject: Delayed mail\n\n<a@b.example>: connection timed out\n",
        "From: a@a.example\nTo: b@c.example\nSubject: Out of office\n\nI am away.\n",
        "From: a@a.example\nTo: b@c.example\nSubject: Read receipt\n\nYour message was read on Monday.\n",
        "From: a@a.example\nTo: b@c.example\nSubject: complaint about message from 192.0.2.1\n\nspam\n",
        "From: a@a.example\nTo: b@c.example\nSubject: Please confirm your message\n\nProve that you are human.\n",
        "From: a@a.example\nTo: b@c.example\nSubject: Lunch\n\n550 5.1.1 user unknown\n",
    ];
    replies.extend(more.map(str::to_owned));
    replies
}

/// One of every refusal, with text of the caller's that is written from right to left.
fn failures() -> Vec<Failure> {
    let id = || CodeId::new("smtp", "5211");
    let ids = || vec![CodeId::new("smtp", "521"); 2];
    let names = || vec!["smtp".to_owned(), "http".to_owned()];
    let own = || "بريد/521: MAIL".to_owned();
    let label = || "SMTP".to_owned();
    let malformed = |categories: &[&str]| Failure::MalformedValue {
        field: "id",
        protocol: "smtp-enhanced".to_owned(),
        value: "5.1.1.1".to_owned(),
        classes: ["2", "4", "5"].map(str::to_owned).to_vec(),
        categories: categories.iter().map(|category| (*category).to_owned()).collect(),
    };
    vec![
        Failure::UnknownProtocol { field: "id", protocol: "stmp".to_owned(), suggestions: names() },
        Failure::UnknownProtocol { field: "id", protocol: own(), suggestions: Vec::new() },
        Failure::UnknownCode { field: "id", id: id(), label: label(), suggestions: ids() },
        Failure::UnknownCode { field: "id", id: id(), label: label(), suggestions: Vec::new() },
        Failure::MissingProtocol { field: "id", value: "521".to_owned(), suggestions: ids() },
        Failure::MissingProtocol { field: "id", value: "999".to_owned(), suggestions: Vec::new() },
        Failure::MalformedId { field: "id", id: own(), suggestions: ids() },
        Failure::MalformedId { field: "id", id: own(), suggestions: Vec::new() },
        malformed(&["0", "1"]),
        malformed(&[]),
        Failure::MissingField { field: "id" },
        Failure::SameCode { id: id(), asked: None },
        Failure::SameCode { id: id(), asked: Some("5.1.99".to_owned()) },
        Failure::MalformedLanguageCode { language_code: own() },
        Failure::NegativePageSize { page_size: -1, maximum: 200 },
        Failure::MalformedPageToken { page_token: own() },
        Failure::PageTokenMismatch,
        Failure::MalformedStatusDetails,
        Failure::TooManyItems { count: 101, maximum: 100 },
        Failure::QueryTooLong { length: 201, maximum: 200 },
        Failure::UnknownClass { protocol: "smtp".to_owned(), label: label(), class: own(), suggestions: names() },
        Failure::ClassWithoutProtocol { class: "5yz".to_owned() },
        Failure::UnknownPhase { phase: own(), suggestions: vec!["rcpt".to_owned(), "end-of-data".to_owned()] },
        Failure::UnknownEnumValue { field: "outcome", number: 99 },
    ]
}

/// A page has the order of a reader in trouble, the sender's view comes last, and nothing is said in two places.
#[test]
fn a_page_says_nothing_twice_and_the_senders_view_last() {
    let codebook = data();
    for language in codebook.texts.languages().list() {
        let words = codebook.texts.words(language, Style::default());
        for code in codebook.catalog.codes() {
            let place = format!("{} {}", code.id, language.code);
            let sections = words.code(code, &codebook.catalog).sections;
            let kinds: Vec<SectionKind> = sections.iter().map(|section| section.kind).collect();
            assert!(kinds.is_sorted(), "{place}: {kinds:?}");
            assert!(kinds.starts_with(&[SectionKind::Description, SectionKind::Retry]), "{place}: {kinds:?}");
            assert_eq!(kinds.last(), Some(&SectionKind::Use), "{place}");
            let mut said = HashSet::new();
            for section in &sections {
                assert!(said.insert(section.heading.as_str()), "{place}: {} twice", section.heading);
                for item in &section.items {
                    // A vendor may have the specification's own words.
                    let is_vendor = section.kind == SectionKind::Vendors;
                    assert!(is_vendor || said.insert(&item.text), "{place}: {} twice", item.text);
                }
            }
            let outcome = words.code(code, &codebook.catalog).outcome_name;
            // The titles of other codes may have its words.
            let is_class = |kind| matches!(kind, SectionKind::Class | SectionKind::Category | SectionKind::Outcome);
            let classes = sections.iter().filter(|one| is_class(one.kind)).flat_map(|one| &one.items);
            let classes: Vec<&str> = classes.map(|item| &*item.text).collect();
            let told = classes.iter().filter(|text| text.contains(&outcome) && text.len() < 3 * outcome.len()).count();
            assert!(told < 2, "{place}: {outcome} in {classes:?}");
        }
    }
}

/// What stands for all other HTTP codes says nothing about one of them.
#[test]
fn the_default_mapping_is_on_no_page() {
    let codebook = data();
    let english = codebook.texts.words(codebook.texts.languages().default_language(), Style::default());
    let mappings = |id: &str| {
        let code = codebook.catalog.find(id).expect(id).code;
        let sections = english.code(code, &codebook.catalog).sections;
        sections
            .iter()
            .filter(|section| section.kind == SectionKind::Equivalents)
            .map(|one| one.items.len())
            .sum::<usize>()
    };
    assert_eq!([mappings("http/418"), mappings("http/503"), mappings("grpc/14")], [0, 1, 1]);
}

#[test]
fn every_kind_of_refusal_is_among_them() {
    let tried: HashSet<FailureKind> = failures().iter().map(FailureKind::from).collect();
    let missing: Vec<&FailureKind> = FailureKind::VARIANTS.iter().filter(|kind| !tried.contains(kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_other_text_renders_whole() {
    let codebook = data();
    for language in codebook.texts.languages().list() {
        let words = codebook.texts.words(language, Style::default());
        for (field, text) in texts(&codebook, &words) {
            assert!(is_whole(field, &text), "{} {field}: {text}", language.code);
        }
    }
}

/// Fields that may hold wire text alone, which is written alike in every language.
const WIRE: [&str; 10] = [
    "id",
    "left_value",
    "name",
    "phase_name",
    "phase_names",
    "protocol_name",
    "quoted",
    "right_value",
    "term",
    "value",
];

/// Reads every right-to-left text as a screen draws it, by the Unicode Bidirectional
/// Algorithm: each wire token comes out whole, and of two the first stands to the right. A
/// text that fell back to English would have no letter of the script.
#[test]
fn right_to_left_text_is_drawn_whole() {
    let codebook = data();
    let right_to_left = |language: &&Language| language.direction == Direction::RightToLeft;
    let mut seen = 0;
    for language in codebook.texts.languages().list().iter().filter(right_to_left) {
        let words = codebook.texts.words(language, Style::default());
        let script = script_of(&language.code).expect("a script");
        // Comparisons have most of their sentences in common.
        let mut looked_at = HashSet::new();
        let mut look = |field: &str, text: &str| {
            if !looked_at.insert((field.to_owned(), text.to_owned())) {
                return;
            }
            let is_own = WIRE.contains(&field) || text.is_empty() || text.contains(|char| script.writes(char));
            assert!(is_own, "not in {script}: {field}: {text}");
            // A page gives what is quoted a direction of its own.
            if field != "quoted" {
                assert_drawn_whole(text);
            }
            seen += 1;
        };
        texts(&codebook, &words).iter().for_each(|(field, text)| look(field, text));
        for (left, right) in pairs(&codebook) {
            let comparison = compare(&codebook.catalog, left, right);
            words.comparison(&comparison, &codebook.catalog).texts(&mut look);
            look("", &words.pair_link(left, right));
        }
    }
    assert!(seen > 10_000, "only {seen} texts");
}

/// The test above can fail: this is what it would say of text without isolates.
#[test]
fn torn_text_is_seen() {
    for (bare, isolated) in [
        ("أرسل الأمر MAIL FROM:<> أولًا.", "أرسل الأمر \u{2066}MAIL FROM:<>\u{2069} أولًا."),
        ("الأوامر EHLO، MAIL، RCPT", "الأوامر \u{2066}EHLO\u{2069}، \u{2066}MAIL\u{2069}، \u{2066}RCPT\u{2069}"),
        ("السطر <CRLF>.<CRLF>", "السطر \u{2066}<CRLF>.<CRLF>\u{2069}"),
    ] {
        assert!(drawn(bare).is_err(), "{bare}");
        assert_eq!(drawn(isolated), Ok(()), "{isolated}");
    }
}

fn assert_drawn_whole(text: &str) {
    if let Err(what) = drawn(text) {
        panic!("{what} in: {text}");
    }
}

fn drawn(text: &str) -> Result<(), String> {
    let is_isolate = |char| matches!(char, '\u{2066}'..='\u{2069}');
    let info = unicode_bidi::BidiInfo::new(text, Some(unicode_bidi::Level::rtl()));
    let Some(paragraph) = info.paragraphs.first() else { return Ok(()) };
    let line = info.reorder_line(paragraph, paragraph.range.clone());
    let line = line.replace(is_isolate, "");
    let mut last = line.len() + 1;
    let mut drawn_before: Vec<&str> = Vec::new();
    let plain = text.replace(is_isolate, "");
    for run in runs(&plain) {
        let mut first = None;
        for token in tokens(run) {
            let Some(position) = line.find(token) else { return Err(format!("\"{token}\" is torn")) };
            // A token that occurs twice may be found at either place.
            let once = plain.matches(token).count() == 1 && drawn_before.iter().all(|other| !other.contains(token));
            if once {
                first = first.or(Some((position, token)));
            }
            drawn_before.push(token);
        }
        if let Some((position, token)) = first {
            if position > last {
                return Err(format!("\"{token}\" is drawn on the wrong side"));
            }
            last = position;
        }
    }
    Ok(())
}

/// What stands between words of right-to-left scripts: Arabic ones, and those of quoted replies in Hebrew.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let is_between =
        |char: char| ('\u{590}'..='\u{6ff}').contains(&char) || matches!(char, '«' | '»' | '·' | '•' | '\u{200c}');
    text.split(is_between)
}

/// The wire tokens of a run, found otherwise than the program finds them: without the spaces
/// and the punctuation of the sentence.
fn tokens(run: &str) -> impl Iterator<Item = &str> {
    run.split([')', '('])
        .map(|run| run.trim_matches([' ', '.', ':', ',', '؛', '-']))
        .filter(|run| run.contains(|char: char| char.is_ascii_alphabetic()))
}
