//! The list of languages.

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::Sources;
use crate::catalog::{Problem, SourceFile};
use crate::language::RULES;
use crate::search::SEARCHES;

/// The list of languages in `locales/l10n.toml`, in the format of localization tools.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// The language in which texts are written first.
    pub reference: String,
    /// The languages they are translated into.
    pub translations: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestFile {
    #[serde(rename = "basepath")]
    _basepath: String,
    locales: Vec<String>,
    paths: Vec<ManifestPaths>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestPaths {
    reference: String,
    #[serde(rename = "l10n")]
    _l10n: String,
}

/// Returns true if a tag names a language in the canonical form of BCP 47.
pub(super) fn is_canonical(tag: &str) -> bool {
    tag.parse::<LanguageIdentifier>().is_ok_and(|parsed| !parsed.language.is_empty() && parsed == tag)
}

impl Manifest {
    /// Reads the manifest.
    ///
    /// # Errors
    ///
    /// The first mistake in it.
    pub fn parse(sources: &Sources) -> Result<Self, Problem> {
        let file = Self::file(sources);
        let problem = |what: String| Problem {
            file: file.map_or("l10n.toml", |file| &file.path).to_owned(),
            line: 1,
            id: String::new(),
            what,
        };
        let text = &file.ok_or_else(|| problem("there is no such file".to_owned()))?.text;
        let read: ManifestFile = toml::from_str(text).map_err(|error| Problem {
            line: crate::catalog::line_at(text, error.span().map_or(0, |span| span.start)),
            ..problem(error.message().to_owned())
        })?;
        let reference = read.paths.first().and_then(|paths| paths.reference.split_once('/'));
        let (reference, _) = reference.ok_or_else(|| problem("no reference folder in [[paths]]".to_owned()))?;
        let manifest = Self { reference: reference.to_owned(), translations: read.locales };
        let languages: Vec<&str> = manifest.languages().collect();
        for (index, tag) in languages.iter().enumerate() {
            if !is_canonical(tag) {
                return Err(problem(format!("\"{tag}\" is no language tag in canonical form")));
            }
            if languages[..index].contains(tag) {
                return Err(problem(format!("\"{tag}\" stands here twice")));
            }
        }
        Ok(manifest)
    }

    /// The file that it is read from.
    pub(super) fn file(sources: &Sources) -> Option<&SourceFile> {
        sources.locales.iter().find(|file| file.path.ends_with("l10n.toml"))
    }

    /// Every language, the reference first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.reference).chain(&self.translations).map(String::as_str)
    }

    /// The texts of one language: the `.ftl` files in its folder.
    pub fn files<'a>(sources: &'a Sources, language: &str) -> impl Iterator<Item = &'a SourceFile> {
        sources.locales.iter().filter(move |file| file.path.ends_with(".ftl") && folder(file) == language)
    }

    /// The file with what people type in a language.
    pub fn searches<'a>(sources: &'a Sources, language: &str) -> Option<&'a SourceFile> {
        sources.locales.iter().find(|file| name(file) == SEARCHES && folder(file) == language)
    }

    /// The file with a language's writing rules.
    pub fn rules<'a>(sources: &'a Sources, language: &str) -> Option<&'a SourceFile> {
        sources.locales.iter().find(|file| name(file) == RULES && folder(file) == language)
    }
}

/// The name of the folder that a file is in: for the files of a language, its tag.
pub(super) fn folder(file: &SourceFile) -> &str {
    file.path.rsplit('/').nth(1).unwrap_or_default()
}

/// The name of a file without its folders.
pub(super) fn name(file: &SourceFile) -> &str {
    file.path.rsplit('/').next().unwrap_or_default()
}
