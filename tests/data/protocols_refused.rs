//! What the gate refuses in a protocol's file, with the line.

use std::path::Path;

use book::gate::{self, Layered, Manifest, Sources};
use codebook::codebook::Codebook;

/// The protocols of tests/protocols as source files.
fn fixtures() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protocols");
    gate::read_overlay(Some(&folder.join("catalog")), Some(&folder.join("locales"))).expect("files")
}

/// Every problem of the fixtures laid over the tree.
fn problems(over: &Sources) -> Vec<String> {
    let base = Codebook::embedded_sources();
    let manifest = Manifest::parse(&base).expect("the build has checked it");
    let problems = Layered::lay(&base, &manifest, over).map_or_else(|problems| problems, |laid| laid.problems);
    problems.iter().map(ToString::to_string).collect()
}

/// One protocol's file with exchanged parts is refused, with the line that begins so, and for this.
#[track_caller]
fn assert_refused(protocol: &str, exchanged: &[(&str, &str)], line: &str, what: &str) {
    let mut over = fixtures();
    let path = format!("/{protocol}.toml");
    let file = over.catalog.iter_mut().find(|file| file.path.ends_with(&path)).expect("a file");
    for (from, to) in exchanged {
        assert!(file.text.contains(from), "{from} is in no line of {protocol}");
        file.text = file.text.replacen(from, to, 1);
    }
    let at = file.text.lines().position(|own| own.starts_with(line)).expect("the line");
    let expected = format!("{}:{}: {what}", file.path, at + 1);
    let told = problems(&over);
    assert!(told.contains(&expected), "{expected}\nin {told:#?}");
}

#[test]
fn the_fixtures_pass() {
    assert_eq!(problems(&fixtures()), [""; 0]);
}

#[test]
fn values_have_their_form_and_order() {
    assert_refused("rtsp", &[("[code.180]", "[code.280]")], "[code.200]", "rtsp/200: out of order: codes ascend");
    assert_refused(
        "sockjs",
        &[("[code.3003]", "[code.3500-4500]")],
        "[code.3500-4500]",
        "sockjs/3500-4500: holds values of the range before",
    );
    assert_refused(
        "sqlstate",
        &[("[code.42P01]", "[code.42p01]")],
        "[code.42p01]",
        "sqlstate/42p01: the pattern of values does not match it",
    );
    assert_refused(
        "mqtt5",
        &[("[code.0x00]", "[code.zero]")],
        "[code.zero]",
        "mqtt5/zero: not a value of the form that [protocol] declares",
    );
    assert_refused("mqtt5", &[("[code.0x8a]", "[code.0x8A]")], "[code.0x8A]", "mqtt5/0x8A: written otherwise: 0x8a");
    assert_refused(
        "vendor-status",
        &[("[code.\"X.1.2\"]", "[code.\"5.1.2\"]")],
        "[code.\"5.1.2\"]",
        "vendor-status/5.1.2: a detail is written with X for its class, such as X.1.1",
    );
}

#[test]
fn keys_are_declared_and_words() {
    assert_refused(
        "etls-alert",
        &[("class = \"closure\"", "class = \"closing\"")],
        "class = \"closing\"",
        "etls-alert/close_cookie: there is no [class.closing]",
    );
    assert_refused(
        "sockjs",
        &[("context = \"gateway\"", "context = \"proxy\"")],
        "equivalents",
        "sockjs/1014: there is no [context.proxy]",
    );
    assert_refused(
        "sockjs",
        &[("[class.library]", "[class.\"a library\"]")],
        "[class.\"a library\"]",
        "class.a library: a key has letters, digits and hyphens only",
    );
}

#[test]
fn facts_are_those_that_the_protocol_declares() {
    let mild = "facts = { level = \"mild\" }";
    let what = "etls-alert/close_cookie: \"mild\" is no value of [fact.level]";
    assert_refused("etls-alert", &[("facts = { level = \"warning\" }", mild)], mild, what);
    let other = [
        ("[fact.sent]", "[fact.source]\n\n[fact.sent]"),
        ("facts = { sent = \"yes\" }", "facts = { source = \"RFC\" }"),
    ];
    let what = "sockjs/1000: no sent, which every code with facts has";
    assert_refused("sockjs", &other, "[code.1000]", what);
}

