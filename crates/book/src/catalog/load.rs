//! TOML -> catalog, with every mistake named by file, line and id.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use super::problem::line_at;
use super::relations::pair_up;
use super::schema::{CodeTable, DocumentTable, GrammarFile, GroupTable, ProtocolFile, ProtocolTable, VendorTable};
use super::vocabulary::{Grammar, Standing, UnofficialKind};
use super::{Catalog, Code, CodeId, Group, HttpFacts, Problem, Protocol, Reference, SourceFile, Unofficial, Vendor};

/// Reads the catalog from its files.
///
/// # Errors
///
/// Every problem found in any of them; a file that does not parse hides its own, and whether codes that others name
/// exist.
pub fn load(files: &[SourceFile]) -> Result<Catalog, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut lists = Vec::new();
    let mut grammars = Vec::new();
    let mut protocols = Vec::new();
    for file in files {
        match read(file) {
            Ok(Table::List(table)) => {
                protocols.push(Reader::new(file, &table.document, &mut problems).protocol(&table));
                lists.push((file, table));
            }
            Ok(Table::Grammar(table)) => {
                protocols.push(Reader::new(file, &table.document, &mut problems).grammar(&table));
                grammars.push((file, table));
            }
            Err(problem) => problems.push(problem),
        }
    }
    protocols.sort_by(|a: &Protocol, b| a.id.cmp(&b.id));
    pair_up(&mut protocols);
    for (index, code) in protocols.iter_mut().flat_map(|protocol| &mut protocol.codes).enumerate() {
        code.index = index;
    }
    let catalog = Catalog::new(protocols);
    // Codes of a file that does not parse would all seem to be missing.
    if lists.len() + grammars.len() == files.len() {
        for (file, table) in &lists {
            Reader::new(file, &table.document, &mut problems).relations(table, &catalog);
        }
        for (file, table) in &grammars {
            Reader::new(file, &table.document, &mut problems).grammar_relations(table);
        }
    }
    if problems.is_empty() {
        Ok(catalog)
    } else {
        problems.sort();
        Err(problems)
    }
}

/// A file, parsed.
enum Table {
    List(Box<ProtocolFile>),
    Grammar(Box<GrammarFile>),
}

fn read(file: &SourceFile) -> Result<Table, Problem> {
    #[derive(Deserialize)]
    struct Kind {
        protocol: ProtocolTable,
    }
    let kind = toml::from_str::<Kind>(&file.text);
    let is_grammar = kind.is_ok_and(|kind| kind.protocol.grammar == Some(Grammar::ClassSubjectDetail));
    let table = if is_grammar {
        toml::from_str(&file.text).map(|table| Table::Grammar(Box::new(table)))
    } else {
        toml::from_str(&file.text).map(|table| Table::List(Box::new(table)))
    };
    table.map_err(|error| unparsed(file, &error))
}

/// What TOML says of a file. It knows no ids; the line itself says what it is about.
pub(super) fn unparsed(file: &SourceFile, error: &toml::de::Error) -> Problem {
    let line = line_at(&file.text, error.span().map_or(0, |span| span.start));
    let id = file.text.lines().nth(line - 1).unwrap_or_default().trim().to_owned();
    Problem { file: file.path.clone(), line, id, what: error.message().to_owned() }
}

/// The protocol's id is its file's name.
pub(super) fn protocol_id(file: &SourceFile) -> String {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    name.trim_end_matches(".toml").to_owned()
}

