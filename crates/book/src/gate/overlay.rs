//! The same gate for folders that are laid over what has passed it.
//!
//! What passed once is not looked at again but where an overlay can change what holds of it: the catalog
//! is read whole, since its codes name each other; rules about replies and texts are each by themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::ftl::{Place, Spoken};
use super::inventory::{fits, places};
use super::locale::Locale;
use super::manifest::{folder, is_canonical, name};
use super::{Manifest, Sources, at, bounded, examples, foreign, plurals, refused};
use crate::catalog::{self, Catalog, Loaded, Problem, SourceFile, Table, TablePlace};
use crate::inventory::{self, Required, ids};
use crate::replies;

/// An overlay whose files can be read, laid over the catalog.
#[derive(Debug)]
pub struct Layered<'a> {
    /// The facts, merged.
    pub catalog: Catalog,
    /// The overlay's files by language.
    pub locales: BTreeMap<&'a str, Vec<&'a SourceFile>>,
    /// What the overlay says in each language.
    pub spoken: Vec<(&'a str, Spoken)>,
    /// What every language must hold.
    pub required: Vec<Required>,
    /// What is wrong with the overlay's texts and examples.
    pub problems: Vec<Problem>,
    /// The rules about replies: those that have passed the gate, and behind them the overlay's.
    replies: Vec<SourceFile>,
    /// How many of these have passed.
    passed_replies: usize,
    /// The places of the overlay's tables.
    tables: Vec<TablePlace>,
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
        let refused = refused(over, &mut problems);
        if !problems.is_empty() {
            return Err(bounded(problems));
        }
        let loaded = catalog::load_layers(&[&base.catalog, &over.catalog])?;
        let Loaded { catalog, places: tables, examples: lines } = loaded;
        let is_own = |path: &str| over.catalog.iter().any(|file| file.path == path);
        let tables = tables.into_iter().filter(|place| is_own(&place.file)).collect();
        let misread = examples::check(&catalog, lines.iter().filter(|line| is_own(&line.file)));
        let mut files: BTreeMap<&str, Vec<&SourceFile>> = BTreeMap::new();
        for file in over.locales.iter().filter(|file| file.path.ends_with(".ftl")) {
            files.entry(folder(file)).or_default().push(file);
        }
        let mut locales = Vec::new();
        for (tag, files) in &files {
            let is_known = manifest.languages().any(|known| known == *tag);
            if !is_canonical(tag) {
                let what = format!("\"{tag}\" is no language tag in canonical form");
                problems.push(at(files[0], 1, "", what));
            }
            // Its own rules, or else those that the language has already.
            let rules = Manifest::rules(over, tag).or_else(|| Manifest::rules(base, tag));
            let locale = Locale::read(tag, files.clone(), rules, &refused, &mut problems);
            if locale.spoken.is_empty() && problems.is_empty() && !is_known {
                problems.push(at(files[0], 1, "", format!("says nothing in \"{tag}\"")));
            }
            locales.push(locale);
        }
        // Fluent would not load them.
        if !problems.is_empty() {
            return Err(bounded(problems));
        }
        let required = inventory::inventory(&catalog);
        let wanted = places(&required);
        let is_translated = locales.iter().any(|locale| locale.tag != manifest.reference);
        let reference = is_translated.then(|| reference(base, over, manifest));
        for locale in &locales {
            let is_foreign = foreign::check(locale, reference.as_ref(), &mut problems);
            fits(&wanted, &locale.spoken, false, &mut problems);
            if !is_foreign {
                plurals::check(locale, &wanted, &mut problems);
            }
        }
        problems.extend(misread);
        let passed_replies = base.replies.len();
        let replies = base.replies.iter().chain(&over.replies).cloned().collect();
        let problems = bounded(problems);
        let spoken = locales.into_iter().map(|locale| (locale.tag, locale.spoken)).collect();
        Ok(Self { catalog, replies, passed_replies, locales: files, spoken, required, problems, tables })
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
        let home = files.iter().find(|file| name(file) == message.file);
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
        let pairs = inventory::confused_pairs(&self.catalog);
        let of = |id: &catalog::CodeId| id.to_string();
        let pair = pairs.into_iter().find(|(one, other)| ids::pair(one, other) == message);
        let keys =
            pair.map(|(one, other)| [format!("{} {}", of(one), of(other)), format!("{} {}", of(other), of(one))]);
        let of_pair = keys.and_then(|keys| self.place(|table| table.kind == "pair" && keys.contains(&table.key)));
        of_pair.or_else(|| {
            self.place(|table| {
                let id = match table.kind {
                    "protocol" => ids::protocol(&table.protocol),
                    "class" => ids::class(&table.protocol, &table.key),
                    "category" => ids::category(&table.protocol, &table.key),
                    "phase" => ids::phase(&table.protocol, &table.key),
                    "fact" => ids::fact(&table.protocol, &table.key),
                    "context" => ids::context(&table.protocol, &table.key),
                    "code" => ids::code(&code_id(table)),
                    _ => return false,
                };
                id == message
            })
        })
    }

    /// The overlay's table of a code.
    fn table_of(&self, code: &str) -> Option<(&str, usize)> {
        self.place(|table| table.kind == "code" && code_id(table).to_string() == code)
    }

    /// The file and line of the first of the overlay's tables that is wanted.
    fn place(&self, wanted: impl Fn(&Table) -> bool) -> Option<(&str, usize)> {
        let place = self.tables.iter().find(|place| wanted(&place.table))?;
        Some((&place.file, place.line))
    }
}

/// The reference language, with what the overlay says in it.
fn reference<'a>(base: &'a Sources, over: &'a Sources, manifest: &'a Manifest) -> Locale<'a> {
    let tag = manifest.reference.as_str();
    let files = Manifest::files(over, tag).chain(Manifest::files(base, tag)).collect();
    // The overlay's come first, so that the base's seem to be repeated; they have passed.
    Locale::read(tag, files, Manifest::rules(base, tag), &BTreeSet::new(), &mut Vec::new())
}

fn code_id(table: &Table) -> catalog::CodeId {
    catalog::CodeId { protocol: table.protocol.clone(), value: table.key.clone() }
}
