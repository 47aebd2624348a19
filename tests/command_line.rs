//! The command line without a server.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

fn codebook(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_codebook"))
        .args(arguments)
        .env("LC_ALL", "ar_EG.UTF-8")
        .output()
        .expect("the program runs")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn the_environment_names_the_language_and_the_flag_outranks_it() {
    assert!(text(&codebook(&["get", "smtp/521"]).stdout).contains("المضيف لا يقبل البريد"));
    let english = codebook(&["get", "SMTP 521", "--language", "en"]);
    assert!(text(&english.stdout).contains("Host does not accept mail"));
}

#[test]
fn json_is_the_apis_own() {
    let output = codebook(&["compare", "smtp/450", "smtp/550", "--format", "json", "--language", "en"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(json["left"]["outcome"], "OUTCOME_TRANSIENT_FAILURE");
    assert_eq!(json["text"]["right"]["languageCode"], "en");
    assert_eq!(json["comparison"]["relation"], "RELATION_CONFUSED");
}

#[test]
fn bad_arguments_exit_2_with_one_line() {
    for arguments in [
        &["get", "smtp/999"][..],
        &["get", "521"],
        &["get", ""],
        &["compare", "smtp/521", "smtp/521"],
        &["get", "smtp/521", "--language", "no tag"],
        &["--log", "codebook=nonsense=1"],
        &["--no-such-flag"],
        &["get"],
        &["compare", "smtp/521"],
        &["serve", "--timeout", "0"],
        &["--address", "nowhere"],
    ] {
        let output = codebook(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(text(&output.stderr).lines().count(), 1, "{arguments:?}: {}", text(&output.stderr));
        assert!(output.stdout.is_empty());
    }
    let unknown = codebook(&["get", "smtp/5211", "--language", "en"]);
    assert!(text(&unknown.stderr).contains("smtp/521"), "{}", text(&unknown.stderr));
}

#[test]
fn check_passes_on_what_is_embedded_and_names_what_is_wrong() {
    assert!(codebook(&["check"]).status.success());
    let wrong = codebook(&["check", "--catalog", "catalog", "--locales", "no-such-folder"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(text(&wrong.stderr).contains("no-such-folder"));
}

/// What `codebook explain` prints of a text on its standard input.
fn explained(pasted: &str, arguments: &[&str]) -> String {
    let mut process = Command::new(env!("CARGO_BIN_EXE_codebook"))
        .arg("explain")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    process.stdin.take().expect("a pipe").write_all(pasted.as_bytes()).expect("the program reads");
    let output = process.wait_with_output().expect("the program ends");
    assert!(output.status.success());
    text(&output.stdout).to_owned()
}

#[test]
fn a_reply_is_a_page_and_a_log_a_table() {
    let page = explained("552 5.2.2 mailbox full <anna@example.com>", &["-l", "en", "--mask"]);
    assert!(page.starts_with("Mailbox full\n") && page.ends_with("<[address-1]>\n"), "{page}");
    let log = "Oct  7 15:51:37 mail x: status=bounced (host a said: 550 5.1.1 user unknown)\n\
        Oct  7 15:51:38 mail x: from=<a@b.example>, size=550, nrcpt=1\n\
        Oct  7 15:51:39 mail x: status=bounced (host a said: 550 5.1.1 no such user)\n\
        Oct  7 15:51:40 mail x: status=sent (250 2.0.0 OK)\n";
    let longer = format!("{log}Oct  7 15:51:41 mail x: {} 450 4.7.1 greylisted\n", "x".repeat(70_000));
    for log in [log, &longer] {
        let table = explained(log, &["-l", "en"]);
        assert!(table.starts_with("     2  Mailbox does not exist · After a change\n"), "{table}");
        assert!(table.contains("     1  Nothing went wrong"), "{table}");
    }
    assert!(explained(log, &["-l", "ar", "-"]).contains("صندوق البريد غير موجود"));
}
