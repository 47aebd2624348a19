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
        /// Go on to the address that the answer names.
        FollowRedirect,
        /// Correct the request.
        CorrectRequest,
        /// Read the current state again, then repeat.
        RefreshState,
        /// Send fewer requests.
        SlowDown,
    }
}

words! {
    /// Whether an HTTP response with this code has content.
    Body {
        /// A document asks for content.
        Expected,
        /// A document allows content.
        Optional,
        /// A document forbids content.
        None,
    }
}

words! {
    /// Which HTTP methods a client may repeat by itself, unchanged, without knowing more.
    SafeRetry {
        /// Any: the request was not processed.
        Any,
        /// The idempotent ones (RFC 9110 section 9.2.2).
        Idempotent,
        /// None: repeating is pointless or wrong.
        None,
    }
}

words! {
    /// How a code that nobody defines came about.
    UnofficialKind {
        /// An enhanced code with its dots dropped: 441 for 4.4.1.
        DotsDropped,
        /// It stands in the registry of enhanced codes and in no text.
        RegistryColumn,
        /// Programs send it, with a meaning of their own.
        Software,
        /// Lists print it; no server is known to send it.
        ListOnly,
        /// An operating system's error number, printed by a client.
        Errno,
    }
}

words! {
    /// How a protocol's values are made up.
    Grammar {
        /// Three numbers: class, subject and detail.
        ClassSubjectDetail,
    }
}

words! {
    /// Who puts one code for another.
    EquivalentContext {
        /// A gateway that answers HTTP requests from a gRPC server.
        Gateway,
        /// A gRPC client whose response carries no grpc-status.
        ClientWithoutStatus,
    }
}

words! {
    /// How much of a code's meaning an equivalent has.
    Fit {
        /// All of it.
        Exact,
        /// Most of it.
        Close,
        /// Little more than the outcome.
        Loose,
    }
}

words! {
    /// Who generates a gRPC code.
    Origin {
        /// The library alone.
        Library,
        /// The application alone.
        Application,
        /// Either.
        Both,
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

/// One file of a protocol whose codes are a grammar, class.subject.detail (RFC 3463 section 2):
/// what stands here once, with `X` for the class, holds under several.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GrammarFile {
    /// The protocol itself.
    pub protocol: ProtocolTable,
    /// Documents that are neither RFCs nor Internet-Drafts.
    #[serde(default)]
    pub document: IndexMap<String, DocumentTable>,
    /// The classes; each fixes outcome and retry.
    pub class: IndexMap<Spanned<String>, GroupTable>,
    /// The subjects.
    pub category: IndexMap<Spanned<String>, GroupTable>,
    /// The details, by subject and number.
    pub code: IndexMap<Spanned<String>, DetailTable>,
}

/// `[code."X.1.1"]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DetailTable {
    /// The registry's words.
    #[serde(default)]
    pub phrase: Option<String>,
    /// The key of one of the file's categories: the subject.
    pub category: Spanned<String>,
    /// Keys of the classes that the registry allows, ascending.
    pub classes: Vec<Spanned<String>>,
    /// Who must act where the class is a failure.
    pub actor: Actor,
    /// What kind of step helps where the class is a failure; `wait` under a transient one only.
    pub remedies: Vec<Remedy>,
    /// How firmly the detail is defined.
    pub standing: Standing,
    /// The documents and sections that define it; most important first.
    pub references: Vec<Spanned<String>>,
    /// Ids of details worth reading next.
    #[serde(default)]
    pub related: Vec<Spanned<String>>,
    /// Ids of details that people mistake this one for; most confused first.
    #[serde(default)]
    pub confused_with: Vec<Spanned<String>>,
    /// Ids of the basic codes that go with it, of all classes.
    #[serde(default)]
    pub basic: Vec<Spanned<String>>,
}

/// One file: one protocol.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProtocolFile {
    /// The protocol itself.
    pub protocol: ProtocolTable,
    /// Documents that are neither RFCs nor Internet-Drafts.
    #[serde(default)]
    pub document: IndexMap<String, DocumentTable>,
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
    /// How values are made up, where they are not numbers.
    #[serde(default)]
    pub grammar: Option<Grammar>,
    /// The name that people write before a code; empty where they write none.
    pub label: String,
    /// The documents that define the protocol's codes.
    pub references: Vec<Spanned<String>>,
}

/// `[document."google/rpc/code.proto"]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DocumentTable {
    /// Where to read it.
    pub url: String,
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
    /// The retry that all codes of the class have, where the class fixes it.
    #[serde(default)]
    pub retry: Option<Retry>,
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
    #[serde(default)]
    pub phases: Vec<Spanned<String>>,
    /// How firmly the code is defined.
    pub standing: Standing,
    /// HTTP: whether caches may reuse the response without being told (RFC 9110 section 15.1).
    #[serde(default)]
    pub cacheable: Option<bool>,
    /// HTTP: whether the response has content.
    #[serde(default)]
    pub body: Option<Body>,
    /// HTTP: fields that a document sends along.
    #[serde(default)]
    pub headers: Vec<String>,
    /// HTTP: which methods a client may repeat by itself.
    #[serde(default)]
    pub safe_retry: Option<SafeRetry>,
    /// gRPC: who generates the code.
    #[serde(default)]
    pub origin: Option<Origin>,
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
    /// Codes of other protocols that stand for this one where the protocols meet.
    #[serde(default)]
    pub equivalents: Vec<EquivalentTable>,
    /// What products mean by the value, where no standard or another meaning defines it.
    #[serde(default)]
    pub vendors: Vec<VendorTable>,
    /// What is known of a code that nobody defines; such codes share their words.
    #[serde(default)]
    pub unofficial: Option<UnofficialTable>,
}

/// `{ vendor = "nginx", phrase = "client closed request", source = "ngx_http_request.h" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct VendorTable {
    /// The product or its maker.
    pub vendor: String,
    /// The vendor's own words, where there are any.
    #[serde(default)]
    pub phrase: Option<String>,
    /// Where that is said.
    pub source: String,
}

/// `{ kind = "dots-dropped", stands-for = "smtp-enhanced/4.4.1", seen = ["popular lists"] }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct UnofficialTable {
    /// How the code came about.
    pub kind: UnofficialKind,
    /// The id of the code that it most likely stands for.
    #[serde(default)]
    pub stands_for: Option<Spanned<String>>,
    /// Where it has been seen.
    pub seen: Vec<String>,
}

/// `{ code = "http/503", context = "gateway", fit = "exact", reference = "google/rpc/code.proto" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EquivalentTable {
    /// The other code's id.
    pub code: Spanned<String>,
    /// Who puts the one for the other.
    pub context: EquivalentContext,
    /// How much of the meaning gets across.
    pub fit: Fit,
    /// The document that makes the mapping.
    pub reference: Spanned<String>,
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
