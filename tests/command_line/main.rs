//! The command line without a server.

mod page;

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
fn a_language_that_is_not_there_is_said() {
    for (language, note) in
        [("nl", "codebook: “nl” is not available; the answer is in English.\n"), ("ar_SA.UTF-8", ""), ("en_GB", "")]
    {
        let output = Command::new(env!("CARGO_BIN_EXE_codebook"))
            .args(["get", "smtp/521", "--language", language])
            .env("LC_ALL", "C")
            .output()
            .expect("the program runs");
        assert!(output.status.success() && !output.stdout.is_empty(), "{language}");
        assert_eq!(text(&output.stderr), note, "{language}");
    }
    // Nobody asked for the language of the environment here.
    let unset = Command::new(env!("CARGO_BIN_EXE_codebook"))
        .args(["get", "smtp/521"])
        .env("LC_ALL", "fr_FR.UTF-8")
        .output()
        .expect("the program runs");
    assert_eq!(text(&unset.stderr), "");
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
        &["search"],
        &["search", " "],
        &["search", "x", "--protocol", "stmp"],
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
fn an_argument_is_a_text_unless_it_names_a_file() {
    let page = explained("", &["-l", "en", "550 5.1.1 user unknown"]);
    assert!(page.starts_with("Mailbox does not exist\n"), "{page}");
    let missing = Command::new(env!("CARGO_BIN_EXE_codebook")).args(["explain", "missing.eml"]).output();
    let missing = missing.expect("the program runs");
    assert!(!missing.status.success());
    assert!(text(&missing.stderr).contains("missing.eml: "), "{}", text(&missing.stderr));
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
        assert!(
            table.contains("        Oct  7 15:51:37 – Oct  7 15:51:39\n        Oct  7 15:51:37 mail x: status=bounced"),
            "{table}"
        );
    }
    let masked = "Oct  7 15:51:37 mail x: to=<anna@b.example>, 550 5.1.1 user unknown\n\
        Oct  7 15:51:38 mail x: to=<c@b.example>, 550 5.1.1 user unknown\n";
    let masked = explained(masked, &["-l", "en", "--mask"]);
    assert!(masked.contains("        b.example 2\n") && masked.contains("to=<[address-1]>"), "{masked}");
    assert!(explained(log, &["-l", "ar", "-"]).contains("صندوق البريد غير موجود"));
}

#[test]
fn a_book_is_written_as_json_po_or_a_site() {
    let folder = std::env::temp_dir().join(format!("codebook-export-{}", std::process::id()));
    let into = folder.to_str().expect("UTF-8");
    let read =
        |path: &str| std::fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let export = |format: &str, more: &[&str]| {
        let done = codebook(&[&["export", "--format", format, "-l", "ar", into], more].concat());
        assert!(done.status.success(), "{}", text(&done.stderr));
    };
    export("json", &[]);
    let document: serde_json::Value = serde_json::from_str(&read("ar.json")).expect("JSON");
    assert_eq!(document["book"]["languageCode"], "ar");
    let codes = document["codes"].as_array().expect("a list");
    assert_eq!(document["book"]["codeCount"], codes.len());
    assert!(
        codes.iter().any(|code| code["code"]["id"] == "smtp/521" && code["text"]["title"] == "المضيف لا يقبل البريد")
    );
    export("po", &[]);
    let po = read("ar.po");
    assert!(po.contains("msgctxt \"smtp-521\"\nmsgid \"Host does not accept mail\"\nmsgstr \"المضيف لا يقبل البريد\""));
    export("html", &["--public-url", "https://codes.example"]);
    for path in
        ["index.html", "404.html", "style.css", "robots.txt", "sitemap.xml", "ar/sitemap.xml", "ar/pairs/index.html"]
    {
        read(path);
    }
    let page = read("ar/smtp/521/index.html");
    assert!(page.contains("المضيف لا يقبل البريد") && page.contains("content-security-policy"), "{page}");
    assert!(!page.contains("<form"), "files answer no form");
    // Every address of the site that a page names has a file.
    for link in page.split("href=\"/").skip(1).filter_map(|rest| rest.split(['"', '#', '?']).next()) {
        let file = if link.contains('.') { folder.join(link) } else { folder.join(link).join("index.html") };
        assert!(file.exists() || link.contains("smtp-enhanced/"), "{link}");
    }
    let refused = codebook(&["export", "--format", "po", "-l", "sw", into]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("no language is called sw"), "{}", text(&refused.stderr));
    std::fs::remove_dir_all(&folder).expect("a folder");
}

#[test]
fn a_search_lists_codes_with_the_reasons() {
    let page = codebook(&["search", "mialbox", "full", "--language", "en"]);
    let page = text(&page.stdout);
    assert!(page.starts_with("5.2.2 · Mailbox full\n  "), "{page}");
    let json = codebook(&["search", "bad gateway", "-l", "ar", "--format", "json"]);
    assert!(text(&json.stdout).contains("\"id\": \"http/502\""), "{}", text(&json.stdout));
    let of_sip = codebook(&["search", "not found", "--protocol", "sip", "-l", "en"]);
    assert!(text(&of_sip.stdout).starts_with("SIP 404 · "), "{}", text(&of_sip.stdout));
    let nothing = codebook(&["search", "blorptastic", "-l", "en"]);
    assert!(nothing.status.success() && text(&nothing.stdout).starts_with("Nothing was found for “blorptastic”."));
}
