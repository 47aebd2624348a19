//! Which files of the folders are read.

use std::fs;
use std::process::Command;

use codebook::codebook::{Codebook, OpenError};
use codebook::config::Overlay;

use super::support::{Folder, opened, refused, text};

#[test]
fn a_folder_that_is_not_there_is_named() {
    for overlay in [
        Overlay { catalog: Some("no/such/catalog".into()), locales: None },
        Overlay { catalog: None, locales: Some("no/such/locales".into()) },
    ] {
        let error = Codebook::open(&overlay).expect_err("a refusal");
        assert!(matches!(error, OpenError::Read(_)) && error.to_string().starts_with("no/such/"), "{error}");
    }
}

#[test]
fn a_folder_that_is_too_large_is_refused_before_it_is_read() {
    let folder = Folder::with(&[("locales/en/x.ftl", "smtp-550 =\n    .fix = Contact our postmaster.\n")]);
    // They take no place on the disk.
    for number in 0..17 {
        let file = fs::File::create(folder.0.join(format!("locales/en/{number}.ftl"))).expect("a file");
        file.set_len(4 << 20).expect("a length");
    }
    let overlay = Overlay { catalog: None, locales: Some(folder.0.join("locales")) };
    let error = Codebook::open(&overlay).expect_err("a refusal").to_string();
    assert!(error.contains("more than 2000 files or 67108864 bytes in all"), "{error}");
}

#[test]
fn text_outside_of_a_languages_folder_is_refused() {
    let problems = refused(&[("locales/smtp.ftl", "smtp-550 = a\n")]);
    assert_eq!(problems, ["locales/smtp.ftl: stands in no language's folder"]);
}

#[test]
fn the_command_line_prints_and_checks_what_is_laid_over() {
    let folder = Folder::with(&[("locales/en/x.ftl", "smtp-550 =\n    .fix = Contact our postmaster.\n")]);
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codebook"));
        command.args(arguments).arg("--locales").arg(folder.0.join("locales")).output().expect("the program runs")
    };
    for arguments in
        [&["get", "smtp/550", "--language", "en"][..], &["compare", "smtp/450", "smtp/550", "--language", "en"]]
    {
        let printed = run(arguments).stdout;
        assert!(String::from_utf8_lossy(&printed).contains("Contact our postmaster."), "{arguments:?}");
    }
    assert!(run(&["check", "--overlay"]).status.success());
    fs::write(folder.0.join("locales/en/x.ftl"), "smtp-5500 = a\n").expect("it can be written");
    let refused = run(&["check", "--overlay"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1));
    assert!(said.contains("en/x.ftl:1: smtp-5500: obsolete") && said.contains("problems: 1"), "{said}");
}

#[test]
fn hidden_files_and_the_list_of_languages_are_not_read() {
    let codebook = opened(&[
        ("locales/l10n.toml", "not = [toml"),
        ("locales/..data/ar/x.ftl", "junk"),
        ("locales/ar/x.ftl", "smtp-550 = كذا\n"),
        ("locales/ar/.x.ftl.swp/x", "junk"),
        ("catalog/.smtp.toml", "junk"),
        ("catalog/..data/smtp.toml", "junk"),
    ]);
    assert_eq!(text(&codebook, "ar", "smtp/550").title, "كذا");
}
