//! `codebook check`.

use std::path::Path;

use book::catalog::Problem;
use book::gate;
use book::prose;

use super::Stop;
use crate::codebook::{Codebook, OpenError};
use crate::config::Overlay;

/// Checks the folders, or the embedded data in place of a missing one, with the gate and the prose checks.
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

/// Checks the folders as an overlay on the embedded data.
pub(super) fn overlay(folders: &Overlay) -> Result<(), Stop> {
    match Codebook::open(folders) {
        Ok(_) => Ok(()),
        Err(OpenError::Gate(problems)) => report(&problems),
        Err(error) => Err(error.into()),
    }
}

/// Prints each problem on a line of its own.
fn report(problems: &[Problem]) -> Result<(), Stop> {
    for problem in problems {
        eprintln!("{problem}");
    }
    match problems.len() {
        0 => Ok(()),
        count => Err(Stop { message: format!("problems: {count}"), status: 1 }),
    }
}
