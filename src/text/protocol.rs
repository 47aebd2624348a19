//! What a person reads about a protocol and its groupings.

use super::{Words, ids};
use crate::catalog::Protocol;

/// The words about a protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtocolWords {
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Its classes, in its own order.
    pub classes: Vec<GroupWords>,
    /// Its categories, in its own order.
    pub categories: Vec<GroupWords>,
    /// Its phases, in the order of the conversation.
    pub phases: Vec<GroupWords>,
}

/// The words about a class, category or phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupWords {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What belongs to it; phases have none.
    pub description: Option<String>,
}

impl Words<'_> {
    /// All that is to be read about a protocol.
    pub fn protocol(&self, protocol: &Protocol) -> ProtocolWords {
        let message = ids::protocol(&protocol.id);
        let described = |id: &str, message: String| GroupWords {
            id: id.to_owned(),
            name: self.message(&message, &[]),
            description: Some(self.attribute(&message, "description", &[])),
        };
        ProtocolWords {
            name: self.message(&message, &[]),
            description: self.attribute(&message, "description", &[]),
            classes: protocol
                .classes
                .iter()
                .map(|class| described(&class.id, ids::class(&protocol.id, &class.id)))
                .collect(),
            categories: protocol
                .categories
                .iter()
                .map(|category| described(&category.id, ids::category(&protocol.id, &category.id)))
                .collect(),
            phases: protocol
                .phases
                .iter()
                .map(|phase| GroupWords {
                    id: phase.id.clone(),
                    name: self.message(&ids::phase(&protocol.id, &phase.id), &[]),
                    description: None,
                })
                .collect(),
        }
    }
}
