//! What people type who do not know the terms: `locales/<tag>/searches.toml`, a list of phrases for each of some codes.

use std::collections::{BTreeMap, HashMap};

use toml::Spanned;

use super::documents::{Documents, Said};
use crate::catalog::{Catalog, CodeId, Problem, SourceFile, line_at};
use crate::vocabulary::MatchKind;

/// The name of the file in a language's folder.
pub const FILE: &str = "searches.toml";

/// The longest phrase, in characters: what is longer, nobody types.
const LONGEST: usize = 80;

/// The most phrases of a code.
const MOST: usize = 32;

/// The phrases of a language, by the code that they lead to.
#[derive(Clone, Debug, Default)]
pub struct Typed(Vec<(CodeId, Vec<String>)>);

impl Typed {
    /// Reads a language's file.
    ///
    /// # Errors
    ///
    /// A file that is no table of lists; a code that is not there; a phrase that is empty, too long or given twice; too many.
    pub fn read(file: &SourceFile, catalog: &Catalog) -> Result<Self, Vec<Problem>> {
        let problem = |at: usize, id: &str, what: String| Problem {
            file: file.path.clone(),
            line: line_at(&file.text, at),
            id: id.to_owned(),
            what,
        };
        let table: BTreeMap<Spanned<String>, Vec<Spanned<String>>> = toml::from_str(&file.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            vec![problem(at, "", error.message().to_owned())]
        })?;
        let mut typed = Vec::new();
        let mut problems = Vec::new();
        let mut owners: HashMap<String, &str> = HashMap::new();
        for (id, phrases) in &table {
            let (at, name) = (id.span().start, id.get_ref().as_str());
            let code = CodeId::parse(name).and_then(|id| catalog.get(&id));
            match code {
                Some(code) => {
                    typed.push((code.id.clone(), phrases.iter().map(|phrase| phrase.get_ref().clone()).collect()));
                }
                None => problems.push(problem(at, name, "no such code".to_owned())),
            }
            if phrases.len() > MOST {
                problems.push(problem(at, name, format!("more than {MOST} phrases")));
            }
            for phrase in phrases {
                let (at, text) = (phrase.span().start, phrase.get_ref());
                if text.trim().is_empty() || text.chars().count() > LONGEST {
                    problems.push(problem(at, name, format!("a phrase has 1 to {LONGEST} characters")));
                }
                if let Some(other) = owners.insert(text.to_lowercase(), name) {
                    problems.push(problem(at, name, format!("\"{text}\" leads to {other} already")));
                }
            }
        }
        problems.sort();
        if problems.is_empty() { Ok(Self(typed)) } else { Err(problems) }
    }

    /// Adds the phrases to what a language says of each document: they find a code as its title does.
    pub fn add_to<'t>(&'t self, said: &mut [Vec<Said<'t>>], catalog: &Catalog, documents: &Documents) {
        for (id, phrases) in &self.0 {
            let Some(number) = catalog.get(id).and_then(|code| documents.number(code)) else { continue };
            said[number].extend(phrases.iter().map(|phrase| (MatchKind::Title, phrase.as_str().into())));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Typed;
    use crate::catalog::{Catalog, SourceFile};

    #[test]
    fn mistakes_are_told_where_they_are() {
        let read = |text: &str| {
            let file = SourceFile { path: "locales/en/searches.toml".to_owned(), text: text.to_owned() };
            let problems = Typed::read(&file, &Catalog::default()).err().unwrap_or_default();
            problems.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert!(read("").is_empty());
        assert_eq!(read("\n\"http/1\" = []"), ["locales/en/searches.toml:2: http/1: no such code"]);
        assert!(
            read("\"http/1\" = [\"a\",\n\"\"]")
                .contains(&"locales/en/searches.toml:2: http/1: a phrase has 1 to 80 characters".to_owned())
        );
        assert!(read("\"http/1\" = [\"a\", \"A\"]").iter().any(|problem| problem.contains("leads to http/1 already")));
        assert_eq!(read("x").len(), 1);
    }
}
