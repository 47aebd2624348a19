//! What is refused, and where the mistake is named.

use codebook::proto;
use codebook::service::explanation;

use super::support::{OWN_CODE, OWN_CODE_AR, OWN_CODE_EN, OWN_PROTOCOL, opened, refused, words};

#[test]
fn mistakes_of_locales_are_named_by_file_line_and_id() {
    for (file, text, problem) in [
        ("ar/x.ftl", "# ours\nsmtp-5500 = كذا\n", "locales/ar/x.ftl:2: smtp-5500: obsolete: nothing asks for it"),
        (
            "ar/x.ftl",
            "smtp-550 =\n    .mend = كذا\n",
            "locales/ar/x.ftl:2: smtp-550.mend: obsolete: nothing asks for it",
        ),
        (
            "it/x.ftl",
            "compare-title = { $lefft }\n",
            "locales/it/x.ftl:1: compare-title: uses $lefft; it is to use $left, $left-title, $right, $right-title",
        ),
        ("it/x.ftl", "smtp-550 = a\n\nsmtp-551\n", "locales/it/x.ftl:3: not Fluent"),
        ("it/x.ftl", "smtp-550 = a\nsmtp-550 = b\n", "locales/it/x.ftl:2: smtp-550: said already in"),
        ("it/x.ftl", "smtp-550 =\n    .fix = a\n    .fix = b\n", "locales/it/x.ftl:3: smtp-550.fix: said already in"),
        ("it/x.ftl", "-term = a\n", "locales/it/x.ftl:1: -term: a term"),
        ("it/x.ftl", "smtp-550 = { NUMBER($x) }\n", "locales/it/x.ftl:1: smtp-550: a function"),
        ("it/x.ftl", "smtp-550 = a\tb\n", "locales/it/x.ftl:1: a tab"),
        ("it/x.ftl", "smtp-550 = a\u{2066}b\n", "locales/it/x.ftl:1: a directional control"),
        ("it/x.ftl", "smtp-550 = a\u{0}b\n", "locales/it/x.ftl:1: a control character"),
        ("it/x.ftl", "smtp-550 = a\u{1b}[2J\n", "locales/it/x.ftl:1: a control character"),
        ("it/x.ftl", "smtp-550 = a\u{85}b\n", "locales/it/x.ftl:1: a control character"),
        ("it/x.ftl", "smtp-550 = a\u{200b}b\n", "locales/it/x.ftl:1: an invisible character"),
        ("it/x.ftl", "smtp-550 = \u{3164}\n", "locales/it/x.ftl:1: an invisible character"),
        ("it/x.ftl", "smtp-550 = a\u{e0041}\n", "locales/it/x.ftl:1: an invisible character"),
        ("it/x.ftl", "smtp-550 = a\u{1ffff}\n", "locales/it/x.ftl:1: an invisible character"),
        ("it/x.ftl", "smtp-550 = { \" \" }\n", "locales/it/x.ftl:1: smtp-550: a text with nothing to be seen"),
        ("it_CH/x.ftl", "smtp-550 = a\n", "locales/it_CH/x.ftl:1: \"it_CH\" is no language tag in canonical form"),
        ("FR/x.ftl", "smtp-550 = a\n", "locales/FR/x.ftl:1: \"FR\" is no language tag in canonical form"),
        ("it/x.ftl", "# nothing\n", "locales/it/x.ftl:1: says nothing in \"it\""),
    ] {
        let problems = refused(&[(&format!("locales/{file}"), text)]);
        assert!(problems.iter().any(|found| found.starts_with(problem)), "{problem} in {problems:#?}");
    }
}

