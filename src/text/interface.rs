//! The words of pages themselves, apart from what they tell of codes and replies.

use book::formatter::Argument;
use book::inventory::Message;
use book::inventory::messages::PAGE_CODE_COUNT;
use book::vocabulary::{
    Aspect, Cause, MailKind, MatchKind, Outcome, Remedy, RepeatSafety, Retry, SectionKind, Standing, Word,
};

use super::Words;

impl Words<'_> {
    /// A heading, label or sentence of the pages, with the variables that it has.
    pub fn interface(&self, message: Message, arguments: &[(&str, &str)]) -> String {
        self.message(message, arguments)
    }

    /// The names of enumerated values that have one name in every place, each beside the value as the API spells it:
    /// `OUTCOME_PERMANENT_FAILURE`.
    pub fn value_names(&self) -> Vec<(String, String)> {
        let mut names = Vec::new();
        self.name_all::<Outcome>(&mut names);
        self.name_all::<Retry>(&mut names);
        self.name_all::<RepeatSafety>(&mut names);
        self.name_all::<Remedy>(&mut names);
        self.name_all::<Standing>(&mut names);
        self.name_all::<Aspect>(&mut names);
        self.name_all::<Cause>(&mut names);
        self.name_all::<MailKind>(&mut names);
        self.name_all::<SectionKind>(&mut names);
        self.name_all::<MatchKind>(&mut names);
        names
    }

    fn name_all<W: Word>(&self, names: &mut Vec<(String, String)>) {
        names.extend(W::ALL.iter().map(|value| {
            let value_name = value.message().to_ascii_uppercase().replace('-', "_");
            (value_name, self.word(*value))
        }));
    }

    /// The number of a protocol's codes.
    pub fn code_count(&self, count: i32) -> String {
        let count = Argument::Count(count.unsigned_abs());
        self.say(PAGE_CODE_COUNT.id, None, &[("count", count)])
    }
}
