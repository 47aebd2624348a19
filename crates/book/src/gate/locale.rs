//! One language, as its files define it.

use std::collections::BTreeSet;

use super::ftl;
use super::manifest::name;
use super::spoken::Spoken;
use crate::catalog::{Problem, SourceFile};
use crate::language::Rules;

/// The texts of one language, and its writing rules.
#[derive(Debug)]
pub(super) struct Locale<'a> {
    /// Its tag.
    pub tag: &'a str,
    /// Its texts.
    pub files: Vec<&'a SourceFile>,
    /// Its writing rules; `None` if they are not known.
    pub rules: Option<Rules>,
    /// Its texts, as far as its files can be read.
    pub spoken: Spoken,
    /// The names of partly unreadable files. Texts that seem missing may be in them.
    unread: BTreeSet<&'a str>,
}

impl<'a> Locale<'a> {
    /// Reads a language's files, except those that are `refused`, which must not be parsed.
    pub(super) fn read(
        tag: &'a str,
        files: Vec<&'a SourceFile>,
        rules: Option<&SourceFile>,
        refused: &BTreeSet<&str>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut locale = Self { tag, files, rules: None, spoken: Spoken::new(), unread: BTreeSet::new() };
        let is_refused = |file: &SourceFile| refused.contains(file.path.as_str());
        locale.rules = match rules.filter(|file| !is_refused(file)) {
            Some(file) => Rules::read(tag, file).map_err(|problem| problems.push(problem)).ok(),
            None => None,
        };
        // A mistake in the rules must not hide problems of the texts.
        locale.rules = locale.rules.or_else(|| Rules::likely(tag));
        for file in &locale.files {
            if is_refused(file) || !ftl::read(file, &mut locale.spoken, problems) {
                locale.unread.insert(name(file));
            }
        }
        locale
    }

    /// Returns true if the file of this name was read completely, so that a message not found in it is missing.
    pub(super) fn is_read(&self, name: &str) -> bool {
        !self.unread.contains(name)
    }

    /// The file of this name.
    pub(super) fn file(&self, wanted: &str) -> Option<&'a SourceFile> {
        self.files.iter().copied().find(|file| name(file) == wanted)
    }
}
