//! Lists the fields of an answer that are in another language, because the answer's own language lacks their texts.
//!
//! The fields are found by the marks in the finished answer, so that none can be forgotten. Languages with every text
//! pay nothing for this.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use prost::{Message, Name};
use prost_reflect::{DescriptorPool, DynamicMessage, Value};

use super::convert::direction;
use crate::proto::{self, DESCRIPTORS};
use crate::text::{Words, unmark};

/// The name of the field, in every answer that has one.
const FIELD: &str = "language_fallbacks";

static POOL: LazyLock<DescriptorPool> =
    LazyLock::new(|| DescriptorPool::decode(DESCRIPTORS).expect("the build compiled the descriptors"));

/// Builds an answer with `answer`, from the words it is given, and fills its field `language_fallbacks`. Add a caller's
/// unescaped text only afterwards: it may look like a mark.
pub(super) fn listed<M: Message + Name + Default>(words: &Words<'_>, answer: impl FnOnce(&Words<'_>) -> M) -> M {
    if !words.is_partial() {
        return answer(words);
    }
    let answer = answer(&words.marking());
    let descriptor = POOL.get_message_by_name(&M::full_name()).expect("the descriptors are those of this API");
    /// Holds because both are generated from the same files.
    const SAME: &str = "a message fits its own descriptor";
    let mut found = DynamicMessage::decode(descriptor, answer.encode_to_vec().as_slice()).expect(SAME);
    let mut fields = BTreeMap::new();
    collect(&mut found, "", &mut fields);
    let listed = fields.into_iter().filter_map(|(mark, fields)| {
        let language = words.language_of(mark)?;
        let direction = direction(language.direction).into();
        let fallback = proto::LanguageFallback { language_code: language.code.clone(), direction, fields };
        let mut message = DynamicMessage::new(POOL.get_message_by_name(&proto::LanguageFallback::full_name())?);
        message.transcode_from(&fallback).expect(SAME);
        Some(Value::Message(message))
    });
    let listed = Value::List(listed.collect());
    found.set_field_by_name(FIELD, listed);
    found.transcode_to().expect(SAME)
}

/// Removes the marks from a message, and lists the marked fields by the index of their language.
fn collect(message: &mut DynamicMessage, path: &str, fields: &mut BTreeMap<usize, Vec<String>>) {
    for (field, value) in message.fields_mut() {
        let path = if path.is_empty() { field.name().to_owned() } else { format!("{path}.{}", field.name()) };
        match value {
            Value::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    look(item, &format!("{path}[{index}]"), fields);
                }
            }
            value => look(value, &path, fields),
        }
    }
}

fn look(value: &mut Value, path: &str, fields: &mut BTreeMap<usize, Vec<String>>) {
    match value {
        Value::Message(message) => collect(message, path, fields),
        Value::String(text) => {
            let Some((unmarked, languages)) = unmark(text) else { return };
            *text = unmarked;
            for language in languages {
                let paths = fields.entry(language).or_default();
                if paths.last().is_none_or(|last| last != path) {
                    paths.push(path.to_owned());
                }
            }
        }
        _ => {}
    }
}
