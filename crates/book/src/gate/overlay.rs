//! The same gate for folders that are laid over what has passed it.
//!
//! What passed once is not looked at again but where an overlay can change what holds of it: the catalog
//! is read whole, since its codes name each other; rules about replies and texts are each by themselves.

use std::collections::BTreeMap;

use super::ftl::{self, Place, Spoken};
use super::manifest::is_canonical;
use super::{Manifest, Sources, at, characters, locales};
use crate::catalog::{self, Catalog, Overlaid, Problem, SourceFile, Table};
use crate::ids::{self, Required};
use crate::replies;

/// An overlay whose files can be read, laid over the catalog.
#[derive(Debug)]
pub struct Layered<'a> {
    /// The facts, merged.
    pub catalog: Catalog,
    /// The overlay's files by language.
    pub locales: BTreeMap<&'a str, Vec<&'a SourceFile>>,
    /// What every language must hold.
    pub required: Vec<Required>,
    /// What is wrong with the overlay's texts.
    pub problems: Vec<Problem>,
    /// The rules about replies: those that have passed the gate, and behind them the overlay's.
    replies: Vec<SourceFile>,
    /// How many of these have passed.
    passed_replies: usize,
    overlaid: Overlaid,
}

impl<'a> Layered<'a> {
    /// Lays `over` upon `base`, which has passed the gate with this manifest.
    ///
    /// # Errors
    ///
    /// Every problem that hides others: characters that no file may hold, mistakes of the catalog, texts that are not
    /// Fluent.
    pub fn lay(base: &Sources, manifest: &Manifest, over: &'a Sources) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        for file in over.catalog.iter().chain(&over.replies).chain(&over.locales) {
            characters::check(file, &mut problems);
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let overlaid = catalog::overlay(&base.catalog, &over.catalog)?;
        let catalog = catalog::load(&overlaid.files)
            .map_err(|problems| problems.into_iter().map(|problem| overlaid.traced(problem)).collect::<Vec<_>>())?;
        let mut locales: BTreeMap<&str, Vec<&SourceFile>> = BTreeMap::new();
        for file in &over.locales {
            locales.entry(file.path.rsplit('/').nth(1).unwrap_or_default()).or_default().push(file);
        }
        let mut spoken = Vec::new();
        for (language, files) in &locales {
            if !is_canonical(language) {
                let what = format!("\"{language}\" is no language tag in canonical form");
                problems.push(at(files[0], 1, "", what));
            }
            let mut said = Spoken::new();
            files.iter().for_each(|file| ftl::read(file, &mut said, &mut problems));
            if said.is_empty() && problems.is_empty() && !manifest.languages().any(|known| known == *language) {
                problems.push(at(files[0], 1, "", format!("says nothing in \"{language}\"")));
            }
            spoken.push(said);
        }
        // Fluent would not load them.
        if !problems.is_empty() {
            problems.sort();
            return Err(problems);
        }
        let required = ids::inventory(&catalog);
        let wanted = locales::places(&required);
        for said in &spoken {
            locales::fits(&wanted, said, false, &mut problems);
        }
        let passed_replies = base.replies.len();
        let replies = base.replies.iter().chain(&over.replies).cloned().collect();
        Ok(Self { catalog, replies, passed_replies, locales, required, problems, overlaid })
    }

    /// Tries the overlay's rules about replies, beside those that have passed.
    ///
    /// # Errors
    ///
    /// Every problem found; a code that nothing speaks for is named where the overlay writes it.
    pub fn load_replies(&self) -> Result<replies::Replies, Vec<Problem>> {
        let loaded = replies::load_and_try_after(self.passed_replies, &self.replies, &self.catalog);
        loaded.map_err(|problems| {
            let placed = |problem: Problem| match self.table_of(&problem.id).filter(|_| !self.is_of_overlay(&problem)) {
                Some((file, line)) => Problem { file: file.to_owned(), line, ..problem },
                None => problem,
            };
            problems.into_iter().map(placed).collect()
        })
    }

    fn is_of_overlay(&self, problem: &Problem) -> bool {
        self.replies[self.passed_replies..].iter().any(|file| file.path == problem.file)
    }

    /// That a language which must be complete lacks a text: at the end of the overlay's own file for the language,
    /// or else at the table that asks for it.
    pub fn missing(&self, language: &str, message: &Required, attribute: Option<&str>) -> Problem {
        let place = Place { message: message.id.clone(), attribute: attribute.map(str::to_owned) };
        let what = format!("missing in \"{language}\"");
        let files = self.locales.get(language).map(Vec::as_slice).unwrap_or_default();
        let home = files.iter().find(|file| file.path.rsplit('/').next() == Some(message.file.as_str()));
        if let Some(file) = home.or(files.last()) {
            return at(file, file.text.lines().count().max(1), &place.to_string(), what);
        }
        let (file, line) = match self.asking(&message.id) {
            Some((file, line)) => (file.to_owned(), line),
            None => (format!("locales/{language}/{}", message.file), 1),
        };
        Problem { file, line, id: place.to_string(), what }
    }

    /// The overlay's table that a message is about.
    fn asking(&self, message: &str) -> Option<(&str, usize)> {
        let pair = ids::confused_pairs(&self.catalog).into_iter().find(|(one, other)| ids::pair(one, other) == message);
        let of_pair =
            pair.and_then(|(one, other)| self.table_of(&one.to_string()).or_else(|| self.table_of(&other.to_string())));
        of_pair.or_else(|| {
            self.overlaid.place(|table| {
                let id = match table.kind.as_str() {
                    "protocol" => ids::protocol(&table.protocol),
                    "class" => ids::class(&table.protocol, &table.key),
                    "category" => ids::category(&table.protocol, &table.key),
                    "phase" => ids::phase(&table.protocol, &table.key),
                    "code" => ids::code(&code_id(table)),
                    _ => return false,
                };
                id == message
            })
        })
    }

    /// The overlay's table of a code.
    fn table_of(&self, code: &str) -> Option<(&str, usize)> {
        self.overlaid.place(|table| table.kind == "code" && code_id(table).to_string() == code)
    }
}

fn code_id(table: &Table) -> catalog::CodeId {
    catalog::CodeId { protocol: table.protocol.clone(), value: table.key.clone() }
}
