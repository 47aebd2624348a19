//! The pages as HTML: templates over the API's messages. No list of protocols, languages or kinds of sections stands here;
//! how something is shown follows from its shape.

mod code;
mod comparison;
mod explain;
mod home;
mod layout;
mod lost;
mod pairs;
mod parts;
mod protocol;
mod search;

pub(super) use code::code;
pub(super) use comparison::comparison;
pub(super) use explain::{explain, explanation, unexplained};
pub(super) use home::home;
pub(super) use layout::{ICON, STYLE};
pub(super) use lost::lost;
pub(super) use pairs::{all_pairs, pairs};
pub(super) use protocol::protocol;
pub(super) use search::search;
