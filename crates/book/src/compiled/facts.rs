//! Facts as bytes.

use thiserror::Error;

use crate::catalog::{Catalog, Protocol};
use crate::replies::Replies;

/// Bytes that hold no facts of this version.
#[derive(Debug, Error)]
#[error("the compiled facts cannot be read: {0}")]
pub struct FactsError(#[from] postcard::Error);

/// Writes a catalog's facts.
///
/// # Errors
///
/// None that happens to facts that were read.
pub fn facts(catalog: &Catalog) -> Result<Vec<u8>, FactsError> {
    Ok(postcard::to_allocvec(catalog.protocols())?)
}

/// Opens facts that [`facts`] wrote.
///
/// # Errors
///
/// Bytes of another version.
pub fn open_facts(bytes: &'static [u8]) -> Result<Catalog, FactsError> {
    Ok(Catalog::new(postcard::from_bytes::<Vec<Protocol>>(bytes)?))
}

/// Writes rules about replies.
///
/// # Errors
///
/// None that happens to rules that were read.
pub fn rules(replies: &Replies) -> Result<Vec<u8>, FactsError> {
    Ok(postcard::to_allocvec(replies)?)
}

/// Opens rules that [`rules`] wrote, for the catalog that they speak of.
///
/// # Errors
///
/// Bytes of another version.
pub fn open_rules(bytes: &'static [u8], catalog: &Catalog) -> Result<Replies, FactsError> {
    Ok(postcard::from_bytes::<Replies>(bytes)?.reading(catalog))
}
