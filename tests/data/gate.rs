//! What the build refuses: one mistake at a time, named by file, line and id.

use book::catalog::SourceFile;
use book::gate::{self, Sources};
use book::prose;
use codebook::codebook::Codebook;

/// The tree's own data, in English and Arabic alone: what holds of two languages need not be tried on fifteen.
fn bilingual() -> Sources {
    let mut sources = Codebook::embedded_sources();
    sources.locales.retain(|file| ["en", "ar", "locales"].contains(&file.path.rsplit('/').nth(1).unwrap_or_default()));
    let list = sources.locales.iter_mut().find(|file| file.path.ends_with("l10n.toml")).expect("a list");
    let others = list.text.find("locales = [").expect("languages");
    let end = others + list.text[others..].find(']').expect("their end");
    list.text.replace_range(others..end, "locales = [\"ar\"");
    sources
}

/// That data with one mistake in it, and what is reported.
fn with(file: &str, from: &str, to: &str) -> (Sources, Vec<String>) {
    let mut sources = bilingual();
    let Sources { catalog, replies, locales } = &mut sources;
    let mut files = catalog.iter_mut().chain(replies).chain(locales);
    let source: &mut SourceFile = files.find(|source| source.path.ends_with(file)).expect(file);
    assert!(source.text.contains(from), "{file} has no {from}");
    source.text = source.text.replacen(from, to, 1);
    let problems = match gate::check(&sources) {
        Ok(checked) => prose::check(&sources, &checked.catalog, &checked.manifest),
        Err(problems) => problems,
    };
    assert!(!problems.is_empty(), "{file} passes with {to}");
    (sources, problems.iter().map(ToString::to_string).collect())
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
    let (_, problems) = with("catalog/smtp.toml", "retry = \"never\"", "retry = never");
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
        assert_names(&with("catalog/smtp.toml", from, to).1, "catalog/smtp.toml", parts);
    }
}

#[test]
fn every_language_keeps_the_inventory() {
    for (file, from, to, parts) in [
        ("ar/smtp.ftl", "smtp-521 = ", "smtp-529 = ", &["smtp-521", "missing in \"ar\""][..]),
        ("ar/smtp.ftl", "smtp-521 = ", "smtp-529 = ", &["smtp-529", "obsolete"]),
        ("ar/smtp.ftl", "    .fix = ", "    .mend = ", &["fix", "missing in \"ar\""]),
        ("en/labels.ftl", "heading-use = ", "heading-mend = ", &["heading-use", "missing in \"en\""]),
        ("ar/compare.ftl", "{ $left-title }", "{ $title-left }", &["compare-title", "$title-left", "$left-title"]),
        ("ar/pairs.ftl", "pair-smtp-450-550 = ", "pair-smtp-450-550 ", &["not Fluent"]),
        ("en/errors.ftl", "error-same-code = ", "error-malformed-id = ", &["error-malformed-id", "said already"]),
        ("en/labels.ftl", "heading-use = ", "-term = x\nheading-use = ", &["-term", "term"]),
        ("en/labels.ftl", "heading-use = ", "heading-use = { heading-neighbours }", &["heading-use", "reference"]),
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
        assert_names(&with(file, from, to).1, "locales/", parts);
    }
}

#[test]
fn a_mistake_is_named_at_its_own_line() {
    let fix = "تحقّق من النطاق في عنوان المستلم، ثم من سجلات MX لديه.";
    let english = "Do not try this host again.";
    let description = "لا يقبل هذا المضيف البريد أبدًا،";
    let after = |text: &str, more: &str| format!("{text} {more}");
    for (file, from, to, line_with, says) in [
        ("catalog/smtp.toml", "[code.521]", "[code.521]\ncolour = \"red\"".to_owned(), "colour", "unknown field"),
        ("catalog/smtp.toml", "[code.557]", "[code.210]".to_owned(), "[code.210]", "out of order"),
        ("ar/smtp.ftl", "smtp-521 = ", "no message\n\nsmtp-521 = ".to_owned(), "no message", "not Fluent"),
        ("ar/smtp.ftl", "smtp-523 = ", "smtp-521 = ".to_owned(), "smtp-521 = التشفير", "smtp-521: said already"),
        ("ar/smtp.ftl", description, after(description, "أيًا أيًا"), "أيًا أيًا", "smtp-521.description: "),
        ("ar/smtp.ftl", description, after(description, "سيرفر"), "سيرفر", "smtp-521.description: "),
        ("ar/smtp.ftl", fix, after(fix, english), english, "smtp-521.fix: "),
        ("ar/smtp.ftl", fix, after(english, "Check the domain first."), english, "smtp-521.fix: "),
    ] {
        let (sources, problems) = with(file, from, &to);
        let mut files = sources.catalog.iter().chain(&sources.locales);
        let text = &files.find(|source| source.path.ends_with(file)).expect(file).text;
        let line = 1 + text.lines().position(|line| line.contains(line_with)).expect(line_with);
        let place = format!("{file}:{line}: ");
        let is_named = problems.iter().any(|problem| problem.contains(&place) && problem.contains(says));
        assert!(is_named, "{place}{says} in {problems:#?}");
    }
}
