//! The page this project began with, as the command line prints it.

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