#[test]
fn mistakes_of_the_catalog_are_named_where_the_overlay_makes_them() {
    let own = |from: &str, to: &str| OWN_CODE.replacen(from, to, 1);
    for (text, problem) in [
        (own("retry = \"after-change\"", "retry = 5"), "catalog/smtp.toml:7: retry = 5: "),
        (own("retry = \"after-change\"", "retri = \"never\""), "catalog/smtp.toml:7: retri = \"never\": unknown field"),
        (own("smtp/550", "smtp/599"), "catalog/smtp.toml:12: smtp/561: there is no smtp/599"),
        (own("\"5yz\"", "\"4yz\""), "catalog/smtp.toml:6: smtp/561: class 4yz means transient-failure"),
        (own("[code.561]", "[code.561"), "catalog/smtp.toml:2: "),
        (own("[code.561]", "[code.abc]"), "catalog/smtp.toml:2: smtp/abc: not a value of the form"),
        (
            format!("{OWN_CODE}[[pair]]\ncodes = [\"smtp/561\", \"smtp/599\"]\n"),
            "catalog/smtp.toml:16: smtp/599: there is no such code",
        ),
        (
            own("causes = [{ cause = \"policy\"", "causes = [{ cause = \"polity\""),
            "catalog/smtp.toml:14: causes = [{ cause = \"polity\"",
        ),
        ("colour = \"red\"\n".to_owned(), "catalog/smtp.toml:1: colour = \"red\": unknown field `colour`"),
        ("[colour.red]\nx = 1\n".to_owned(), "catalog/smtp.toml:1: [colour.red]: unknown field `colour`"),
        ("[phase.rcpt]\nphrase = 5\n".to_owned(), "catalog/smtp.toml:2: phrase = 5: "),
    ] {
        let problems = refused(&[("catalog/smtp.toml", &text)]);
        assert!(problems.iter().any(|found| found.starts_with(problem)), "{problem} in {problems:#?}");
    }
    let problems = refused(&[("catalog/Own Protocol.toml", OWN_PROTOCOL)]);
    assert!(problems[0].starts_with("catalog/Own Protocol.toml:1: Own Protocol: a file is named"), "{problems:#?}");
}

#[test]
fn a_new_code_without_its_words_is_refused_where_they_are_to_stand() {
    let catalog = ("catalog/smtp.toml", OWN_CODE);
    let problems = refused(&[catalog, ("locales/ar/ours.ftl", OWN_CODE_AR)]);
    assert_eq!(problems.len(), 5, "{problems:#?}");
    assert!(problems.contains(&"catalog/smtp.toml:2: smtp-561.fix: missing in \"en\"".to_owned()), "{problems:#?}");
    let (most, _) = OWN_CODE_AR.split_once("    .use").expect("it says so");
    let files = [catalog, ("locales/en/ours.ftl", OWN_CODE_EN), ("locales/ar/ours.ftl", most)];
    assert_eq!(refused(&files), ["locales/ar/ours.ftl:4: smtp-561.use: missing in \"ar\""]);
}

#[test]
fn a_new_code_that_points_to_no_cause_is_refused_at_its_table() {
    let (silent, _) = OWN_CODE.split_once("causes =").expect("it has one");
    let problems =
        refused(&[("catalog/smtp.toml", silent), ("locales/en/o.ftl", OWN_CODE_EN), ("locales/ar/o.ftl", OWN_CODE_AR)]);
    let expected = "catalog/smtp.toml:2: smtp/561: no cause for all phases: say which one the code alone points to, or \"unknown\"";
    assert_eq!(problems, [expected]);
}

#[test]
fn a_pair_without_its_note_is_refused_at_its_table() {
    let other = OWN_CODE.replacen("561", "562", 1).replacen("# Ours.\n", "", 1);
    let catalog = format!("{OWN_CODE}{other}[[pair]]\ncodes = [\"smtp/562\", \"smtp/561\"]\n");
    let problems = refused(&[("catalog/smtp.toml", &catalog)]);
    let expected = "catalog/smtp.toml:29: pair-smtp-561-562: missing in \"en\"";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:#?}");
}

#[test]
fn a_rule_of_ones_own_is_tried_on_its_examples() {
    let rule = r#"[[rule]]
id = "policy-our-list"
cause = "policy"
strength = "certain"
reference = "https://mail.example/handbook"
phrases = ["not on the partner list"]
match = ["550 You are not on the partner list"]
no-match = ["550 no such user"]
"#;
    let codebook = opened(&[("catalog/replies/ours.toml", rule)]);
    let request = proto::ExplainReplyRequest::of(b"550 not on the partner list");
    let explained = explanation::reply(&codebook, &words(&codebook, "en"), &request).expect("an answer");
    assert_eq!(explained.explanation.expect("facts").evidence[0].rule_id, "policy-our-list");
    let silent = rule.replacen("not on the partner list\"]\nno-match", "nothing of the kind\"]\nno-match", 1);
    let problems = refused(&[("catalog/replies/ours.toml", &silent)]);
    assert!(problems[0].starts_with("catalog/replies/ours.toml:7: policy-our-list: does not fire on"), "{problems:#?}");
}
