//! The file format of a protocol: all that a contributor may write in `catalog/<protocol>.toml`.
//!
//! It is declared here and nowhere else; docs/protocols.md shows each table with an example.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use super::value::ValueForm;
use crate::vocabulary::{
    Actor, Cause, Fit, Outcome, PatternTexts, Remedy, RepeatSafety, Retry, Standing, Strength, Subject, UnofficialKind,
};

/// Tables by their keys, in the order in which they stand.
pub(super) type TablesById<T> = IndexMap<Spanned<String>, T>;

/// One file: one protocol, or what is laid over one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ProtocolFile {
    /// The protocol itself; left out where the file is laid over another that has it.
    #[serde(default)]
    pub protocol: Option<Spanned<ProtocolTable>>,
    /// Documents that are neither RFCs nor Internet-Drafts.
    #[serde(default)]
    pub document: TablesById<DocumentTable>,
    /// Classes, in the protocol's own order.
    #[serde(default)]
    pub class: TablesById<GroupTable>,
    /// Categories, in the protocol's own order.
    #[serde(default)]
    pub category: TablesById<GroupTable>,
    /// Phases, in the order of the conversation.
    #[serde(default)]
    pub phase: TablesById<GroupTable>,
    /// Facts that only this protocol's codes have.
    #[serde(default)]
    pub fact: TablesById<FactTable>,
    /// Places where this protocol meets another.
    #[serde(default)]
    pub context: TablesById<ContextTable>,
    /// Codes, ascending where the value form has an order.
    #[serde(default)]
    pub code: TablesById<CodeTable>,
    /// Pairs of codes that people confuse, each once; of one code's pairs, the most confused first.
    #[serde(default)]
    pub pair: Vec<PairTable>,
}

/// `[protocol]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ProtocolTable {
    /// The name that people write before a code; empty where they write none.
    pub label: String,
    /// Other names that are read before a code: `SIP/2.0`.
    #[serde(default)]
    pub names: Vec<Spanned<String>>,
    /// Words that programs write before a code's symbol or phrase, and other protocols' programs too: `StatusCode`.
    #[serde(default)]
    pub qualifiers: Vec<String>,
    /// The subject of the protocol's codes.
    pub subject: Subject,
    /// The form of the protocol's values.
    pub value: ValueTable,
    /// The protocol whose codes stand beside this one's in one reply and give the details.
    #[serde(default)]
    pub enhanced: Option<Spanned<String>>,
    /// The domain whose reasons the protocol's codes are, in `google.rpc.ErrorInfo`: `billing.example.com`.
    #[serde(default)]
    pub error_domain: Option<Spanned<String>>,
    /// The documents that define the protocol's codes.
    pub references: Vec<Spanned<String>>,
    /// The equivalent of every code that has none of its own in the same context.
    #[serde(default)]
    pub default_equivalent: Option<DefaultEquivalentTable>,
    /// The protocol that carries this one, whose marks do not speak against it.
    #[serde(default)]
    pub over: Option<String>,
    /// True where its codes say more than those of other protocols around them.
    #[serde(default)]
    pub precedes: bool,
    /// How a text with several codes is read as a conversation; left out where the first of them decides.
    #[serde(default)]
    pub conversation: Option<ConversationTable>,
    /// True where a phrase or symbol that another protocol has, too, means the other's code if no protocol is named.
    #[serde(default)]
    pub yields: bool,
    /// Words that show that a text is about this protocol.
    #[serde(default)]
    pub marks: Vec<Spanned<String>>,
    /// Words that show it where nothing else in the text shows any protocol.
    #[serde(default)]
    pub weak_marks: Vec<Spanned<String>>,
    /// Words that show that a text is about a protocol that the catalog lacks.
    #[serde(default)]
    pub foreign_marks: Vec<Spanned<String>>,
    /// Patterns by which the protocol's codes are found in a text.
    #[serde(default)]
    pub read: Vec<ReadTable>,
}

/// `conversation = { asides = ["221", "503"] }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ConversationTable {
    /// Values of codes that only follow from an earlier one.
    #[serde(default)]
    pub asides: Vec<String>,
}

/// `[protocol.value]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", tag = "form")]
pub(super) enum ValueTable {
    /// A number: `521`, `0x87`. Numbers have an order, and a key such as `3000-3999` is a range.
    Number {
        /// 10 or, written with `0x` before it, 16.
        #[serde(default = "decimal")]
        base: u32,
        /// The number of digits that are always written; no leading zeros where left out.
        #[serde(default)]
        width: usize,
    },
    /// A fixed text: `42P01`.
    Text {
        /// A regular expression that every value matches as a whole.
        pattern: String,
    },
    /// A name: `AUTHENTICATIONFAILED`, `handshake_failure`; a code may have a number, too.
    Name,
    /// Numbers with dots between them: `5.1.1`. What holds of a detail stands once, with `X` for the class. A key such
    /// as `X.7.500-699` is a range.
    Dotted {
        /// The number of parts behind the class; the first of two is the category.
        parts: usize,
    },
}

