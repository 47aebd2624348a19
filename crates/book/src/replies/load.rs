//! TOML -> rules, causes and what codes speak for, with every mistake named by file, line and id.

use std::collections::{HashMap, HashSet};

use strum::VariantArray;
use toml::Spanned;

use super::examples;
use super::phrases::Phrases;
use super::schema::{CodesTable, ConsequenceTable, PhaseTable, RepliesFile, RuleTable};
use super::{Cause, CauseFacts, Consequence, Meaning, Replies, Rule, SMTP, Spoken};
use crate::catalog::{Catalog, Code, Problem, Reference, SourceFile, line_at};

/// Reads what is known about replies, against the catalog whose codes it speaks of.
///
/// # Errors
///
/// Every problem found, but for those of single phrases and examples.
pub fn load(files: &[SourceFile], catalog: &Catalog) -> Result<Replies, Vec<Problem>> {
    read(files, catalog).map(|(replies, _)| replies)
}

/// As [`load`], and looks at every phrase and tries every rule's examples, which takes longer than all the
/// rest.
///
/// # Errors
///
/// Every problem found; examples are tried only once everything else is right.
pub fn load_and_try(files: &[SourceFile], catalog: &Catalog) -> Result<Replies, Vec<Problem>> {
    load_and_try_after(0, files, catalog)
}

/// As [`load_and_try`], but leaves out the phrases and examples of as many files as have passed before. Whether a
/// rule fires depends on its own phrases and codes and on nothing else, so no other file changes what they do.
///
/// # Errors
///
/// As [`load_and_try`].
pub fn load_and_try_after(passed: usize, files: &[SourceFile], catalog: &Catalog) -> Result<Replies, Vec<Problem>> {
    let (replies, tables) = read(files, catalog)?;
    let mut problems = examples::phrases(&tables[passed..]);
    problems.extend(examples::check(&replies, &tables, passed));
    if problems.is_empty() { Ok(replies) } else { Err(problems) }
}

type Tables<'f> = Vec<(&'f SourceFile, RepliesFile)>;

fn read<'f>(files: &'f [SourceFile], catalog: &Catalog) -> Result<(Replies, Tables<'f>), Vec<Problem>> {
    let mut loader = Loader {
        known: catalog.codes().flat_map(|code| [code.id.to_string(), code.words_id().to_string()]).collect(),
        catalog,
        documents: catalog.documents(),
        rules: Vec::new(),
        phases: Vec::new(),
        phrases: Vec::new(),
        causes: HashMap::new(),
        codes: HashMap::new(),
        problems: Vec::new(),
    };
    let mut read = Vec::new();
    for file in files {
        match toml::from_str::<RepliesFile>(&file.text) {
            Ok(table) => read.push((file, table)),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                loader.report(file, at, "", error.message().to_owned());
            }
        }
    }
    for (file, table) in &read {
        loader.file(file, table);
    }
    loader.missing(files);
    if !loader.problems.is_empty() {
        loader.problems.sort();
        return Err(loader.problems);
    }
    let phrases = Phrases::new(loader.phrases.iter().map(|(phrase, meaning)| (phrase.as_str(), *meaning)));
    let phrases = phrases
        .map_err(|what| vec![Problem { file: "catalog/replies".to_owned(), line: 1, id: String::new(), what }])?;
    let Loader { rules, phases, causes, codes, .. } = loader;
    Ok((Replies { rules, phases, phrases, causes, codes }, read))
}

struct Loader<'a> {
    catalog: &'a Catalog,
    /// The ids of every code and of every detail of enhanced codes.
    known: HashSet<String>,
    documents: HashMap<&'a str, &'a str>,
    rules: Vec<Rule>,
    phases: Vec<String>,
    phrases: Vec<(String, Meaning)>,
    causes: HashMap<Cause, CauseFacts>,
    codes: HashMap<String, Vec<Spoken>>,
    problems: Vec<Problem>,
}

