//! The same gate for overlays on data that has passed it.
//!
//! Checked data is not checked again unless an overlay can affect it: the catalog is read whole, since its codes name
//! each other, but rules about replies and texts are independent of each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::inventory::{fits, places};
use super::locale::Locale;
use super::manifest::{folder, is_canonical, name};
use super::spoken::{Place, Spoken};
use super::{Manifest, Sources, at, bounded, examples, foreign, plurals, refused};
use crate::catalog::{self, Catalog, CodeId, Loaded, Problem, SourceFile, Table, TablePlace};
use crate::inventory::{self, Required, ids};
use crate::replies;

/// The maximum number of languages. Each has an index of its own.
const MAX_LANGUAGES: usize = 256;

/// A readable overlay, merged with the catalog.
#[derive(Debug)]
pub struct Layered<'a> {
    /// The facts, merged.
    pub catalog: Catalog,
    /// The overlay's files by language.
    pub locales: BTreeMap<&'a str, Vec<&'a SourceFile>>,
    /// The overlay's texts by language.
    pub spoken: Vec<(&'a str, Spoken)>,
    /// The messages that every language must have.
    pub required: Vec<Required>,
    /// The problems of the overlay's texts and examples.
    pub problems: Vec<Problem>,
    /// The rules about replies: the checked ones, then the overlay's.
    replies: Vec<SourceFile>,
    /// The number of checked files among them.
    passed_replies: usize,
    /// The places of the overlay's tables.
    tables: Vec<TablePlace>,
}

impl<'a> Layered<'a> {
    /// Lays `over` over `base`, which has passed the gate with this manifest.
    ///
    /// # Errors
    ///
    /// Every problem that hides others: forbidden characters, mistakes in the catalog, texts that are not Fluent.
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
        if files.len() > MAX_LANGUAGES
            && let Some((_, last)) = files.last_key_value()
        {
            let what = format!("{} languages; {MAX_LANGUAGES} at most", files.len());
            return Err(vec![at(last[0], 1, "", what)]);
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
        // Fluent would not load these files.
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

    /// Loads all rules about replies and checks those of the overlay.
    ///
    /// # Errors
    ///
    /// Every problem found; one about a code of the overlay is reported at the overlay's table.
    pub fn load_replies(&self) -> Result<replies::Replies, Vec<Problem>> {
        let loaded = replies::load_and_try_after(self.passed_replies, &self.replies, &self.catalog);
        loaded.map_err(|problems| {
            let codes = self.tables.iter().filter(|place| place.table.kind == "code");
            let codes: HashMap<String, &TablePlace> =
                codes.map(|place| (code_id(&place.table).to_string(), place)).collect();
            let placed = |problem: Problem| match codes.get(&problem.id).filter(|_| !self.is_of_overlay(&problem)) {
                Some(place) => Problem { file: place.file.clone(), line: place.line, ..problem },
                None => problem,
            };
            problems.into_iter().map(placed).collect()
        })
    }

    fn is_of_overlay(&self, problem: &Problem) -> bool {
        self.replies[self.passed_replies..].iter().any(|file| file.path == problem.file)
    }

    /// The problems of texts that are missing in a language which must be complete: each at the end of the overlay's
    /// file for the language, or else at the table that requires the text.
    pub fn missing<'t>(
        &self,
        language: &str,
        texts: impl Iterator<Item = (&'t Required, Option<&'t str>)>,
    ) -> Vec<Problem> {
        let what = format!("missing in \"{language}\"");
        let files = self.locales.get(language).map(Vec::as_slice).unwrap_or_default();
        let ends: HashMap<&str, (&SourceFile, usize)> =
            files.iter().map(|file| (name(file), (*file, file.text.lines().count().max(1)))).collect();
        let last = files.last().and_then(|file| ends.get(name(file)));
        // Where there are files, it is in one of them.
        let asking = if files.is_empty() { self.asking() } else { HashMap::new() };
        let problem = |(message, attribute): (&Required, Option<&str>)| {
            let place = Place { message: message.id.clone(), attribute: attribute.map(str::to_owned) };
            let home = ends.get(message.file.as_str()).or(last);
            let (file, line) = match (home, asking.get(&message.id)) {
                (Some((file, end)), _) => (file.path.clone(), *end),
                (None, Some(place)) => (place.file.clone(), place.line),
                (None, None) => (format!("locales/{language}/{}", message.file), 1),
            };
            Problem { file, line, id: place.to_string(), what: what.clone() }
        };
        texts.map(problem).collect()
    }

    /// For each message, the overlay's first table that it is about.
    fn asking(&self) -> HashMap<String, &TablePlace> {
        let mut asking = HashMap::new();
        for place in &self.tables {
            let table = &place.table;
            let id = match table.kind {
                "protocol" => ids::protocol(&table.protocol),
                "class" => ids::class(&table.protocol, &table.key),
                "category" => ids::category(&table.protocol, &table.key),
                "phase" => ids::phase(&table.protocol, &table.key),
                "fact" => ids::fact(&table.protocol, &table.key),
                "context" => ids::context(&table.protocol, &table.key),
                "code" => ids::code(&code_id(table)),
                "pair" => {
                    let both = table.key.split_once(' ');
                    let both = both.map(|(one, other)| (CodeId::parse(one), CodeId::parse(other)));
                    let Some((Some(one), Some(other))) = both else { continue };
                    ids::pair(&one, &other)
                }
                _ => continue,
            };
            asking.entry(id).or_insert(place);
        }
        asking
    }
}

/// The reference language, with the overlay's texts.
fn reference<'a>(base: &'a Sources, over: &'a Sources, manifest: &'a Manifest) -> Locale<'a> {
    let tag = manifest.reference.as_str();
    let files = Manifest::files(over, tag).chain(Manifest::files(base, tag)).collect();
    // The overlay's files come first, so that duplicates are reported in the base, whose problems are dropped.
    Locale::read(tag, files, Manifest::rules(base, tag), &BTreeSet::new(), &mut Vec::new())
}

fn code_id(table: &Table) -> CodeId {
    CodeId::new(table.protocol.clone(), table.key.clone())
}
