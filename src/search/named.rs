//! Codes that a query names.

use book::catalog::{Catalog, Code, CodeId, Fallback, FindError};
use book::search::Documents;

use super::rank::Candidates;

/// How much it weighs that a text names one code, and that it may name several.
const ONE: f32 = 4.0;
const SEVERAL: f32 = 2.0;

/// Adds the codes that a text names. Returns those under whose own value they were named, by document.
pub(super) fn add<'a>(
    candidates: &mut Candidates,
    catalog: &'a Catalog,
    documents: &Documents,
    text: &str,
) -> Vec<(usize, &'a Code, Option<Fallback>)> {
    let mut named = Vec::new();
    let mut add = |code: &'a Code, fallback: Option<Fallback>, weight: f32| {
        if let Some(number) = documents.number(code) {
            candidates.name(number, weight);
            named.push((number, code, fallback));
        }
    };
    let mut several = |ids: &[CodeId], weight: f32| {
        ids.iter().filter_map(|id| catalog.get(id)).for_each(|code| add(code, None, weight));
    };
    match catalog.find(text) {
        Ok(found) => add(found.code, found.fallback, ONE),
        Err(FindError::Malformed { candidates: ids }) => several(&ids, SEVERAL),
        Err(FindError::NoProtocol { value, suggestions }) => {
            let is_named = |id: &&CodeId| {
                let protocol = catalog.protocol(&id.protocol);
                protocol.and_then(|own| catalog.answering(own, &value)).is_some_and(|found| found.code.id == **id)
            };
            // That a number is in a range that some protocol leaves to others is no news.
            let is_own = |id: &&CodeId| catalog.get(id).is_some_and(|code| code.range.is_none());
            let ids: Vec<CodeId> = suggestions.iter().filter(is_named).filter(is_own).cloned().collect();
            several(&ids, SEVERAL);
        }
        Err(_) => {}
    }
    named
}
