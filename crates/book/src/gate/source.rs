//! The files that the gate looks at.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::catalog::SourceFile;

/// The catalog and the locales, as text.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// `catalog/*.toml`.
    pub catalog: Vec<SourceFile>,
    /// `catalog/replies/*.toml`.
    pub replies: Vec<SourceFile>,
    /// `locales/*.toml` and `locales/*/*.ftl`.
    pub locales: Vec<SourceFile>,
}

/// Reads a catalog's folder, in an order that does not depend on the file system.
///
/// # Errors
///
/// A folder or file that cannot be read, named in the error.
pub fn read_catalog(folder: &Path) -> io::Result<Vec<SourceFile>> {
    files(folder, "toml")
}

/// Reads the folder of rules about replies within a catalog's, in an order that does not depend on
/// the file system.
///
/// # Errors
///
/// A folder or file that cannot be read, named in the error.
pub fn read_replies(catalog: &Path) -> io::Result<Vec<SourceFile>> {
    files(&catalog.join("replies"), "toml")
}

/// Reads the locales' folder, in an order that does not depend on the file system.
///
/// # Errors
///
/// A folder or file that cannot be read, named in the error.
pub fn read_locales(folder: &Path) -> io::Result<Vec<SourceFile>> {
    let mut locales = files(folder, "toml")?;
    for entry in entries(folder)? {
        if entry.is_dir() {
            locales.extend(files(&entry, "ftl")?);
        }
    }
    Ok(locales)
}

/// Reads the folders of an overlay, as many as there are. Rules about replies and the list of languages may be absent.
///
/// # Errors
///
/// A folder or file that cannot be read, named in the error.
pub fn read_overlay(catalog: Option<&Path>, locales: Option<&Path>) -> io::Result<Sources> {
    let mut sources = Sources::default();
    if let Some(folder) = catalog {
        sources.catalog = read_catalog(folder)?;
        sources.replies = match read_replies(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            read => read?,
        };
    }
    if let Some(folder) = locales {
        if let Some(stray) = entries(folder)?.iter().find(|path| path.extension().is_some_and(|found| found == "ftl")) {
            return Err(io::Error::other(format!("{}: stands in no language's folder", stray.display())));
        }
        sources.locales = read_locales(folder)?;
        sources.locales.retain(|file| file.path.ends_with(".ftl"));
    }
    Ok(sources)
}

fn files(folder: &Path, extension: &str) -> io::Result<Vec<SourceFile>> {
    let paths = entries(folder)?;
    if let Some(inner) = paths.iter().find(|path| path.is_dir() && extension == "ftl") {
        return Err(io::Error::other(format!("{}: a language has no folders", inner.display())));
    }
    let wanted = paths.iter().filter(|path| path.extension().is_some_and(|found| found == extension));
    wanted.map(|path| file(path)).collect()
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let named = |error| name(folder, &error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(named)? {
        let entry = entry.map_err(named)?;
        // Kubernetes mounts files as links into a folder `..data`, and editors leave hidden ones behind.
        if !entry.file_name().to_string_lossy().starts_with('.') {
            paths.push(entry.path());
        }
    }
    paths.sort();
    Ok(paths)
}

fn file(path: &Path) -> io::Result<SourceFile> {
    let text = fs::read_to_string(path).map_err(|error| name(path, &error))?;
    Ok(SourceFile { path: path.to_string_lossy().replace('\\', "/"), text })
}

/// An error from the file system does not say which file.
fn name(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
