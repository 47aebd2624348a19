//! The texts of a language, by message and attribute.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// One attribute of one message, or its value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The message's id.
    pub message: String,
    /// The attribute's name; `None` for the value.
    pub attribute: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// The text of one place.
#[derive(Clone, Debug)]
pub struct LocaleText {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The one text, or one for each plural category of a count.
    pub variants: Vec<Variant>,
    /// True if the text is chosen by a count.
    pub selects: bool,
}

impl LocaleText {
    /// The variables' names, of all variants together.
    pub fn variables(&self) -> BTreeSet<&str> {
        self.variants.iter().flat_map(|variant| &variant.variables).map(String::as_str).collect()
    }
}

/// One whole text.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The plural category, if the text is chosen by a count.
    pub category: Option<String>,
    /// The line, from 1.
    pub line: usize,
    /// The text, with U+FFFC in place of each variable.
    pub text: String,
    /// The variables' names.
    pub variables: BTreeSet<String>,
}

/// Replaces each variable in a text.
pub const VARIABLE: char = '\u{fffc}';

/// The texts of one language, by place.
pub type Spoken = BTreeMap<Place, LocaleText>;
