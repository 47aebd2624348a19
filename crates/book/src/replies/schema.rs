//! The file format of `catalog/replies/*.toml`. Every file may hold any of the tables.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::vocabulary::{Actor, Cause, Outcome, Retry, Strength, Suppression};

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RepliesFile {
    /// Ways of saying a cause.
    #[serde(default)]
    pub rule: Vec<RuleTable>,
    /// What follows from causes.
    #[serde(default)]
    pub cause: IndexMap<Spanned<Cause>, CauseTable>,
    /// Words that tell the phase.
    #[serde(default)]
    pub phase: Vec<PhaseTable>,
}

/// `[[rule]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RuleTable {
    /// The rule's name: the cause, and what sets the rule apart from others for it.
    pub id: Spanned<String>,
    /// The cause that it tells.
    pub cause: Cause,
    /// How much it weighs.
    pub strength: Strength,
    /// Whose words they are, where they are one provider's alone.
    #[serde(default)]
    pub provider: Option<String>,
    /// Ids of codes, `X` for any class, of which the reply must have one.
    #[serde(default)]
    pub codes: Vec<Spanned<String>>,
    /// The document that the meaning rests on: an RFC with section, or an address.
    pub reference: Spanned<String>,
    /// The phrases, any of which makes it fire; `…` is a gap of up to 40 characters, `*` at the end
    /// of words any ending.
    pub phrases: Vec<Spanned<String>>,
    /// Phrases, any of which keeps it quiet.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
    /// Lines on which it must fire.
    #[serde(rename = "match")]
    pub matching: Vec<Spanned<String>>,
    /// Lines on which it must not.
    pub no_match: Vec<Spanned<String>>,
}

/// `[cause.mailbox-full]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CauseTable {
    /// The outcome to expect where no code tells.
    pub usual: Outcome,
    /// Who must act.
    pub actor: Actor,
    /// True for a cause that mail alone has.
    pub mail: bool,
    /// After a temporary refusal.
    pub transient: ConsequenceTable,
    /// After a final one.
    pub permanent: ConsequenceTable,
    /// How long to wait after a temporary refusal, where a specification says so.
    #[serde(default)]
    pub wait: Option<WaitTable>,
}

/// `{ seconds = 1800, reference = "RFC 5321 §4.5.4.1" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct WaitTable {
    /// The shortest wait.
    pub seconds: u32,
    /// The document that says so.
    pub reference: Spanned<String>,
}

/// `{ retry = "after-delay", suppression = "no" }`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ConsequenceTable {
    /// Whether to try again.
    pub retry: Retry,
    /// Whether to strike the address off.
    pub suppression: Suppression,
}

/// `[[phase]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct PhaseTable {
    /// The key of one of SMTP's phases.
    pub phase: Spanned<String>,
    /// Phrases that tell it, as in rules.
    pub phrases: Vec<Spanned<String>>,
}