/// One file being read.
pub(super) struct Reader<'a> {
    file: &'a SourceFile,
    pub(super) protocol: String,
    documents: &'a IndexMap<String, DocumentTable>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn new(
        file: &'a SourceFile,
        documents: &'a IndexMap<String, DocumentTable>,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        Self { file, protocol: protocol_id(file), documents, problems }
    }

    pub(super) fn report(&mut self, offset: usize, id: impl ToString, what: impl Into<String>) {
        self.problems.push(Problem {
            file: self.file.path.clone(),
            line: line_at(&self.file.text, offset),
            id: id.to_string(),
            what: what.into(),
        });
    }

    fn protocol(&mut self, table: &ProtocolFile) -> Protocol {
        let id = self.protocol.clone();
        let references = self.references(&id, &table.protocol.references);
        let classes = self.groups("class", &table.class);
        let categories = self.groups("category", &table.category);
        let phases = self.groups("phase", &table.phase);
        let mut codes = Vec::with_capacity(table.code.len());
        let mut previous: Option<u32> = None;
        for (key, code) in &table.code {
            let code_id = CodeId { protocol: id.clone(), value: key.get_ref().clone() };
            let at = key.span().start;
            match key.get_ref().parse::<u32>() {
                Ok(number) => {
                    if previous.is_some_and(|previous| number < previous) {
                        self.report(at, &code_id, "out of order: codes ascend");
                    }
                    previous = Some(number);
                }
                Err(_) => self.report(at, &code_id, "a value is a number"),
            }
            codes.push(self.code(code_id, at, code, table));
        }
        if let Some(default) = &table.protocol.default_equivalent {
            self.default_equivalent(&id, default, table, &mut codes);
        }
        Protocol { id, label: table.protocol.label.clone(), references, classes, categories, phases, codes }
    }

    pub(super) fn groups(&mut self, kind: &str, groups: &IndexMap<Spanned<String>, GroupTable>) -> Vec<Group> {
        groups
            .iter()
            .map(|(key, group)| Group {
                id: key.get_ref().clone(),
                phrase: group.phrase.clone(),
                references: self.references(&format!("{kind}.{}", key.get_ref()), &group.references),
            })
            .collect()
    }

    fn code(&mut self, id: CodeId, at: usize, code: &CodeTable, file: &ProtocolFile) -> Code {
        self.known("class", &id, &code.class, &file.class);
        let class = file.class.iter().find(|(key, _)| key.get_ref() == code.class.get_ref());
        let fixed = class.and_then(|(_, class)| class.outcome).filter(|outcome| *outcome != code.outcome);
        if let Some(outcome) = fixed {
            self.report(
                code.class.span().start,
                &id,
                format!("class {} means {}", code.class.get_ref(), outcome.word()),
            );
        }
        match &code.category {
            Some(category) => self.known("category", &id, category, &file.category),
            None if !file.category.is_empty() => {
                self.report(at, &id, "no category, though the protocol has categories");
            }
            None => {}
        }
        let mut last = None;
        for phase in &code.phases {
            self.known("phase", &id, phase, &file.phase);
            let position = file.phase.keys().position(|key| key.get_ref() == phase.get_ref());
            if position <= last {
                self.report(phase.span().start, &id, "phases stand in the order of the conversation, each once");
            }
            last = position;
        }
        let remedies = code.remedies.get_ref();
        if (1..remedies.len()).any(|index| remedies[..index].contains(&remedies[index])) {
            self.report(code.remedies.span().start, &id, "a remedy stands here twice");
        }
        if remedies.is_empty() {
            self.report(code.remedies.span().start, &id, "no remedy; where there is nothing to mend, say \"nothing\"");
        }
        let defined = !matches!(code.standing, Standing::Unofficial | Standing::Vendor);
        if defined && code.references.is_empty() && code.vendors.is_empty() {
            self.report(at, &id, format!("{} and without a reference", code.standing.word()));
        }
        Code {
            index: 0,
            label: format!("{} {}", file.protocol.label, code.symbol.as_ref().unwrap_or(&id.value)),
            http: self.http(&id, at, code),
            origin: code.origin,
            detail: None,
            symbol: code.symbol.clone(),
            phrase: code.phrase.clone(),
            class: code.class.get_ref().clone(),
            category: code.category.as_ref().map(|category| category.get_ref().clone()),
            outcome: code.outcome,
            retry: code.retry,
            actor: code.actor,
            remedies: code.remedies.get_ref().clone(),
            phases: code.phases.iter().map(|phase| phase.get_ref().clone()).collect(),
            standing: code.standing,
            references: self.references(&id.to_string(), &code.references),
            related: self.ids(&id, &code.related),
            confused_with: self.ids(&id, &code.confused_with),
            enhanced: self.pairings(&id, &code.enhanced),
            equivalents: code.equivalents.iter().filter_map(|table| self.equivalent(&id, table)).collect(),
            vendors: code.vendors.iter().map(vendor).collect(),
            unofficial: self.unofficial(&id, at, code),
            id,
        }
    }

    /// What nobody defines says how it came about, and what somebody defines does not.
    fn unofficial(&mut self, id: &CodeId, at: usize, code: &CodeTable) -> Option<Unofficial> {
        let has_vendors = !code.vendors.is_empty();
        if code.standing == Standing::Vendor && !has_vendors {
            self.report(at, id, "vendor and without [vendors]");
        }
        if code.unofficial.is_some() && code.standing != Standing::Unofficial {
            self.report(at, id, format!("{} and with the facts of an unofficial code", code.standing.word()));
        }
        let table = code.unofficial.as_ref()?;
        if code.related.is_empty() {
            self.report(at, id, "an unofficial code names the standard one to look at in related");
        }
        let stands_for = table.stands_for.as_ref().and_then(|text| self.id(id, text));
        let needs = matches!(table.kind, UnofficialKind::DotsDropped | UnofficialKind::RegistryColumn);
        if needs && stands_for.is_none() {
            self.report(at, id, format!("{} and without stands-for", table.kind.word()));
        }
        Some(Unofficial { kind: table.kind, stands_for, seen: table.seen.clone(), has_own_words: table.own_words })
    }

    /// Either all of HTTP's own facts or none.
    fn http(&mut self, id: &CodeId, at: usize, code: &CodeTable) -> Option<HttpFacts> {
        match (code.cacheable, code.body, code.safe_retry) {
            (Some(cacheable), Some(body), Some(safe_retry)) => {
                Some(HttpFacts { cacheable, body, headers: code.headers.clone(), safe_retry })
            }
            (None, None, None) if code.headers.is_empty() => None,
            _ => {
                self.report(at, id, "cacheable, body and safe-retry stand together");
                None
            }
        }
    }

    pub(super) fn known(
        &mut self,
        kind: &str,
        id: &CodeId,
        key: &Spanned<String>,
        groups: &IndexMap<Spanned<String>, GroupTable>,
    ) {
        if !groups.keys().any(|group| group.get_ref() == key.get_ref()) {
            self.report(key.span().start, id, format!("there is no [{kind}.{}]", key.get_ref()));
        }
    }

    pub(super) fn references(&mut self, id: &str, references: &[Spanned<String>]) -> Vec<Reference> {
        let mut read = Vec::with_capacity(references.len());
        for text in references {
            match self.reference(id, text) {
                Some(reference) if read.contains(&reference) => {
                    self.report(text.span().start, id, format!("{reference} stands here twice"));
                }
                reference => read.extend(reference),
            }
        }
        read
    }

    pub(super) fn reference(&mut self, id: &str, text: &Spanned<String>) -> Option<Reference> {
        let url_of = |document: &str| self.documents.get(document).map(|table| table.url.as_str());
        let reference = Reference::parse(text.get_ref(), url_of);
        if reference.is_none() {
            let what =
                format!("\"{}\" is no reference: write \"RFC 5321 §4.2.3\", or declare the document", text.get_ref());
            self.report(text.span().start, id, what);
        }
        reference
    }

    pub(super) fn ids(&mut self, id: &CodeId, ids: &[Spanned<String>]) -> Vec<CodeId> {
        let mut read = Vec::with_capacity(ids.len());
        for text in ids {
            match self.id(id, text) {
                Some(other) if other == *id => self.report(text.span().start, id, "a relation to itself"),
                Some(other) if read.contains(&other) => {
                    self.report(text.span().start, id, format!("{other} stands here twice"));
                }
                Some(other) => read.push(other),
                None => {}
            }
        }
        read
    }

    /// Ids in the catalog are written strictly.
    pub(super) fn id(&mut self, id: &CodeId, text: &Spanned<String>) -> Option<CodeId> {
        let read = CodeId::parse(text.get_ref()).ok().filter(|read| read.to_string() == *text.get_ref());
        if read.is_none() {
            self.report(text.span().start, id, format!("\"{}\" is no id: write \"smtp/521\"", text.get_ref()));
        }
        read
    }
}

fn vendor(table: &VendorTable) -> Vendor {
    Vendor { vendor: table.vendor.clone(), phrase: table.phrase.clone(), source: table.source.clone() }
}
