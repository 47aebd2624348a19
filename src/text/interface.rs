//! The words of pages themselves, apart from what they tell of codes and replies.

use book::formatter::Argument;
use book::inventory::Message;
use book::inventory::messages::PAGE_CODE_COUNT;

use super::Words;

impl Words<'_> {
    /// A heading, label or sentence of the pages, with the variables that it has.
    pub fn interface(&self, message: Message, arguments: &[(&str, &str)]) -> String {
        self.message(message, arguments)
    }

    /// The number of a protocol's codes.
    pub fn code_count(&self, count: i32) -> String {
        let count = Argument::Count(count.unsigned_abs());
        self.say(PAGE_CODE_COUNT.id, None, &[("count", count)])
    }
}