#[test]
fn a_name_stands_for_one_code() {
    for (protocol, exchanged, line, what) in [
        (
            "llmnr-rcode",
            ("preferred = true\n", ""),
            "[code.WRONGSIG]",
            "llmnr-rcode/WRONGSIG: shares \"16\" with llmnr-rcode/OLDVERS: one of them is `preferred`",
        ),
        (
            "quic",
            ("\"PROTOCOL_VIOLATION\"\noutcome", "\"0x0\"\noutcome"),
            "[code.0x0a]",
            "quic/0x0a: \"0x0\" is the value of quic/0x00",
        ),
        (
            "mqtt5",
            ("[code.0x87]\n", "[code.0x87]\nnumber = 135\n"),
            "number = 135",
            "mqtt5/0x87: a code whose value is a number has no other number",
        ),
        (
            "etls-alert",
            ("number = 42\n", "number = 42\nsymbol = \"bad\"\n"),
            "symbol",
            "etls-alert/bad_cookie: a code whose value is a name has no other symbol",
        ),
        ("etls-alert", ("\"OpenETLS alert\", ", "\"rtsp\", "), "names", "etls-alert: \"rtsp\" is a name of rtsp"),
    ] {
        assert_refused(protocol, &[exchanged], line, what);
    }
    let renamed = [("[code.READ-ONLY]", "[code.Over-Quota]"), ("[code.OVERQUOTA]", "[code.OVER_QUOTA]")];
    let what = "imap/OVER_QUOTA: differs from imap/Over-Quota in case or punctuation only";
    assert_refused("imap", &renamed, "[code.OVER_QUOTA]", what);
}

#[test]
fn a_pattern_has_a_group_and_an_example_reads_back() {
    assert_refused(
        "rtsp",
        &[("(?<code>[1-6][0-9]{2})", "[1-6][0-9]{2}")],
        "pattern",
        "rtsp: the pattern has no group (?<code>…)",
    );
    for (example, found) in [("the phone rings", "no code is found in it"), ("RTSP/2.0 603", "it holds rtsp/603")] {
        let line = format!("examples = [\"{example}\"]");
        let what = format!("rtsp/180: the example does not read back: {found}");
        assert_refused("rtsp", &[("examples = [\"RTSP/2.0 180 Ringing\"]", &line)], &line, &what);
    }
    // Under the class that it shows.
    let line = "examples = [\"Acme status: 5.1.0\", \"Acme: 4.1.0\", \"about 5.1.0\"]";
    let what = "vendor-status/X.1.0: the example does not read back: it holds smtp-enhanced/5.1.0";
    let own = "examples = [\"Acme status: 5.1.0\", \"Acme 4.1.0 street not found\"]";
    assert_refused("vendor-status", &[(own, line)], line, what);
}

#[test]
fn every_code_points_to_a_cause_and_has_a_remedy() {
    let cause = "causes = [{ cause = \"redirected\", strength = \"fair\" }]\n";
    let what = "rtsp/302: no cause for all phases: say which one the code alone points to, or \"unknown\"";
    assert_refused("rtsp", &[(cause, "")], "[code.302]", what);
    assert_refused(
        "vendor-status",
        &[("remedies = [\"wait\", \"seek-permission\"]", "remedies = [\"wait\"]")],
        "remedies = [\"wait\"]",
        "vendor-status/X.0.0: \"wait\" does not help under class 5, and there is no other remedy",
    );
}

#[test]
fn a_pair_is_declared_once() {
    let twice = "codes = [\"mqtt5/0x8a\", \"mqtt5/0x87\"]";
    let pair = "codes = [\"mqtt5/0x87\", \"mqtt5/0x8a\"]";
    let what = "mqtt5/0x8a mqtt5/0x87: declared already";
    assert_refused("mqtt5", &[(pair, &format!("{pair}\n\n[[pair]]\n{twice}"))], twice, what);
}
