//! The file format of `catalog/replies/*.toml`. Every file may hold any of the tables.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use super::HeaderField;
use crate::vocabulary::{Actor, Cause, MailKind, Outcome, Retry, Strength, Subject, Suppression};

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RepliesFile {
    /// Wordings that reveal a cause.
    #[serde(default)]
    pub rule: Vec<RuleTable>,
    /// Facts about causes.
    #[serde(default)]
    pub cause: IndexMap<Spanned<Cause>, CauseTable>,
    /// Words that reveal the phase.
    #[serde(default)]
    pub phase: Vec<PhaseTable>,
    /// Words of programs around the replies that they pass on.
    #[serde(default)]
    pub frame: Vec<FrameTable>,
    /// Words that say that a failure lies on the sender's own side.
    #[serde(default)]
    pub own_side: Vec<OwnSideTable>,
    /// Words that say that a refusal passes.
    #[serde(default)]
    pub passing: Vec<PassingTable>,
    /// Words that tell the kind of a mail.
    #[serde(default)]
    pub mail: Vec<MailTable>,
    /// Words that letters of people begin and end with.
    #[serde(default)]
    pub letter: Vec<LetterTable>,
    /// Names of the fields that mail programs show above a mail.
    #[serde(default)]
    pub header: Vec<HeaderTable>,
}

/// `[[rule]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RuleTable {
    /// The rule's name: the cause, and a suffix that distinguishes the rule from others for it.
    pub id: Spanned<String>,
    /// The cause that it reveals.
    pub cause: Cause,
    /// Its weight as evidence.
    pub strength: Strength,
    /// The provider, if only one uses this wording.
    #[serde(default)]
    pub provider: Option<String>,
    /// Ids of codes of which the reply must have one; `X` stands for any class.
    #[serde(default)]
    pub codes: Vec<Spanned<String>>,
    /// `request` for words that say nothing in a mail, `message` for those that show that a text is about mail.
    #[serde(default)]
    pub subject: Option<Subject>,
    /// The advice on the recipient's address, where these words tell more than the cause.
    #[serde(default)]
    pub suppression: Option<Suppression>,
    /// Who must act, where these words tell more than the code and the cause.
    #[serde(default)]
    pub actor: Option<Actor>,
    /// The document that the meaning rests on: an RFC with section, or an address.
    pub reference: Spanned<String>,
    /// The phrases, any of which makes it fire; `…` is a gap of up to 40 characters, `*` at the end of words any ending,
    /// `{a|b}` either of two wordings.
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
    /// The usual outcome, for replies without a code.
    pub usual: Outcome,
    /// Who must act.
    pub actor: Actor,
    /// What a text with the cause speaks of where no code tells; `message` for a cause that exists only in mail.
    #[serde(default)]
    pub subject: Option<Subject>,
    /// The advice after a temporary refusal.
    pub transient: ConsequenceTable,
    /// The advice after a final refusal.
    pub permanent: ConsequenceTable,
    /// What else follows where the failure lies on the sender's own side, if anything does.
    #[serde(default)]
    pub own_side: Option<OwnSideConsequenceTable>,
    /// The wait after a temporary refusal, if a specification requires one.
    #[serde(default)]
    pub wait: Option<WaitTable>,
}

/// `{ actor = "asking-operator", suppression = "no" }`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct OwnSideConsequenceTable {
    /// Who must act.
    pub actor: Actor,
    /// Advice on removing the address from mailing lists.
    pub suppression: Suppression,
}

/// `{ seconds = 1800, reference = "RFC 5321 §4.5.4.1" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct WaitTable {
    /// The shortest wait.
    pub seconds: u32,
    /// The document that requires it.
    pub reference: Spanned<String>,
}

/// `{ retry = "after-delay", suppression = "no" }`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ConsequenceTable {
    /// Advice on sending again.
    pub retry: Retry,
    /// Advice on removing the address from mailing lists.
    pub suppression: Suppression,
}

/// `[[phase]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct PhaseTable {
    /// The key of one of SMTP's phases.
    pub phase: Spanned<String>,
    /// Phrases that reveal it, as in rules.
    pub phrases: Vec<Spanned<String>>,
}

/// `[[frame]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct FrameTable {
    /// The program that writes the words, or what they are.
    pub id: Spanned<String>,
    /// The phrases, as in rules.
    pub phrases: Vec<Spanned<String>>,
}

/// `[[own-side]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct OwnSideTable {
    /// What the words are about.
    pub id: Spanned<String>,
    /// The phrases, as in rules.
    pub phrases: Vec<Spanned<String>>,
    /// Phrases, any of which keeps them from saying so.
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
}

/// `[[passing]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct PassingTable {
    /// The language of the phrases.
    pub id: Spanned<String>,
    /// The phrases, as in rules.
    pub phrases: Vec<Spanned<String>>,
}

/// `[[mail]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct MailTable {
    /// What the words are.
    pub id: Spanned<String>,
    /// The kind that they tell.
    pub kind: MailKind,
    /// Phrases of the subject, as in rules.
    #[serde(default)]
    pub subjects: Vec<Spanned<String>>,
    /// Words that the subject begins with, before a colon.
    #[serde(default)]
    pub prefixes: Vec<Spanned<String>>,
    /// Phrases of the text, as in rules.
    #[serde(default)]
    pub phrases: Vec<Spanned<String>>,
}

/// `[[letter]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct LetterTable {
    /// The language of the words.
    pub id: Spanned<String>,
    /// Words that the first line begins with.
    pub openings: Vec<Spanned<String>>,
    /// Words that one of the last lines begins with.
    pub closings: Vec<Spanned<String>>,
}

/// `[[header]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct HeaderTable {
    /// What the fields are.
    pub id: Spanned<String>,
    /// What they hold.
    pub field: HeaderField,
    /// Their names, in lower case.
    pub names: Vec<Spanned<String>>,
}
