//! Words about a protocol and its groupings.

use book::catalog::Protocol;
use book::inventory::ids;

use super::{GroupWords, ProtocolWords, Words};

impl Words<'_> {
    /// Everything a reader is told about a protocol.
    pub fn protocol(&self, protocol: &Protocol) -> ProtocolWords {
        let message = ids::protocol(&protocol.id);
        let described = |id: &str, message: String| GroupWords {
            id: id.to_owned(),
            name: self.named(&message, &[]),
            description: self.attribute(&message, "description", &[]),
        };
        ProtocolWords {
            name: self.named(&message, &[]),
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
                    name: self.named(&ids::phase(&protocol.id, &phase.id), &[]),
                    description: String::new(),
                })
                .collect(),
        }
    }
}
