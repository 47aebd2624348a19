//! `codebook check`.

use std::path::Path;

use book::catalog::Problem;
use book::gate;
use book::prose;

use super::Stop;
use crate::codebook::{Codebook, OpenError};
use crate::config::Overlay;

/// Holds the folders, or what is embedded where none is named, against the gate and an
/// editor's eye.
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
    report(&problems)
}

/// Holds the folders, laid over the embedded data, against the gate.
pub(super) fn overlay(folders: &Overlay) -> Result<(), Stop> {
    match Codebook::open(folders) {
        Ok(_) => Ok(()),
        Err(OpenError::Gate(problems)) => report(&problems),
        Err(error) => Err(error.into()),
    }
}

/// Says each problem on a line of its own.
fn report(problems: &[Problem]) -> Result<(), Stop> {
    for problem in problems {
        eprintln!("{problem}");
    }
    match problems.len() {
        0 => Ok(()),
        count => Err(Stop { message: format!("problems: {count}"), status: 1 }),
    }
}
