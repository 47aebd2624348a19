//! What the build refuses: one mistake at a time, named by file, line and id.

use codebook::catalog::SourceFile;
use codebook::codebook::Codebook;
use codebook::gate::{self, Sources};

/// The tree's own data with one mistake in it.
fn with(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut sources = Codebook::embedded_sources();
    let Sources { catalog, replies, locales } = &mut sources;
    let mut files = catalog.iter_mut().chain(replies).chain(locales);
    let source: &mut SourceFile = files.find(|source| source.path.ends_with(file)).expect(file);
    assert!(source.text.contains(from), "{file} has no {from}");
    source.text = source.text.replacen(from, to, 1);
    gate::check(&sources).expect_err("a mistake").iter().map(ToString::to_string).collect()
}

#[track_caller]
fn assert_names(problems: &[String], file: &str, parts: &[&str]) {
    let named = problems.iter().any(|problem| {
        let line = problem.split(':').nth(1).and_then(|line| line.parse::<usize>().ok());
        problem.contains(file) && line.is_some_and(|line| line > 0) && parts.iter().all(|part| problem.contains(part))
    });
    assert!(named, "{parts:?} in {problems:#?}");
}

#[test]
fn the_tree_passes() {
    assert!(gate::check(&Codebook::embedded_sources()).is_ok());
}

#[test]
fn a_file_that_does_not_parse_is_the_only_one_to_mend() {
    let problems = with("catalog/smtp.toml", "retry = \"never\"", "retry = never");
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_names(&problems, "catalog/smtp.toml", &["retry = never"]);
}

#[test]
fn the_catalog_keeps_its_schema() {
    for (from, to, parts) in [
        ("retry = \"never\"", "retri = \"never\"", &["retri"][..]),
        ("retry = \"never\"", "retry = \"someday\"", &["someday"]),
        ("[code.521]", "[code.520]", &["520"]),
        ("[code.211]", "[code.999]", &["smtp/", "order"]),
        ("related = [\"smtp/214\"]", "related = [\"smtp/299\"]", &["smtp/211", "smtp/299"]),
        ("related = [\"smtp/214\"]", "related = [\"214\"]", &["smtp/211", "\"214\""]),
        ("related = [\"smtp/214\"]", "related = [\"smtp/211\"]", &["smtp/211", "itself"]),
        ("codes = [\"smtp/211\", \"smtp/214\"]", "codes = [\"smtp/211\", \"smtp/299\"]", &["smtp/299", "no such code"]),
        ("codes = [\"smtp/211\", \"smtp/214\"]", "codes = [\"smtp/211\", \"smtp/211\"]", &["pair of one code"]),
        ("codes = [\"smtp/211\", \"smtp/214\"]", "codes = [\"smtp/550\", \"smtp/450\"]", &["declared already"]),
        ("cause = \"domain-no-mail\"", "cause = \"domain-no-male\"", &["domain-no-male"]),
        ("references = [\"RFC 1985 §5.1\"]", "references = []", &["smtp/253", "without a reference"]),
        ("references = [\"RFC 1985 §5.1\"]", "references = [\"RFC 1985, 5.1\"]", &["smtp/253", "RFC 1985, 5.1"]),
        ("phases = [\"help\"]", "phases = [\"hilfe\"]", &["smtp/211", "hilfe"]),
        ("phases = [\"connect\", \"any-command\"]", "phases = [\"any-command\", \"connect\"]", &["order"]),
        ("remedies = [\"nothing\"]", "remedies = []", &["smtp/211", "remedy"]),
        ("class = \"2yz\"", "class = \"9yz\"", &["smtp/211", "9yz"]),
        ("smtp-enhanced/5.3.2", "smtp-enhanced/4.3.2", &["smtp/521", "another class"]),
        ("smtp-enhanced/5.3.2", "smtp-enhanced/5.3", &["smtp/521", "there is no smtp-enhanced/5.3"]),
        ("smtp-enhanced/2.5.0", "smtp-enhanced/2.9.0", &["smtp/220", "ascend"]),
        ("outcome = \"success\"\nretry", "outcome = \"permanent-failure\"\nretry", &["smtp/211", "means success"]),
        (
            "\"RFC 5321 §4.2.2\", \"RFC 5321 §4.2.3\"",
            "\"RFC 5321 §4.2.3\", \"RFC 5321 §4.2.3\"",
            &["smtp/211", "twice"],
        ),
        ("remedies = [\"nothing\"]", "remedies = [\"nothing\", \"nothing\"]", &["smtp/211", "twice"]),
        ("# SPDX", "\u{feff}# SPDX", &["byte order mark"]),
    ] {
        assert_names(&with("catalog/smtp.toml", from, to), "catalog/smtp.toml", parts);
    }
}

#[test]
fn every_language_keeps_the_inventory() {
    for (file, from, to, parts) in [
        ("ar/smtp.ftl", "smtp-521 = ", "smtp-529 = ", &["smtp-521", "missing in \"ar\""][..]),
        ("ar/smtp.ftl", "smtp-521 = ", "smtp-529 = ", &["smtp-529", "obsolete"]),
        ("ar/smtp.ftl", "    .fix = ", "    .mend = ", &["fix", "missing in \"ar\""]),
        ("en/labels.ftl", "heading-fix = ", "heading-mend = ", &["heading-fix", "missing in \"en\""]),
        ("ar/compare.ftl", "{ $left-title }", "{ $title-left }", &["compare-title", "$title-left", "$left-title"]),
        ("ar/pairs.ftl", "pair-smtp-450-550 = ", "pair-smtp-450-550 ", &["not Fluent"]),
        ("en/errors.ftl", "error-same-code = ", "error-malformed-id = ", &["error-malformed-id", "said already"]),
        ("en/labels.ftl", "heading-fix = ", "-term = x\nheading-fix = ", &["-term", "term"]),
        ("en/labels.ftl", "heading-fix = ", "heading-fix = { heading-when }", &["heading-fix", "reference"]),
        ("en/compare.ftl", "{ $left }", "{ NUMBER($left) }", &["compare-title", "function"]),
        ("ar/smtp.ftl", "# SPDX", "\u{feff}# SPDX", &["byte order mark"]),
        ("ar/smtp.ftl", "MAIL FROM", "\u{2066}MAIL FROM", &["directional"]),
        ("ar/smtp.ftl", "\n\n", "\r\n\n", &["carriage return"]),
        ("ar/smtp.ftl", "أمر", "أمر".replace('أ', "ا\u{654}").as_str(), &["normalization"]),
        ("l10n.toml", "[\"ar\"]", "[]", &["ar", "not in l10n.toml"]),
        ("l10n.toml", "[\"ar\"]", "[\"ar\", \"fr\"]", &["missing in \"fr\""]),
        ("l10n.toml", "[\"ar\"]", "[\"ar\", \"ar\"]", &["\"ar\"", "twice"]),
        ("l10n.toml", "[\"ar\"]", "[\"ar\", \"und\"]", &["\"und\"", "no language tag"]),
        ("l10n.toml", "[\"ar\"]", "[\"ar\", \"no_tag-x\"]", &["\"no_tag-x\"", "no language tag"]),
        ("ar/smtp.ftl", "MAIL FROM", "{ \"\\u12اب\" }", &["backslash"]),
        ("en/smtp.ftl", "MAIL FROM", "{ $command }", &["smtp-", "$command", "no variables"]),
    ] {
        assert_names(&with(file, from, to), "locales/", parts);
    }
}
