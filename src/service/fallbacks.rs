//! Which fields of an answer are in another language, because the answer's own lacks their texts.
//!
//! Fields are found in the finished answer, by the marks that such texts carry, so that no field can be
//! forgotten. Languages that have every text pay nothing for it.

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

/// Makes an answer whose type has `language_fallbacks`, and lists them there; `answer` gets the words to make it of.
/// What it holds of a caller's text as it came is to be added afterwards.
pub(super) fn listed<M: Message + Name + Default>(words: &Words<'_>, answer: impl FnOnce(&Words<'_>) -> M) -> M {
    if !words.is_partial() {
        return answer(words);
    }
    let answer = answer(&words.marking());
    let descriptor = POOL.get_message_by_name(&M::full_name()).expect("the descriptors are those of this API");
    /// Both are generated from the same files.
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

/// Takes the marks out of a message, and lists the fields that had some by the languages of the marks.
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