impl Loader<'_> {
    fn report(&mut self, file: &SourceFile, at: usize, id: &str, what: impl Into<String>) {
        let line = line_at(&file.text, at);
        self.problems.push(Problem { file: file.path.clone(), line, id: id.to_owned(), what: what.into() });
    }

    fn file(&mut self, file: &SourceFile, table: &RepliesFile) {
        for rule in &table.rule {
            self.rule(file, rule);
        }
        for codes in &table.code {
            self.codes(file, codes);
        }
        for phase in &table.phase {
            self.phase(file, phase);
        }
        for (key, cause) in &table.cause {
            let consequence =
                |table: ConsequenceTable| Consequence { retry: table.retry, suppression: table.suppression };
            let facts = CauseFacts {
                usual: cause.usual,
                actor: cause.actor,
                transient: consequence(cause.transient),
                permanent: consequence(cause.permanent),
                wait: cause.wait.as_ref().and_then(|wait| {
                    Some((wait.seconds, self.reference(file, key.get_ref().word(), &wait.reference)?))
                }),
            };
            if self.causes.insert(*key.get_ref(), facts).is_some() {
                self.report(file, key.span().start, key.get_ref().word(), "stands here twice");
            }
        }
    }

    fn rule(&mut self, file: &SourceFile, table: &RuleTable) {
        let (id, at) = (table.id.get_ref(), table.id.span().start);
        if self.rules.iter().any(|known| known.id == *id) {
            self.report(file, at, id, "there is another rule with this id");
        }
        if !id.starts_with(table.cause.word()) {
            self.report(file, at, id, format!("the id of a rule begins with its cause, {}", table.cause.word()));
        }
        if table.matching.is_empty() || table.no_match.is_empty() {
            self.report(file, at, id, "no example that must, or that must not, match");
        }
        for code in &table.codes {
            // Any of that shape: providers use enhanced codes that are not registered.
            if self.catalog.find(code.get_ref()).is_err() {
                self.report(file, code.span().start, id, format!("there is no {}", code.get_ref()));
            }
        }
        let Some(reference) = self.reference(file, id, &table.reference) else { return };
        let index = self.rules.len();
        self.phrases(&table.phrases, Meaning::Fires(index));
        self.phrases(&table.unless, Meaning::Quiets(index));
        self.rules.push(Rule {
            id: id.clone(),
            cause: table.cause,
            strength: table.strength,
            provider: table.provider.clone(),
            codes: table.codes.iter().map(|code| code.get_ref().clone()).collect(),
            reference,
        });
    }

    fn phrases(&mut self, phrases: &[Spanned<String>], meaning: Meaning) {
        self.phrases.extend(phrases.iter().map(|phrase| (phrase.get_ref().clone(), meaning)));
    }

    fn codes(&mut self, file: &SourceFile, table: &CodesTable) {
        let Some(reference) = self.reference(file, table.cause.word(), &table.reference) else { return };
        let phases: Vec<String> = table.phases.iter().map(|phase| phase.get_ref().clone()).collect();
        for phase in &table.phases {
            self.known_phase(file, phase);
        }
        for code in &table.codes {
            let id = code.get_ref();
            if !self.known.contains(id) {
                self.report(file, code.span().start, id, "there is no such code");
            }
            let said = self.codes.entry(id.clone()).or_default();
            let again =
                said.iter().any(|one| one.phases == phases || one.phases.iter().any(|own| phases.contains(own)));
            said.push(Spoken {
                phases: phases.clone(),
                cause: table.cause,
                strength: table.strength,
                reference: reference.clone(),
            });
            if again {
                self.report(file, code.span().start, id, "said twice for a phase");
            }
        }
    }

    fn phase(&mut self, file: &SourceFile, table: &PhaseTable) {
        self.known_phase(file, &table.phase);
        self.phrases(&table.phrases, Meaning::Phase(self.phases.len()));
        self.phases.push(table.phase.get_ref().clone());
    }

    fn known_phase(&mut self, file: &SourceFile, phase: &Spanned<String>) {
        let smtp = self.catalog.find_protocol(SMTP);
        if !smtp.is_ok_and(|smtp| smtp.phases.iter().any(|known| known.id == *phase.get_ref())) {
            self.report(file, phase.span().start, phase.get_ref(), "SMTP has no such phase");
        }
    }

    /// Every cause has its facts, and every code that somebody defines speaks for one.
    fn missing(&mut self, files: &[SourceFile]) {
        let file = files.first().map_or("catalog/replies", |file| file.path.rsplit_once('/').map_or("", |path| path.0));
        let problem =
            |id: &str, what: &str| Problem { file: file.to_owned(), line: 1, id: id.to_owned(), what: what.to_owned() };
        let causes = Cause::VARIANTS.iter().filter(|cause| !self.causes.contains_key(cause));
        let mut problems: Vec<Problem> =
            causes.map(|cause| problem(cause.word(), "a cause without [cause] facts")).collect();
        let spoken = |code: &&Code| {
            let said = self.codes.get(&code.words_id().to_string());
            code.unofficial.is_none() && !said.is_some_and(|said| said.iter().any(|one| one.phases.is_empty()))
        };
        let silent: HashSet<String> =
            self.catalog.codes().filter(spoken).map(|code| code.words_id().to_string()).collect();
        problems.extend(silent.iter().map(|id| problem(id, "no [[code]] says what it speaks for in all phases")));
        self.problems.extend(problems);
    }

    /// An RFC or draft, a document that the catalog declares, or an address.
    fn reference(&mut self, file: &SourceFile, id: &str, text: &Spanned<String>) -> Option<Reference> {
        let written = text.get_ref();
        let read = match written.strip_prefix("https://") {
            Some(page) => Some(Reference { document: page.to_owned(), section: None, url: written.clone() }),
            None => Reference::parse(written, |document| self.documents.get(document).copied()),
        };
        if read.is_none() {
            let what = format!("\"{written}\" is no reference: write \"RFC 5321 §4.2.3\" or an https address");
            self.report(file, text.span().start, id, what);
        }
        read
    }
}
