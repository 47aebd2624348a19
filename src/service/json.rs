//! Messages as protobuf JSON, from the descriptors that reflection serves.

use std::sync::LazyLock;

use prost::{Message, Name};
use prost_reflect::{DescriptorPool, DynamicMessage};
use thiserror::Error;

use crate::proto::DESCRIPTORS;

/// The messages of the API and the details of its errors, as reflection serves them.
pub(super) static MESSAGES: LazyLock<DescriptorPool> = LazyLock::new(|| {
    let mut messages = DescriptorPool::decode(DESCRIPTORS).expect("the build made them");
    let details = messages.decode_file_descriptor_set(tonic_types::pb::FILE_DESCRIPTOR_SET);
    details.expect("they are google's, which name none of ours");
    messages
});

/// An error in converting a message to JSON. None occurs for messages of this API.
#[derive(Debug, Error)]
pub enum JsonError {
    /// The message belongs to another API.
    #[error("no descriptor of {0}")]
    Unknown(String),
    /// The message does not fit its descriptor.
    #[error(transparent)]
    Decode(#[from] prost::DecodeError),
    /// The message cannot be written.
    #[error(transparent)]
    Write(#[from] serde_json::Error),
}

/// A message as indented JSON with a line feed at the end.
///
/// # Errors
///
/// [`JsonError`].
pub fn json<M: Message + Name>(message: &M) -> Result<String, JsonError> {
    Ok(serde_json::to_string_pretty(&dynamic(message)?)? + "\n")
}

/// A message as JSON.
///
/// # Errors
///
/// [`JsonError`].
pub fn json_value<M: Message + Name>(message: &M) -> Result<serde_json::Value, JsonError> {
    Ok(serde_json::to_value(dynamic(message)?)?)
}

fn dynamic<M: Message + Name>(message: &M) -> Result<DynamicMessage, JsonError> {
    let name = M::full_name();
    let descriptor = MESSAGES.get_message_by_name(&name).ok_or(JsonError::Unknown(name))?;
    Ok(DynamicMessage::decode(descriptor, message.encode_to_vec().as_slice())?)
}
