//! Loads rules and causes from TOML, and reports every mistake by file, line and id.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

use toml::Spanned;

use super::examples;
use super::limits;
use super::normal::Normal;
use super::phrases::Phrases;
use super::schema::{ConsequenceTable, PhaseTable, RepliesFile, RuleTable};
use super::{
    CauseFacts, Consequence, FrameMeaning, HeaderField, Letters, MailMeaning, Meaning, OwnSideConsequence, Replies,
    Rule, SMTP,
};
use crate::catalog::{Catalog, LineIndex, Problem, Reference, SourceFile};
use crate::reading::Reader;
use crate::vocabulary::{Cause, MailKind, Word as _};

/// Loads the rules about replies and checks them against the catalog.
///
/// # Errors
///
/// Every problem found, except in examples.
pub fn load(files: &[SourceFile], catalog: &Catalog) -> Result<Replies, Vec<Problem>> {
    read(files, catalog).map(|(replies, _)| replies)
}

/// Like [`load`], and also checks every example, which takes longer than everything else.
///
/// # Errors
///
/// Every problem found; examples are only checked if everything else is right.
pub fn load_and_try(files: &[SourceFile], catalog: &Catalog) -> Result<Replies, Vec<Problem>> {
    load_and_try_after(0, files, catalog)
}

/// Like [`load_and_try`], without the examples of the first `passed` files. A rule depends only on its own
/// phrases and codes, so later files cannot change whether it fires.
///
/// # Errors
///
/// Those of [`load_and_try`].
pub fn load_and_try_after(passed: usize, files: &[SourceFile], catalog: &Catalog) -> Result<Replies, Vec<Problem>> {
    let (replies, tables) = read(files, catalog)?;
    let problems = examples::check(&replies, &tables, passed);
    if problems.is_empty() { Ok(replies) } else { Err(problems) }
}

type RepliesFiles<'f> = Vec<(&'f SourceFile, RepliesFile)>;

fn read<'f>(files: &'f [SourceFile], catalog: &Catalog) -> Result<(Replies, RepliesFiles<'f>), Vec<Problem>> {
    let mut loader = Loader {
        catalog,
        documents: catalog.documents(),
        rules: Vec::new(),
        phases: Vec::new(),
        phrases: Vec::new(),
        frames: Vec::new(),
        own_sides: 0,
        mails: Vec::new(),
        mail_phrases: Vec::new(),
        mail_prefixes: BTreeMap::new(),
        letters: Letters::default(),
        headers: BTreeMap::new(),
        causes: BTreeMap::new(),
        ids: HashSet::new(),
        lines: HashMap::new(),
        problems: Vec::new(),
    };
    let mut read = Vec::new();
    for file in files {
        match toml::from_str::<RepliesFile>(&file.text) {
            Ok(table) => match limits::check(file, &table) {
                Ok(()) => read.push((file, table)),
                Err(problem) => loader.problems.push(problem),
            },
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                loader.report(file, at, "", error.message().to_owned());
            }
        }
    }
    // Declarations in a file that does not parse would seem to be missing.
    if loader.problems.is_empty() {
        for (file, table) in &read {
            loader.file(file, table);
        }
        loader.missing(files);
    }
    if !loader.problems.is_empty() {
        loader.problems.sort();
        return Err(loader.problems);
    }
    let phrases = index(&loader.phrases, &read)?;
    let frames = index(&loader.frames, &read)?;
    let mail_phrases = index(&loader.mail_phrases, &read)?;
    let Loader { rules, phases, causes, mails, mail_prefixes, letters, headers, .. } = loader;
    let reader = Reader::new(catalog);
    let replies = Replies {
        rules,
        phases,
        phrases,
        frames,
        mails,
        mail_phrases,
        mail_prefixes,
        letters,
        headers,
        causes,
        reader,
        hosts: OnceLock::new(),
    };
    Ok((replies, read))
}

/// The index of phrases.
fn index<M: Copy>(phrases: &[(String, M)], read: &[(&SourceFile, RepliesFile)]) -> Result<Phrases<M>, Vec<Problem>> {
    let index = Phrases::new(phrases.iter().map(|(phrase, meaning)| (phrase.as_str(), *meaning)));
    index.map_err(|what| match examples::phrases(read) {
        // Not one phrase, but how many there are of a kind.
        found if found.is_empty() => {
            vec![Problem { file: "catalog/replies".to_owned(), line: 1, id: String::new(), what }]
        }
        found => found,
    })
}

struct Loader<'a> {
    catalog: &'a Catalog,
    documents: HashMap<&'a str, &'a str>,
    rules: Vec<Rule>,
    phases: Vec<String>,
    phrases: Vec<(String, Meaning)>,
    frames: Vec<(String, FrameMeaning)>,
    /// The number of tables of words for the sender's own side.
    own_sides: usize,
    mails: Vec<MailKind>,
    mail_phrases: Vec<(String, MailMeaning)>,
    mail_prefixes: BTreeMap<String, usize>,
    letters: Letters,
    headers: BTreeMap<String, HeaderField>,
    causes: BTreeMap<Cause, CauseFacts>,
    /// The ids of the rules.
    ids: HashSet<String>,
    /// The lines of the files that have problems, by path.
    lines: HashMap<String, LineIndex>,
    problems: Vec<Problem>,
}

