//! Input and seeds of `overlay`: files of a catalog and of locales, each after a line with its path.

use std::path::Path;

use book::catalog::SourceFile;
use book::gate::Sources;
use codebook::codebook::Codebook;

use crate::examples::{OWN_CODE, OWN_CODE_AR, OWN_CODE_EN, OWN_PROTOCOL, OWN_PROTOCOL_AR, OWN_PROTOCOL_EN};

/// What begins a file's first line; its path follows: `=== locales/ar/smtp.ftl`.
const MARK: &str = "=== ";

/// The most paragraphs of a file that are seeds. The largest files have hundreds that are alike.
const PARAGRAPHS: usize = 1;

/// The files of an input. What stands before the first is left out, and a file whose path is none of an overlay or that of
/// a file or folder before it.
pub fn files<'i>(input: &'i [u8]) -> Vec<(&'i str, &'i [u8])> {
    let mut files: Vec<(&str, &[u8])> = Vec::new();
    let mut add = |path: Option<&'i str>, text: &'i [u8]| {
        let Some(path) = path else { return };
        let is_in = |one: &str, other: &str| Path::new(one).starts_with(other);
        if !files.iter().any(|(other, _)| is_in(path, other) || is_in(other, path)) {
            files.push((path, text));
        }
    };
    let (mut open, mut begin, mut at) = (None, 0, 0);
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        if let Some(path) = line.strip_prefix(MARK.as_bytes()) {
            add(open, &input[begin..at]);
            (open, begin) = (path_of(path), at + line.len());
        }
        at += line.len();
    }
    add(open, &input[begin..]);
    files
}

/// A path that leads into the catalog or the locales, and nowhere else.
fn path_of(line: &[u8]) -> Option<&str> {
    let path = str::from_utf8(line).ok()?.trim_end();
    let is_name = |name: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        (1..40).contains(&name.len()) && name.bytes().all(is_plain) && !name.bytes().all(|byte| byte == b'.')
    };
    let names: Vec<&str> = path.split('/').collect();
    let is_inside = matches!(names[0], "catalog" | "locales") && (2..=4).contains(&names.len());
    (is_inside && names.into_iter().all(is_name)).then_some(path)
}

/// The files that an input is laid over: the embedded ones without codes, rules and most texts, with which each input would
/// take more than ten times as long.
pub fn base() -> Sources {
    let Sources { mut catalog, mut replies, mut locales } = Codebook::embedded_sources();
    for file in &mut catalog {
        let before_codes =
            file.text.split("\n\n").take_while(|text| !text.starts_with("[code.") && !text.contains("\n[code."));
        // HTTP's counterpart in gRPC is a code, and some patterns mean one. To compile all of them is half of the time.
        let is_left_out =
            |text: &&str| text.contains("[protocol.default-equivalent]") || text.contains("[[protocol.read]]");
        let kept: Vec<&str> = before_codes.filter(|text| !is_left_out(text)).collect();
        file.text = kept.join("\n\n");
    }
    replies.retain(|file| file.path.ends_with("/causes.toml") || file.path.ends_with("/phases.toml"));
    locales.retain(|file| file.path.ends_with(".toml") || file.path.ends_with("/labels.ftl"));
    Sources { catalog, replies, locales }
}

/// Paragraphs of the tree's own files, each laid over the file that it is from, and overlays of several files.
pub fn seeds() -> impl Iterator<Item = Vec<u8>> {
    let sources = Codebook::embedded_sources();
    let rules = own_rules(&sources.replies);
    // A language of each direction: files of the others are read no differently.
    let is_seed = |file: &SourceFile| ["locales/en/", "locales/ar/"].iter().any(|folder| file.path.starts_with(folder));
    let spoken = sources.locales.into_iter().filter(is_seed).collect();
    let files = [sources.catalog, rules, spoken].concat();
    let several = [
        &[("catalog/smtp.toml", OWN_CODE), ("locales/en/x.ftl", OWN_CODE_EN), ("locales/ar/x.ftl", OWN_CODE_AR)][..],
        &[
            ("catalog/billing.toml", OWN_PROTOCOL),
            ("locales/en/billing.ftl", OWN_PROTOCOL_EN),
            ("locales/ar/billing.ftl", OWN_PROTOCOL_AR),
        ],
        &[
            ("locales/it/x.ftl", "smtp-550 = Casella assente\n"),
            ("locales/it/rules.toml", "script = \"Latn\"\nspaced = true\n"),
        ],
    ];
    let several = several.map(|files| files.iter().map(|(path, text)| file(path, text)).collect::<String>());
    files.into_iter().flat_map(|file| paragraphs(&file)).chain(several).map(String::into_bytes)
}

fn file(path: &str, text: &str) -> String {
    format!("{MARK}{path}\n{text}\n")
}

/// Some paragraphs of a file, from its whole length.
fn paragraphs(source: &SourceFile) -> Vec<String> {
    // Codes that are laid over nothing name no others.
    let names_codes = |line: &&str| ["related = [", "equivalents = ["].iter().any(|key| line.starts_with(key));
    let text = source.text.split('\n').filter(|line| !names_codes(line)).collect::<Vec<_>>().join("\n");
    let all: Vec<&str> = text.split("\n\n").collect();
    let step = all.len().div_ceil(PARAGRAPHS);
    all.into_iter().step_by(step).map(|text| file(&source.path, text)).collect()
}

/// The rules about replies, as rules of one's own.
fn own_rules(files: &[SourceFile]) -> Vec<SourceFile> {
    let own = |file: &SourceFile| SourceFile {
        path: file.path.clone(),
        text: file.text.replace("\"\ncause = ", "-own\"\ncause = "),
    };
    files.iter().map(own).collect()
}
