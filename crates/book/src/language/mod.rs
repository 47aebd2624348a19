//! Facts about languages, by which texts are checked: scripts, directions, plural categories, and the rules of each
//! language as data.

mod plural;
mod rules;
mod script;
mod word;

pub use plural::{PluralCategory, plural_categories};
pub use rules::{FILE as RULES, Habit, Length, Rules, Spacing, WordCount};
pub use script::{Direction, WritingSystem, direction, is_right_to_left, script_of};
pub use word::{is_in_word, is_plain, words};
