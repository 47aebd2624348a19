//! `codebook export`: a language's whole book as files.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use book::catalog::SourceFile;
use book::gate;
use book::units::{Unit, units};
use polib::catalog::Catalog;
use polib::message::Message;
use polib::metadata::CatalogMetadata;
use serde_json::{Map, Value};

use super::ask::refusal;
use super::{Export, ExportFormat, Stop};
use crate::codebook::Codebook;
use crate::config::Overlay;
use crate::failure::Failure;
use crate::language::Language;
use crate::pages::site_files;
use crate::proto::export_book_response::Part;
use crate::service::{book as whole, json_value};
use crate::text::{Style, Words};

/// Writes the files.
pub(super) fn export(export: &Export) -> Result<(), Stop> {
    let codebook = Arc::new(Codebook::open(&export.overlay)?);
    let languages = chosen(&codebook, &export.languages)?;
    fs::create_dir_all(&export.folder).map_err(|error| unwritten(&export.folder, &error))?;
    let count = match export.format {
        ExportFormat::Html => as_site(export, &codebook, &languages)?,
        ExportFormat::Json => {
            for language in &languages {
                let words = codebook.texts.words(language, Style { omit_isolates: export.omit_isolates });
                write(&export.folder, &format!("{}.json", language.code), &as_json(&codebook, &words)?)?;
            }
            languages.len()
        }
        ExportFormat::Po => {
            let files = sources(&export.overlay)?;
            let reference = of_language(&files, &codebook.texts.languages().default_language().code);
            for language in &languages {
                as_po(&export.folder, language, &reference, &files)?;
            }
            languages.len()
        }
    };
    println!("{}: {count} files", export.folder.display());
    Ok(())
}

/// Writes the pages. Returns the number of files.
fn as_site(export: &Export, codebook: &Arc<Codebook>, languages: &[&Language]) -> Result<usize, Stop> {
    let indices: Vec<usize> = languages.iter().map(|language| language.index).collect();
    let origin = export.public_url.as_ref().and_then(|origin| origin.to_str().ok());
    let mut count = 0;
    site_files(Arc::clone(codebook), &indices, origin, |(path, content)| {
        count += 1;
        write(&export.folder, &path, &content)
    })?;
    Ok(count)
}

/// The languages that were asked for, or all.
fn chosen<'c>(codebook: &'c Codebook, codes: &[String]) -> Result<Vec<&'c Language>, Stop> {
    let languages = codebook.texts.languages();
    if codes.is_empty() {
        return Ok(languages.list().iter().collect());
    }
    let words = codebook.texts.words(languages.default_language(), Style::default());
    let mut chosen: Vec<&Language> = Vec::new();
    for code in codes {
        let found = languages.choose(code, "");
        let language =
            found.map_err(|_| refusal(&Failure::MalformedLanguageCode { language_code: code.clone() }, &words))?;
        // A folder in another language than the one asked for would be taken for it.
        if let Some(missed) = languages.missed(language, code, "") {
            let known: Vec<&str> = languages.list().iter().map(|language| language.code.as_str()).collect();
            return Err(Stop::usage(format!("no language is called {missed}; there are {}", known.join(", "))));
        }
        if !chosen.iter().any(|known| known.index == language.index) {
            chosen.push(language);
        }
    }
    Ok(chosen)
}

/// The book as one JSON object: what it is, and a list of each kind of part, as ExportBook has them.
fn as_json(codebook: &Codebook, words: &Words<'_>) -> Result<String, Stop> {
    let mut document = Map::new();
    for part in whole::parts(codebook, words, 0, usize::MAX) {
        let (list, value) = match part.part {
            Some(Part::Book(own)) => {
                document.insert("book".to_owned(), json_value(&own)?);
                continue;
            }
            Some(Part::Protocol(own)) => ("protocols", json_value(&own)?),
            Some(Part::Code(own)) => ("codes", json_value(&own)?),
            Some(Part::Pair(own)) => ("pairs", json_value(&own)?),
            Some(Part::ValueName(own)) => ("valueNames", json_value(&own)?),
            None => continue,
        };
        if let Value::Array(values) = document.entry(list).or_insert_with(|| Value::Array(Vec::new())) {
            values.push(value);
        }
    }
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

/// Every file of texts, those of an overlay behind the embedded ones.
fn sources(overlay: &Overlay) -> Result<Vec<SourceFile>, Stop> {
    let mut files = Codebook::embedded_sources().locales;
    if overlay.locales.is_some() {
        files.extend(gate::read_overlay(None, overlay.locales.as_deref())?.locales);
    }
    Ok(files)
}

/// The texts of a language; an overlay's in the place of the embedded.
fn of_language(files: &[SourceFile], code: &str) -> Vec<Unit> {
    let is_own = |file: &&SourceFile| {
        let path = Path::new(&file.path);
        let folder = path.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        folder == Some(code) && path.extension().is_some_and(|extension| extension == "ftl")
    };
    let mut own: Vec<Unit> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for unit in units(files.iter().filter(is_own)) {
        match places.get(&unit.place) {
            Some(at) => own[*at].text = unit.text,
            None => {
                places.insert(unit.place.clone(), own.len());
                own.push(unit);
            }
        }
    }
    own
}

/// A language's texts beside those that they are translated from. A text that is chosen by a count is one entry, as Fluent
/// writes it: PO counts otherwise.
fn as_po(folder: &Path, language: &Language, reference: &[Unit], files: &[SourceFile]) -> Result<(), Stop> {
    let own = of_language(files, &language.code);
    let said: HashMap<&str, &str> = own.iter().map(|unit| (unit.place.as_str(), unit.text.as_str())).collect();
    let mut catalog = Catalog::new(CatalogMetadata {
        project_id_version: concat!("codebook ", env!("CARGO_PKG_VERSION")).to_owned(),
        language: language.code.replace('-', "_"),
        mime_version: "1.0".to_owned(),
        content_type: "text/plain; charset=UTF-8".to_owned(),
        content_transfer_encoding: "8bit".to_owned(),
        ..CatalogMetadata::default()
    });
    for unit in reference {
        let mut message = Message::build_singular();
        message
            .with_source(unit.file.clone())
            .with_extracted_comments(unit.comment.clone())
            .with_msgctxt(unit.place.clone())
            .with_msgid(unit.text.clone())
            .with_msgstr(said.get(unit.place.as_str()).copied().unwrap_or_default().to_owned());
        catalog.append_or_update(message.done());
    }
    let path = folder.join(format!("{}.po", language.code));
    polib::po_file::write_to_file(&catalog, &path).map_err(|error| unwritten(&path, &error))
}

fn write(folder: &Path, path: &str, content: &str) -> Result<(), Stop> {
    let path = folder.join(path);
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, content));
    written.map_err(|error| unwritten(&path, &error))
}

fn unwritten(path: &Path, error: &dyn std::error::Error) -> Stop {
    Stop::from(std::io::Error::other(format!("{}: {error}", path.display())))
}
