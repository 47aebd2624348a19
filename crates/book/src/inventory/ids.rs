//! Fluent ids, derived from the names of what they describe. Enumerated values spell their own:
//! [`Word::message`](crate::vocabulary::Word::message).

use super::CAUSES_WORDED_FOR_MAIL;
use crate::catalog::CodeId;
use crate::vocabulary::{Actor, Cause, Subject, Word};

/// The words that codes of vendors share.
pub const VENDOR_WORDS: &str = "vendor-words";

/// `protocol-smtp`.
pub fn protocol(protocol: &str) -> String {
    format!("protocol-{protocol}")
}

/// `smtp-class-5yz`.
pub fn class(protocol: &str, class: &str) -> String {
    format!("{protocol}-class-{class}")
}

/// `smtp-category-x2z`.
pub fn category(protocol: &str, category: &str) -> String {
    format!("{protocol}-category-{category}")
}

/// `smtp-phase-rcpt`.
pub fn phase(protocol: &str, phase: &str) -> String {
    format!("{protocol}-phase-{phase}")
}

/// `http-fact-cacheable`; each value is an attribute.
pub fn fact(protocol: &str, fact: &str) -> String {
    format!("{protocol}-fact-{fact}")
}

/// `grpc-context-gateway`; each [`Fit`](crate::vocabulary::Fit) is an attribute.
pub fn context(protocol: &str, context: &str) -> String {
    format!("{protocol}-context-{context}")
}

/// `smtp-521`: lower case, every other character a hyphen.
pub fn code(id: &CodeId) -> String {
    id.to_string()
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() { char.to_ascii_lowercase() } else { '-' })
        .collect()
}

/// `pair-smtp-450-550`, or `pair-grpc-5-http-404` across protocols; the smaller first.
pub fn pair(one: &CodeId, other: &CodeId) -> String {
    let (first, second) = if one < other { (one, other) } else { (other, one) };
    let second = if first.protocol == second.protocol { CodeId::new("", second.value.clone()) } else { second.clone() };
    format!("pair-{}-{}", code(first), code(&second).trim_start_matches('-'))
}

/// `heading-differences`.
pub fn heading(word: &str) -> String {
    format!("heading-{word}")
}

/// `actor-user-message`: the party's name on a page about messages, with its advice.
pub fn actor(actor: Actor, subject: Subject) -> String {
    format!("{}-{}", actor.message(), subject.word())
}

/// `cause-loop`, or `cause-loop-mail` on a page about messages.
pub fn cause(cause: Cause, subject: Subject) -> String {
    let is_of_mail = subject == Subject::Message && CAUSES_WORDED_FOR_MAIL.contains(&cause);
    if is_of_mail { format!("{}-mail", cause.message()) } else { cause.message() }
}

/// `clause-retry-never`: what a value means for a code, with an attribute for each [`Subject`].
pub fn clause<W: Word>(value: W) -> String {
    format!("clause-{}", value.message())
}

#[cfg(test)]
mod tests {
    use super::{code, pair};
    use crate::catalog::CodeId;

    fn id(text: &str) -> CodeId {
        CodeId::parse(text).expect(text)
    }

    #[test]
    fn ids_come_from_names() {
        assert_eq!(code(&id("smtp-enhanced/X.1.1")), "smtp-enhanced-x-1-1");
        assert_eq!(pair(&id("smtp/550"), &id("smtp/450")), "pair-smtp-450-550");
        assert_eq!(pair(&id("smtp/421"), &id("http/503")), "pair-http-503-smtp-421");
    }
}
