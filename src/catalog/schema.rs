//! The catalog's file format: what a contributor may write in
//! `catalog/<protocol>.toml`. The build and the crate share it.
//!
//! Every enumerated value is spelled alike in TOML, in Fluent ids and, in capitals,
//! in the API.

use indexmap::IndexMap;
use serde::Deserialize;
use strum::{IntoStaticStr, VariantArray};
use toml::Spanned;

/// Declares an enumerated value of the catalog: kebab-case in TOML and in Fluent ids.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, IntoStaticStr, VariantArray,
        )]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// The word as the catalog and the Fluent ids spell it.
            pub fn word(self) -> &'static str {
                self.into()
            }
        }
    };
}

words! {
    /// What became of the request, across protocols.
    Outcome {
        /// The request was carried out.
        Success,
        /// The server waits for the next part.
        Intermediate,
        /// The answer lies elsewhere.
        Redirection,
        /// Refused for now.
        TransientFailure,
        /// Refused, and will be refused again.
        PermanentFailure,
    }
}

words! {
    /// Whether the same request may be sent again.
    Retry {
        /// There is nothing to send again.
        NotNeeded,
        /// Unchanged, after a wait.
        AfterDelay,
        /// Once something has been changed.
        AfterChange,
        /// To another server or address.
        Elsewhere,
        /// Not at all.
        Never,
    }
}

words! {
    /// Who must act before the request can succeed.
    Actor {
        /// Time or the next step is enough.
        Nobody,
        /// The user who asked.
        User,
        /// The operator of the asking side.
        AskingOperator,
        /// The operator of the answering side.
        AnsweringOperator,
        /// Whoever the request was meant to reach.
        Recipient,
    }
}

words! {
    /// The kind of step that makes a request succeed.
    Remedy {
        /// There is nothing to mend.
        Nothing,
        /// Go on with the next step of the conversation.
        Proceed,
        /// Wait, then send the same again.
        Wait,
        /// Correct the command, its arguments or their order.
        CorrectCommand,
        /// Correct the address.
        CorrectAddress,
        /// Change the message.
        CorrectMessage,
        /// Sign in, or sign in differently.
        Authenticate,
        /// Encrypt the connection first.
        Encrypt,
        /// Make room.
        FreeSpace,
        /// Ask whoever sets the policy.
        SeekPermission,
        /// Repair or reconfigure the answering server.
        RepairServer,
        /// Use another server.
        UseAnotherServer,
    }
}

words! {
    /// How firmly a code is defined.
    Standing {
        /// Listed in an official registry.
        Registered,
        /// Defined by a published specification.
        Specified,
        /// Defined only by an experimental document or an expired draft.
        Experimental,
        /// Deprecated.
        Obsolete,
        /// Met in the wild, defined by nobody.
        Unofficial,
        /// Defined by the maker of one product.
        Vendor,
    }
}

/// One file: one protocol.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProtocolFile {
    /// The protocol itself.
    pub protocol: ProtocolTable,
    /// Its classes, in its own order.
    #[serde(default)]
    pub class: IndexMap<Spanned<String>, GroupTable>,
    /// Its categories, in its own order.
    #[serde(default)]
    pub category: IndexMap<Spanned<String>, GroupTable>,
    /// The phases of its conversation, in the order of the conversation.
    #[serde(default)]
    pub phase: IndexMap<Spanned<String>, GroupTable>,
    /// Its codes, ascending.
    pub code: IndexMap<Spanned<String>, CodeTable>,
}

/// `[protocol]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProtocolTable {
    /// The name that people write before a code.
    pub label: String,
    /// The documents that define the protocol's codes.
    pub references: Vec<Spanned<String>>,
}

/// `[class.5yz]`, `[category.x2z]`, `[phase.rcpt]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GroupTable {
    /// The specification's own name for it.
    #[serde(default)]
    pub phrase: Option<String>,
    /// The outcome that all codes of the class have, where the class fixes it.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// Where it is defined.
    #[serde(default)]
    pub references: Vec<Spanned<String>>,
}

/// `[code.521]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CodeTable {
    /// The code's spelled name, where the protocol has one.
    #[serde(default)]
    pub symbol: Option<String>,
    /// The specification's own words; left out where no document fixes any.
    #[serde(default)]
    pub phrase: Option<String>,
    /// The key of one of the file's classes.
    pub class: Spanned<String>,
    /// The key of one of the file's categories.
    #[serde(default)]
    pub category: Option<Spanned<String>>,
    /// What became of the request.
    pub outcome: Outcome,
    /// Whether it may be sent again.
    pub retry: Retry,
    /// Who must act.
    pub actor: Actor,
    /// What kind of step helps; likeliest first.
    pub remedies: Spanned<Vec<Remedy>>,
    /// Keys of the file's phases, in the order of the conversation.
    pub phases: Vec<Spanned<String>>,
    /// How firmly the code is defined.
    pub standing: Standing,
    /// The documents and sections that define it; most important first.
    #[serde(default)]
    pub references: Vec<Spanned<String>>,
    /// Ids of codes worth reading next.
    #[serde(default)]
    pub related: Vec<Spanned<String>>,
    /// Ids of codes that people mistake this one for; most confused first.
    #[serde(default)]
    pub confused_with: Vec<Spanned<String>>,
    /// Enhanced codes that a document pairs with this one; ascending.
    #[serde(default)]
    pub enhanced: Vec<PairingTable>,
}

/// `{ code = "smtp-enhanced/5.3.2", reference = "RFC 7504 §6" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PairingTable {
    /// The enhanced code's id.
    pub code: Spanned<String>,
    /// The document that makes the pairing.
    pub reference: Spanned<String>,
}
