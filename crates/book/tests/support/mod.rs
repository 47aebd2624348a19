//! The tree's own data, to be changed by a test.

use std::path::Path;

use book::catalog::{Problem, SourceFile};
use book::gate::{self, Layered, Manifest, Sources};

/// The catalog of the repository, with its locales in English and Arabic alone: what holds of two languages need not be tried
/// on fifteen.
#[allow(dead_code, reason = "each test is a crate of its own")]
pub fn tree() -> Sources {
    let mut sources = Sources {
        catalog: gate::read_catalog(Path::new("../../catalog")).expect("a catalog"),
        replies: gate::read_replies(Path::new("../../catalog")).expect("rules"),
        locales: gate::read_locales(Path::new("../../locales")).expect("locales"),
    };
    sources.locales.retain(|file| {
        let folder = file.path.rsplit('/').nth(1).unwrap_or_default();
        ["en", "ar", "locales"].contains(&folder)
    });
    let list = sources.locales.iter_mut().find(|file| file.path.ends_with("l10n.toml")).expect("a list");
    let others = list.text.find("locales = [").expect("languages");
    let end = others + list.text[others..].find(']').expect("their end");
    list.text.replace_range(others..end, "locales = [\"ar\"");
    sources
}

/// A file of a language.
pub fn file(path: &str, text: &str) -> SourceFile {
    SourceFile { path: format!("locales/{path}"), text: text.to_owned() }
}

/// The gate's problems with the texts of an overlay.
#[allow(dead_code, reason = "each test is a crate of its own")]
pub fn laid_over(base: &Sources, locales: Vec<SourceFile>) -> Vec<Problem> {
    let over = Sources { locales, ..Sources::default() };
    let manifest = Manifest::parse(base).expect("a manifest");
    match Layered::lay(base, &manifest, &over) {
        Ok(laid) => laid.problems,
        Err(problems) => problems,
    }
}

/// The problems as they are told.
#[allow(dead_code, reason = "each test is a crate of its own")]
pub fn told(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}