fn decimal() -> u32 {
    10
}

impl From<&ValueTable> for ValueForm {
    fn from(table: &ValueTable) -> Self {
        match table {
            ValueTable::Number { base, width } => Self::Number { base: *base, width: *width },
            ValueTable::Text { .. } => Self::Text,
            ValueTable::Name => Self::Name,
            ValueTable::Dotted { parts } => Self::Dotted { parts: *parts },
        }
    }
}

/// `[[protocol.read]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ReadTable {
    /// A regular expression whose group `code` holds a value, symbol or number.
    pub pattern: Spanned<String>,
    /// The texts on which it is tried.
    #[serde(default)]
    pub texts: PatternTexts,
    /// The value of the code that it finds, where the group holds words that are no name of it.
    #[serde(default)]
    pub means: Option<Spanned<String>>,
}

/// `[protocol.default-equivalent]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct DefaultEquivalentTable {
    /// The other code's id.
    pub code: Spanned<String>,
    /// The key of one of the file's contexts.
    pub context: Spanned<String>,
    /// The relation of the two meanings.
    pub fit: Fit,
    /// The document that makes the mapping.
    pub reference: Spanned<String>,
    /// Keys of the classes whose codes it holds for.
    pub classes: Vec<Spanned<String>>,
    /// Values in those classes that it does not hold for.
    #[serde(default)]
    pub except: Vec<Spanned<String>>,
}

/// `[document."google/rpc/code.proto"]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct DocumentTable {
    /// Where to read it.
    pub url: String,
}

/// `[class.5yz]`, `[category.x2z]`, `[phase.rcpt]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct GroupTable {
    /// The specification's own name for it.
    #[serde(default)]
    pub phrase: Option<String>,
    /// The values of the class, from which it follows: `400-499`, or a beginning, `42*`.
    #[serde(default)]
    pub values: Option<Spanned<String>>,
    /// The outcome that all codes of the class have, where the class fixes it.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// The retry that all codes of the class have, where the class fixes it.
    #[serde(default)]
    pub retry: Option<Retry>,
    /// The requests that may be repeated automatically, of the codes after which trying again helps.
    #[serde(default)]
    pub repeat_safety: Option<RepeatSafety>,
    /// The shortest wait before trying again, of the codes after which waiting helps.
    #[serde(default)]
    pub retry_delay: Option<RetryDelayTable>,
    /// Where it is defined.
    #[serde(default)]
    pub references: Vec<Spanned<String>>,
}

/// `{ seconds = 1800, reference = "RFC 5321 §4.5.4.1" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RetryDelayTable {
    /// The shortest wait.
    pub seconds: u32,
    /// The document that says so.
    pub reference: Spanned<String>,
}

/// `[fact.cacheable]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct FactTable {
    /// The values it can have, each with a sentence in every language. Left out, it holds wire text, which stands as it is.
    #[serde(default)]
    pub values: Vec<Spanned<String>>,
    /// True if every code that has facts at all has this one.
    #[serde(default)]
    pub required: bool,
}

/// `[context.gateway]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ContextTable {
    /// Where it is described.
    #[serde(default)]
    pub references: Vec<Spanned<String>>,
}

