//! The files that the gate looks at.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::limits::MAX_BYTES;
use crate::catalog::SourceFile;
use crate::digest;
use crate::language::RULES;
use crate::search::SEARCHES;

/// The catalog and the locales, as text.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// `catalog/*.toml`.
    pub catalog: Vec<SourceFile>,
    /// `catalog/replies/*.toml`.
    pub replies: Vec<SourceFile>,
    /// `locales/*.toml`, and of each language `locales/*/*.ftl`, `locales/*/rules.toml` and, if there is one,
    /// `locales/*/searches.toml`.
    pub locales: Vec<SourceFile>,
}

impl Sources {
    /// The version of what lies over `below`, the version of what is there already: the same for the same bytes in files of
    /// the same names, wherever they are.
    pub fn version(&self, below: &str) -> String {
        let mut parts = vec![below.as_bytes()];
        for file in self.catalog.iter().chain(&self.replies).chain(&self.locales) {
            let name = Path::new(&file.path).file_name().unwrap_or_default();
            parts.extend([name.as_encoded_bytes(), file.text.as_bytes()]);
        }
        digest::tag(parts)
    }
}

/// Reads a catalog's folder, in an order that does not depend on the file system.
///
/// # Errors
///
/// A folder or file that cannot be read, named in the error.
pub fn read_catalog(folder: &Path) -> io::Result<Vec<SourceFile>> {
    files(folder, folder, "toml")
}

/// Reads the folder of rules about replies within a catalog's, in an order that does not depend on
/// the file system.
///
/// # Errors
///
/// A folder or file that cannot be read, named in the error.
pub fn read_replies(catalog: &Path) -> io::Result<Vec<SourceFile>> {
    files(&catalog.join("replies"), catalog, "toml")
}

/// Reads the locales' folder, in an order that does not depend on the file system.
///
/// # Errors
///
/// A folder or file that cannot be read, named in the error.
pub fn read_locales(folder: &Path) -> io::Result<Vec<SourceFile>> {
    let mut locales = files(folder, folder, "toml")?;
    for entry in entries(folder)? {
        if entry.is_dir() {
            locales.extend(files(&entry, folder, "ftl")?);
            for name in [RULES, SEARCHES] {
                let own = entry.join(name);
                if own.exists() {
                    locales.push(file(&own, folder)?);
                }
            }
        }
    }
    Ok(locales)
}

/// Reads the folders of an overlay, as many as there are. Rules about replies and the list of languages may be absent.
///
/// # Errors
///
/// A folder or file that cannot be read, named in the error; more files, or larger ones, than an overlay has.
pub fn read_overlay(catalog: Option<&Path>, locales: Option<&Path>) -> io::Result<Sources> {
    let mut sources = Sources::default();
    for folder in catalog.into_iter().chain(locales) {
        weigh(folder)?;
    }
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
        let rules = format!("/{RULES}");
        let is_root = |file: &SourceFile| Path::new(&file.path).parent() == Some(folder);
        sources.locales.retain(|file| file.path.ends_with(".ftl") || (file.path.ends_with(&rules) && !is_root(file)));
    }
    Ok(sources)
}

/// The most files of an overlay's folder, and the most bytes in all: several times the tree's own.
const MAX_FILES: usize = 2_000;
const MAX_BYTES_IN_ALL: u64 = 64 << 20;

/// Refuses a folder that is too large to be read, before any of it is.
fn weigh(folder: &Path) -> io::Result<()> {
    let (mut files, mut bytes) = (0, 0);
    let mut folders = vec![folder.to_owned()];
    while let Some(own) = folders.pop() {
        // A language has no folders.
        let has_folders = own.as_path() == folder;
        for entry in entries(&own)? {
            files += 1;
            match fs::metadata(&entry) {
                Ok(found) if found.is_dir() && has_folders => folders.push(entry),
                Ok(found) if found.is_file() => bytes += found.len(),
                _ => {}
            }
        }
        if files > MAX_FILES || bytes > MAX_BYTES_IN_ALL {
            let what = format!("more than {MAX_FILES} files or {MAX_BYTES_IN_ALL} bytes in all");
            return Err(name(folder, &io::Error::other(what)));
        }
    }
    Ok(())
}

/// Reads the files of a folder that is `root` or stands in it.
fn files(folder: &Path, root: &Path, extension: &str) -> io::Result<Vec<SourceFile>> {
    let paths = entries(folder)?;
    if let Some(inner) = paths.iter().find(|path| path.is_dir() && extension == "ftl") {
        return Err(io::Error::other(format!("{}: a language has no folders", inner.display())));
    }
    let wanted = paths.iter().filter(|path| path.extension().is_some_and(|found| found == extension));
    wanted.map(|path| file(path, root)).collect()
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

/// Reads a file that stands in `root` or a folder of it, by way of links or not.
fn file(path: &Path, root: &Path) -> io::Result<SourceFile> {
    let named = |error| name(path, &error);
    // A link that leads out would have whatever it leads to checked, quoted in problems, and served.
    if !path.canonicalize().map_err(named)?.starts_with(root.canonicalize().map_err(named)?) {
        return Err(named(io::Error::other("leads out of its folder")));
    }
    // A pipe or a device might have no end, or hang.
    if !fs::metadata(path).map_err(named)?.is_file() {
        return Err(named(io::Error::other("not a file")));
    }
    let mut text = String::new();
    // One byte more than is taken, so that the gate sees that it is too much.
    let limit = MAX_BYTES as u64 + 1;
    fs::File::open(path).map_err(named)?.take(limit).read_to_string(&mut text).map_err(named)?;
    Ok(SourceFile { path: path.to_string_lossy().replace('\\', "/"), text })
}

/// An error from the file system does not say which file.
fn name(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