impl Loader<'_> {
    fn report(&mut self, file: &SourceFile, at: usize, id: &str, what: impl Into<String>) {
        let lines = self.lines.entry(file.path.clone()).or_insert_with(|| LineIndex::new(&file.text));
        let line = lines.line(at);
        self.problems.push(Problem { file: file.path.clone(), line, id: id.to_owned(), what: what.into() });
    }

    fn file(&mut self, file: &SourceFile, table: &RepliesFile) {
        for rule in &table.rule {
            self.rule(file, rule);
        }
        for phase in &table.phase {
            self.phase(file, phase);
        }
        for passing in &table.passing {
            self.phrases(&passing.phrases, Meaning::Passes);
        }
        for mail in &table.mail {
            for (phrases, is_subject) in [(&mail.subjects, true), (&mail.phrases, false)] {
                let meaning = MailMeaning { table: self.mails.len(), is_subject };
                self.mail_phrases.extend(phrases.iter().map(|phrase| (phrase.get_ref().clone(), meaning)));
            }
            let prefixes = mail.prefixes.iter().map(|prefix| Normal::phrase(prefix.get_ref()));
            self.mail_prefixes.extend(prefixes.map(|prefix| (prefix, self.mails.len())));
            self.mails.push(mail.kind);
        }
        for letter in &table.letter {
            let words = |list: &[Spanned<String>]| -> Vec<String> {
                list.iter().map(|words| Normal::phrase(words.get_ref())).collect()
            };
            self.letters.openings.extend(words(&letter.openings));
            self.letters.closings.extend(words(&letter.closings));
        }
        for header in &table.header {
            self.headers.extend(header.names.iter().map(|name| (name.get_ref().clone(), header.field)));
        }
        for own in &table.own_side {
            let phrases = |list: &[Spanned<String>], meaning| -> Vec<(String, FrameMeaning)> {
                list.iter().map(|phrase| (phrase.get_ref().clone(), meaning)).collect()
            };
            self.frames.extend(phrases(&own.phrases, FrameMeaning::OwnSide(self.own_sides)));
            self.frames.extend(phrases(&own.unless, FrameMeaning::NotOwnSide(self.own_sides)));
            self.own_sides += 1;
        }
        let frames = table.frame.iter().flat_map(|frame| &frame.phrases);
        self.frames.extend(frames.map(|phrase| (phrase.get_ref().clone(), FrameMeaning::Nothing)));
        for (key, cause) in &table.cause {
            let consequence =
                |table: ConsequenceTable| Consequence { retry: table.retry, suppression: table.suppression };
            let facts = CauseFacts {
                usual: cause.usual,
                actor: cause.actor,
                subject: cause.subject,
                transient: consequence(cause.transient),
                permanent: consequence(cause.permanent),
                own_side: cause
                    .own_side
                    .map(|own| OwnSideConsequence { actor: own.actor, suppression: own.suppression }),
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
        if !self.ids.insert(id.clone()) {
            self.report(file, at, id, "there is another rule with this id");
        }
        if !id.starts_with(table.cause.word()) {
            self.report(file, at, id, format!("the id of a rule begins with its cause, {}", table.cause.word()));
        }
        if table.matching.is_empty() || table.no_match.is_empty() {
            self.report(file, at, id, "no example that must, or that must not, match");
        }
        for code in &table.codes {
            // Any well-formed code: providers use unregistered enhanced codes.
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
            subject: table.subject,
            suppression: table.suppression,
            actor: table.actor,
        });
    }

    fn phrases(&mut self, phrases: &[Spanned<String>], meaning: Meaning) {
        self.phrases.extend(phrases.iter().map(|phrase| (phrase.get_ref().clone(), meaning)));
    }

    fn phase(&mut self, file: &SourceFile, table: &PhaseTable) {
        self.known_phase(file, &table.phase);
        let meaning = FrameMeaning::Phase(self.phases.len());
        self.frames.extend(table.phrases.iter().map(|phrase| (phrase.get_ref().clone(), meaning)));
        self.phases.push(table.phase.get_ref().clone());
    }

    fn known_phase(&mut self, file: &SourceFile, phase: &Spanned<String>) {
        let smtp = self.catalog.find_protocol(SMTP);
        if !smtp.is_ok_and(|smtp| smtp.phases.iter().any(|known| known.id == *phase.get_ref())) {
            self.report(file, phase.span().start, phase.get_ref(), "SMTP has no such phase");
        }
    }

    /// Reports causes without facts.
    fn missing(&mut self, files: &[SourceFile]) {
        let Some(home) = files.iter().find(|file| file.path.ends_with("/causes.toml")).or(files.first()) else {
            return;
        };
        let missing: Vec<&Cause> = Cause::ALL.iter().filter(|cause| !self.causes.contains_key(cause)).collect();
        for cause in missing {
            self.report(home, home.text.len(), cause.word(), format!("there is no [cause.{}]", cause.word()));
        }
    }

    /// Parses a reference: an RFC or draft, a document declared in the catalog, or an https address.
    fn reference(&mut self, file: &SourceFile, id: &str, text: &Spanned<String>) -> Option<Reference> {
        let written = text.get_ref();
        let read = Reference::parse(written, |document| self.documents.get(document).copied());
        if read.is_none() {
            let what = format!("\"{written}\" is no reference: write \"RFC 5321 §4.2.3\" or an https address");
            self.report(file, text.span().start, id, what);
        }
        read
    }
}