/// `[code.521]`, `[code."3000-3999"]`, `[code."X.1.1"]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CodeTable {
    /// The code's spelled name, where its value is none.
    #[serde(default)]
    pub symbol: Option<Spanned<String>>,
    /// The code's number, where its value is a name.
    #[serde(default)]
    pub number: Option<Spanned<u32>>,
    /// True if this code answers for a symbol or number that it shares with others.
    #[serde(default)]
    pub preferred: bool,
    /// The specification's own words; left out where no document fixes any.
    #[serde(default)]
    pub phrase: Option<String>,
    /// Other spellings of its symbol or phrase: in earlier documents, or by libraries. They are read and never printed.
    #[serde(default)]
    pub also_called: Vec<String>,
    /// What programs print in its place: names of their own errors, and sentences without the code. A search finds it by
    /// them.
    #[serde(default)]
    pub printed: Vec<String>,
    /// The key of one of the file's classes; left out where it follows from the value.
    #[serde(default)]
    pub class: Option<Spanned<String>>,
    /// Dotted values: keys of the classes that the registry allows, ascending.
    #[serde(default)]
    pub classes: Vec<Spanned<String>>,
    /// Dotted values: keys of the classes that the detail's text allows, where its basic codes contradict it.
    #[serde(default)]
    pub text_classes: Vec<Spanned<String>>,
    /// The key of one of the file's categories.
    #[serde(default)]
    pub category: Option<Spanned<String>>,
    /// The outcome; left out where the class fixes it.
    #[serde(default)]
    pub outcome: Option<Spanned<Outcome>>,
    /// The advice on sending the same again; left out where the class fixes it. Of a dotted value, that under a
    /// transient failure.
    #[serde(default)]
    pub retry: Option<Retry>,
    /// The requests that may be repeated automatically. Left out, none unless waiting is enough; then as the class says
    /// or, where it does not, idempotent ones.
    #[serde(default)]
    pub repeat_safety: Option<Spanned<RepeatSafety>>,
    /// The shortest wait before trying again; left out where the class has one, or nobody says how long.
    #[serde(default)]
    pub retry_delay: Option<RetryDelayTable>,
    /// Who must act; of a dotted value, where the class is a failure.
    pub actor: Actor,
    /// The kinds of step that help; likeliest first. Of a dotted value, where the class is a failure, and `wait` under a
    /// transient one only.
    pub remedies: Spanned<Vec<Remedy>>,
    /// Keys of the file's phases, in the order of the conversation.
    #[serde(default)]
    pub phases: Vec<Spanned<String>>,
    /// The authority behind the code's definition.
    pub standing: Standing,
    /// Values of the file's facts: `{ cacheable = "yes", headers = ["Retry-After"] }`.
    #[serde(default)]
    pub facts: TablesById<FactValues>,
    /// The documents and sections that define it; most important first.
    #[serde(default)]
    pub references: Vec<Spanned<String>>,
    /// Ids of codes worth reading next; most useful first.
    #[serde(default)]
    pub related: Vec<Spanned<String>>,
    /// Enhanced codes that a document pairs with this one; ascending.
    #[serde(default)]
    pub enhanced: Vec<PairingTable>,
    /// Codes of other protocols that stand for this one where the protocols meet.
    #[serde(default)]
    pub equivalents: Vec<EquivalentTable>,
    /// Meanings that products give the value.
    #[serde(default)]
    pub vendors: Vec<VendorTable>,
    /// True if a vendor's code shares the words of all such codes, which quote the first of `vendors`.
    #[serde(default)]
    pub shared_words: bool,
    /// The origin of a code that nobody defines; such codes share their words.
    #[serde(default)]
    pub unofficial: Option<UnofficialTable>,
    /// The causes that the code alone points to.
    #[serde(default)]
    pub causes: Vec<CodeCauseTable>,
    /// Lines as a person meets them, in which the code is found again.
    #[serde(default)]
    pub examples: Vec<Spanned<String>>,
}

/// One value of a fact, or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum FactValues {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl FactValues {
    /// The values, however many there are.
    pub(super) fn list(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// `{ vendor = "nginx", phrase = "client closed request", source = "ngx_http_request.h" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct VendorTable {
    /// The product or its maker.
    pub vendor: String,
    /// The vendor's own words, where there are any.
    #[serde(default)]
    pub phrase: Option<String>,
    /// Where that is said.
    pub source: String,
    /// Dotted values: keys of the classes that it has the meaning under; those of the detail where left out.
    #[serde(default)]
    pub classes: Vec<Spanned<String>>,
}

/// `{ kind = "dots-dropped", stands-for = "smtp-enhanced/4.4.1", seen = ["popular lists"] }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct UnofficialTable {
    /// The origin.
    pub kind: UnofficialKind,
    /// The id of the code that it most likely stands for.
    #[serde(default)]
    pub stands_for: Option<Spanned<String>>,
    /// Where it has been seen.
    pub seen: Vec<String>,
    /// True if the code has words of its own; otherwise it shares those of its kind.
    #[serde(default)]
    pub own_words: bool,
}

/// `{ code = "http/503", context = "gateway", fit = "exact", reference = "google/rpc/code.proto" }`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct EquivalentTable {
    /// The other code's id.
    pub code: Spanned<String>,
    /// The key of one of the file's contexts.
    pub context: Spanned<String>,
    /// The relation of the two meanings.
    pub fit: Fit,
    /// The document that makes the mapping.
    pub reference: Spanned<String>,
}

/// `{ code = "smtp-enhanced/5.3.2", reference = "RFC 7504 §6", fit = "close" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct PairingTable {
    /// The enhanced code's id.
    pub code: Spanned<String>,
    /// The document that makes the pairing.
    pub reference: Spanned<String>,
    /// The relation of the two meanings; usually the enhanced code is one case of the basic one.
    #[serde(default = "narrower")]
    pub fit: Fit,
}

fn narrower() -> Fit {
    Fit::Narrower
}

/// `{ phases = ["atrn"], cause = "policy", strength = "weak", reference = "RFC 2645 §5.2.1" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CodeCauseTable {
    /// The cause.
    pub cause: Cause,
    /// The weight of the code as evidence.
    pub strength: Strength,
    /// Keys of the phases in which it holds; all where left out.
    #[serde(default)]
    pub phases: Vec<Spanned<String>>,
    /// The document or https address that says so; the code's first reference where left out.
    #[serde(default)]
    pub reference: Option<Spanned<String>>,
}

/// `[[pair]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct PairTable {
    /// The ids of both codes; of a dotted value, with `X` for the class.
    pub codes: (Spanned<String>, Spanned<String>),
}
