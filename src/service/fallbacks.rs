//! Lists the fields of an answer that are in another language, because the answer's own language lacks their texts.
//!
//! The fields are found by the marks in the finished answer, so that none can be forgotten. Languages with every text
//! pay nothing for this.

use std::collections::BTreeMap;

use super::convert::direction;
use super::visits::{Answer, Path};
use crate::proto;
use crate::text::{Words, unmark};

/// Builds an answer with `answer`, from the words it is given, and fills its field `language_fallbacks`. Add a caller's
/// unescaped text only afterwards: it may look like a mark.
pub(super) fn listed<M: Answer>(words: &Words<'_>, answer: impl FnOnce(&Words<'_>) -> M) -> M {
    if !words.is_partial() {
        return answer(words);
    }
    let mut answer = answer(&words.marking());
    let mut fields: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    answer.visit(&mut Path::default(), &mut |path, text| {
        let Some((unmarked, mut languages)) = unmark(text) else { return };
        *text = unmarked;
        languages.sort_unstable();
        languages.dedup();
        for language in languages {
            fields.entry(language).or_default().push(path.to_string());
        }
    });
    let listed = fields.into_iter().filter_map(|(mark, fields)| {
        let language = words.language_of(mark)?;
        let direction = direction(language.direction).into();
        Some(proto::LanguageFallback { language_code: language.code.clone(), direction, fields })
    });
    *answer.language_fallbacks() = listed.collect();
    answer
}
