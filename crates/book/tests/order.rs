//! Each mistake is told once, where it is, and before what follows from it; and no file takes the process down.

mod support;

use book::catalog::SourceFile;
use book::gate::{self, Sources};
use support::{file, laid_over, told, tree};

fn problems(sources: &Sources) -> Vec<String> {
    told(&gate::check(sources).err().unwrap_or_default())
}

/// The tree's problems after a change to one file.
fn changed(name: &str, change: impl Fn(&mut SourceFile)) -> Vec<String> {
    let mut sources = tree();
    let Sources { catalog, replies, locales } = &mut sources;
    let mut files = catalog.iter_mut().chain(replies).chain(locales);
    change(files.find(|file| file.path.ends_with(name)).expect(name));
    problems(&sources)
}

#[track_caller]
fn assert_one(problems: &[String], parts: &[&str]) {
    let [one] = problems else { panic!("{problems:#?}") };
    assert!(parts.iter().all(|part| one.contains(part)), "{parts:?}: {one}");
}

#[test]
fn a_file_that_does_not_parse_hides_what_it_lacks() {
    let lines = |file: &SourceFile| file.text.lines().count();
    let problems = changed("ar/http.ftl", |file| file.text = file.text.replace("http-404 = ", "http-404 "));
    assert_one(&problems, &["ar/http.ftl:", "not Fluent"]);
    let whole = tree().locales.into_iter().find(|file| file.path.ends_with("ar/http.ftl")).expect("a file");
    let line: usize = problems[0].split(':').nth(1).and_then(|line| line.parse().ok()).expect("a line");
    assert!(line > 1 && line < lines(&whole), "{}", problems[0]);
}

#[test]
fn a_character_that_no_file_may_hold_hides_its_file_and_no_other() {
    assert_one(
        &changed("ar/http.ftl", |file| file.text = file.text.replace('\n', "\r\n")),
        &["ar/http.ftl:1: a carriage return; take it out, here and on ", " more lines"],
    );
    let mut sources = tree();
    for (name, from, to) in
        [("ar/http.ftl", "http-404", "\thttp-404"), ("en/labels.ftl", "heading-use = ", "heading-mend = ")]
    {
        let file = sources.locales.iter_mut().find(|file| file.path.ends_with(name)).expect(name);
        file.text = file.text.replacen(from, to, 1);
    }
    let problems = problems(&sources);
    assert!(problems[0].contains("a tab"), "{problems:#?}");
    assert_eq!(problems.len(), 3, "{problems:#?}");
    assert!(
        problems[1].contains("heading-mend: obsolete") && problems[2].contains("heading-use: missing"),
        "{problems:#?}"
    );
}

#[test]
fn a_message_that_is_missing_is_told_once_at_the_end_of_its_file() {
    let end = |text: &str| text.lines().count();
    let mut last = 0;
    let problems = {
        let mut sources = tree();
        let file = sources.locales.iter_mut().find(|file| file.path.ends_with("ar/smtp.ftl")).expect("a file");
        file.text = file.text.replacen("smtp-521 = ", "smtp-529 = ", 1);
        last += end(&file.text);
        problems(&sources)
    };
    assert_eq!(problems.len(), 2, "{problems:#?}");
    // The misspelt message, which is the cause, and then what it leaves open.
    assert!(problems[0].ends_with("smtp-529: obsolete: nothing asks for it"), "{problems:#?}");
    assert!(problems[1].ends_with(&format!("ar/smtp.ftl:{last}: smtp-521: missing in \"ar\"")), "{problems:#?}");
}

#[test]
fn a_file_or_a_language_that_is_missing_is_told_once() {
    let mut sources = tree();
    sources.locales.retain(|file| !file.path.ends_with("ar/http.ftl"));
    assert_one(&problems(&sources), &["ar/http.ftl:1: there is no such file; ", "messages are missing in \"ar\""]);
    let mut sources = tree();
    sources.locales.retain(|file| !file.path.contains("/ar/"));
    assert_one(&problems(&sources), &["l10n.toml:", "ar: every message is missing in \"ar\""]);
    let mut sources = tree();
    sources.locales.push(file("fr/a.ftl", "a = b\n"));
    sources.locales.push(file("fr/b.ftl", "a = b\n"));
    assert_one(&problems(&sources), &["fr/a.ftl:1: the language \"fr\" is not in l10n.toml"]);
}

#[test]
fn lines_are_those_of_the_file() {
    let text = "# a\n\nsmtp-5500 = a\n    b\n\nsmtp-550 = a\n    .fix =\n        a\n    .mend = b\n";
    assert_eq!(
        told(&laid_over(&tree(), vec![file("ar/x.ftl", text)])),
        [
            "locales/ar/x.ftl:9: smtp-550.mend: obsolete: nothing asks for it",
            "locales/ar/x.ftl:3: smtp-5500: obsolete: nothing asks for it",
        ]
    );
}

#[test]
fn nesting_is_a_problem_and_not_the_end_of_the_process() {
    let base = tree();
    let nested = format!("smtp-550 = {}\n", "{ $x ->\n*[o] ".repeat(3000));
    assert_one(
        &told(&laid_over(&base, vec![file("ar/x.ftl", &nested)])),
        &["locales/ar/x.ftl:17: more than 16 brackets"],
    );
    let broken = changed("ar/pairs.ftl", |file| file.text.push_str(&nested));
    assert_one(&broken, &["ar/pairs.ftl:", "more than 16 brackets"]);
}

#[test]
fn no_more_problems_are_told_than_anybody_reads() {
    let many: String = (0..2_500).map(|number| format!("x{number} = a\n")).collect();
    let problems = told(&laid_over(&tree(), vec![file("ar/x.ftl", &many)]));
    assert_eq!(problems.len(), 1_001);
    assert!(problems[1_000].ends_with("and 1500 more problems"), "{}", problems[1_000]);
}
