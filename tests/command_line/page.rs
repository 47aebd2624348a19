//! Pages about two codes as the command line prints them, the one this project began with whole.

use std::collections::HashSet;
use std::process::Command;

fn printed(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_codebook")).args(arguments).output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// With the isolates as escapes, which a reader of the snapshot sees.
fn escaped(page: &str) -> String {
    let mut out = String::new();
    for char in page.chars() {
        match char {
            '\u{2066}'..='\u{2069}' => out.extend(char.escape_unicode()),
            _ => out.push(char),
        }
    }
    out
}

#[test]
fn smtp_211_and_521_in_english() {
    insta::assert_snapshot!(printed(&["compare", "smtp/211", "smtp/521", "--language", "en"]));
}

#[test]
fn smtp_211_and_521_in_arabic() {
    insta::assert_snapshot!(escaped(&printed(&["compare", "smtp/211", "smtp/521", "--language", "ar"])));
}

#[test]
fn no_english_sentence_is_left_in_the_arabic() {
    let page = printed(&["compare", "smtp/211", "smtp/521", "--language", "ar", "--omit-isolates"]);
    let phrases = ["System status, or system help reply", "Host does not accept mail"];
    for line in page.lines().filter(|line| !phrases.contains(&line.trim())) {
        let words: Vec<bool> = line
            .split_whitespace()
            .map(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase()))
            .collect();
        assert!(!words.windows(2).any(|pair| pair == [true, true]), "{line}");
    }
}

fn compared(left: &str, right: &str, language: &str) -> String {
    printed(&["compare", left, right, "--language", language, "--omit-isolates"])
}

#[test]
fn a_page_about_two_codes_is_short() {
    let page = compared("smtp/450", "smtp/550", "en");
    let words = page.split_whitespace().count();
    assert!(words <= 450, "{words} words:\n{page}");
}

/// The sentences and rows of a page, with both codes called the same: a sentence about either of two codes that is the
/// same but for the code says the same twice.
fn sentences(page: &str, codes: [&str; 2]) -> Vec<String> {
    let mut page = page.to_owned();
    for code in codes {
        page = page.replace(code, "CODE");
    }
    page.lines()
        .flat_map(|line| line.split(". "))
        .map(|sentence| sentence.trim().trim_end_matches('.').trim_start_matches("CODE · ").to_owned())
        .filter(|sentence| sentence.split_whitespace().count() > 3)
        .collect()
}

#[test]
fn nothing_is_said_twice() {
    for (left, right, codes) in [
        ("smtp/450", "smtp/550", ["SMTP 450", "SMTP 550"]),
        ("smtp/211", "smtp/521", ["SMTP 211", "SMTP 521"]),
        ("4.1.1", "5.1.1", ["4.1.1", "5.1.1"]),
        ("smtp/511", "5.1.1", ["SMTP 511", "5.1.1"]),
        ("smtp/550", "5.1.1", ["SMTP 550", "5.1.1"]),
        ("http/502", "http/504", ["HTTP 502", "HTTP 504"]),
    ] {
        for language in ["en", "ar"] {
            let page = compared(left, right, language);
            let mut told = HashSet::new();
            for sentence in sentences(&page, codes) {
                assert!(
                    told.insert(sentence.clone()),
                    "{left} {right} {language}: \"{sentence}\" stands twice:\n{page}"
                );
            }
        }
    }
}

/// The test above can fail.
#[test]
fn what_is_said_twice_is_seen() {
    let page = "SMTP 1 (Busy) vs SMTP 2\n  Send the message once more. After SMTP 1, wait an hour.\n  After SMTP 2, wait an hour.";
    let sentences = sentences(page, ["SMTP 1", "SMTP 2"]);
    assert_eq!(sentences[2..], ["After CODE, wait an hour", "After CODE, wait an hour"]);
}

/// No title stands on a page a third time.
#[test]
fn titles_are_not_repeated() {
    let page = compared("smtp/450", "smtp/550", "en");
    for title in ["Mailbox temporarily unavailable", "Mailbox unavailable or mail refused"] {
        assert!((1..=2).contains(&page.matches(title).count()), "{title}");
    }
}
