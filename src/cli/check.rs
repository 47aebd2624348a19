//! `codebook check`.

use std::path::Path;

use super::Stop;
use crate::codebook::Codebook;
use crate::gate;
use crate::prose;

/// Holds the folders, or what is embedded where none is named, against the gate and an
/// editor's eye; says each problem on a line of its own.
pub(super) fn check(catalog: Option<&Path>, locales: Option<&Path>) -> Result<(), Stop> {
    let mut sources = Codebook::embedded_sources();
    if let Some(folder) = catalog {
        sources.catalog = gate::read_catalog(folder)?;
        sources.replies = gate::read_replies(folder)?;
    }
    if let Some(folder) = locales {
        sources.locales = gate::read_locales(folder)?;
    }
    let problems = match gate::check(&sources) {
        Ok(checked) => prose::check(&sources, &checked.catalog, &checked.manifest),
        Err(problems) => problems,
    };
    for problem in &problems {
        eprintln!("{problem}");
    }
    match problems.len() {
        0 => Ok(()),
        count => Err(Stop { message: format!("problems: {count}"), status: 1 }),
    }
}
