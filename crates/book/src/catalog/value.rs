//! Value forms: how a protocol writes its values, and what follows from that.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Stands for any class in a dotted value.
pub(super) const ANY_CLASS: &str = "X";

/// The largest number between the dots of a dotted value, and the largest digit count (RFC 3463 section 2: `1*3DIGIT`).
const MAX_PART: u16 = 999;

/// The form in which a protocol writes its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueForm {
    /// A number: `521`, `0x87`; or two with a hyphen between them, a range.
    Number {
        /// 10 or, written with `0x` before it, 16.
        base: u32,
        /// The number of digits that are always written; 0 for no leading zeros.
        width: usize,
    },
    /// A fixed text: `42P01`.
    Text,
    /// A name: `handshake_failure`.
    Name,
    /// Numbers with dots between them, of which the first is the class: `5.1.1`; a hyphen in the last makes a range.
    Dotted {
        /// The number of parts behind the class.
        parts: usize,
    },
}

/// A value, read by its protocol's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Number(u32),
    Range(u32, u32),
    Text(String),
    Dotted(Dotted),
}

/// A dotted value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dotted {
    /// The first number; `None` for [`ANY_CLASS`].
    pub(super) class: Option<u16>,
    /// The numbers behind it.
    pub(super) parts: Vec<u16>,
    /// The last number of a range that begins with the last part: 699 of `4.7.500-699`.
    pub(super) last: Option<u16>,
}

impl ValueForm {
    /// Reads a value as people write it: in any case, with or without leading zeros.
    pub(super) fn read(self, text: &str) -> Option<Value> {
        match self {
            Self::Number { .. } => match text.split_once('-') {
                Some((first, last)) => {
                    let (first, last) = (self.number(first)?, self.number(last)?);
                    (first < last).then_some(Value::Range(first, last))
                }
                None => self.number(text).map(Value::Number),
            },
            Self::Text | Self::Name => {
                let is_value = !text.is_empty() && text.bytes().all(is_value_byte);
                is_value.then(|| Value::Text(text.to_owned()))
            }
            Self::Dotted { parts } => Dotted::read(text, parts).map(Value::Dotted),
        }
    }

    /// True for a text that the protocol would not write in another way, whether it is a value or not.
    pub(super) fn is_written(self, text: &str) -> bool {
        let is_plain = |number: &str| number.len() == 1 || !number.starts_with('0');
        match self {
            Self::Number { base: 10, width } => !text.contains('-') && (text.len() == width || is_plain(text)),
            Self::Number { .. } => false,
            Self::Text | Self::Name => true,
            Self::Dotted { .. } => {
                text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && text.split('.').all(is_plain)
            }
        }
    }

    /// A value as the protocol writes it.
    pub(super) fn write(self, value: &Value) -> String {
        let number = |number: u32| match self {
            Self::Number { base: 16, width } => format!("0x{number:0width$x}"),
            Self::Number { width, .. } => format!("{number:0width$}"),
            _ => number.to_string(),
        };
        match value {
            Value::Number(value) => number(*value),
            Value::Range(first, last) => format!("{}-{}", number(*first), number(*last)),
            Value::Text(text) => text.clone(),
            Value::Dotted(dotted) => dotted.to_string(),
        }
    }

    fn number(self, text: &str) -> Option<u32> {
        let Self::Number { base, width } = self else { return None };
        let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let (digits, base) = match (base, hexadecimal) {
            (16, Some(digits)) => (digits, 16),
            // People write a code of 16 as its decimal number, too.
            (_, None) => (text, 10),
            (_, Some(_)) => return None,
        };
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| char::from(byte).is_digit(base));
        // A protocol that always writes three digits has no code of two.
        let is_whole = base == 16 || digits.len() >= width;
        if is_number && is_whole { u32::from_str_radix(digits, base).ok() } else { None }
    }
}

impl Value {
    /// The key to sort values by; `None` where their form has no order of its own.
    pub(super) fn sort_key(&self) -> Option<Vec<u32>> {
        match self {
            Value::Number(number) | Value::Range(number, _) => Some(vec![*number]),
            Value::Dotted(dotted) => {
                // Any class comes before all.
                let class = dotted.class.map_or(0, |class| u32::from(class) + 1);
                Some(std::iter::once(class).chain(dotted.parts.iter().map(|part| u32::from(*part))).collect())
            }
            Value::Text(_) => None,
        }
    }

    /// Looks for the value among the `values` of a class: `400-499`, or a beginning, `42*`.
    pub(super) fn is_in(&self, form: ValueForm, values: &str) -> bool {
        match (values.strip_suffix('*'), self) {
            (Some(beginning), value) => form.write(value).starts_with(beginning),
            (None, Value::Number(number) | Value::Range(number, _)) => {
                matches!(form.read(values), Some(Value::Range(first, last)) if (first..=last).contains(number))
            }
            (None, _) => false,
        }
    }
}

impl Dotted {
    fn read(text: &str, parts: usize) -> Option<Self> {
        let mut numbers = text.split('.');
        // Unlike str::parse, the protocol allows no sign.
        let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?;
        let class = numbers.next()?;
        let class = if class.eq_ignore_ascii_case(ANY_CLASS) { None } else { Some(number(class)?) };
        let mut read: Vec<u16> = Vec::new();
        let mut last = None;
        for part in numbers {
            // Only the last part is a range.
            if last.is_some() {
                return None;
            }
            let (first, end) = part.split_once('-').map_or((part, None), |(first, end)| (first, Some(end)));
            read.push(number(first)?);
            last = end.map(number).map(|end| end.ok_or(())).transpose().ok()?;
        }
        let fits = read.len() == parts && read.iter().chain(&last).all(|part| *part <= MAX_PART);
        let is_range = last.is_none_or(|last| read.last().is_some_and(|first| *first < last));
        (fits && is_range).then_some(Self { class, parts: read, last })
    }

    /// True for a range that holds a value, under the value's class if it has one.
    pub(super) fn holds(&self, value: &Self) -> bool {
        let (Some(end), Some((first, before)), Some((asked, others))) =
            (self.last, self.parts.split_last(), value.parts.split_last())
        else {
            return false;
        };
        let is_class = value.class.is_none() || value.class == self.class;
        is_class && before == others && (first..=&end).contains(&asked) && value.last.is_none()
    }

    /// The category: the first number behind the class, where more than one follows.
    pub(super) fn category(&self) -> Option<u16> {
        self.parts.first().copied().filter(|_| self.parts.len() > 1)
    }

    /// The more general values, nearest first: the last number 0, then the last two, and so on.
    pub(super) fn general(&self) -> impl Iterator<Item = Self> + '_ {
        (0..self.parts.len()).rev().map(|from| {
            let mut general = Self { last: None, ..self.clone() };
            general.parts[from..].fill(0);
            general
        })
    }
}

impl fmt::Display for Dotted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.class {
            Some(class) => write!(f, "{class}")?,
            None => f.write_str(ANY_CLASS)?,
        }
        self.parts.iter().try_for_each(|part| write!(f, ".{part}"))?;
        self.last.iter().try_for_each(|last| write!(f, "-{last}"))
    }
}

/// True for a byte that a value can hold: letters, digits and what joins them.
pub(super) fn is_value_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')
}

#[cfg(test)]
mod tests {
    use super::{Value, ValueForm};

    const DECIMAL: ValueForm = ValueForm::Number { base: 10, width: 0 };
    const THREE: ValueForm = ValueForm::Number { base: 10, width: 3 };
    const HEXADECIMAL: ValueForm = ValueForm::Number { base: 16, width: 2 };

    #[test]
    fn values_are_read_as_people_write_them_and_written_one_way() {
        for (form, text, written) in [
            (DECIMAL, "17", Some("17")),
            (DECIMAL, "017", Some("17")),
            (DECIMAL, "0x11", None),
            (DECIMAL, "3000-3999", Some("3000-3999")),
            (DECIMAL, "3999-3000", None),
            (DECIMAL, "", None),
            (DECIMAL, "99999999999", None),
            (THREE, "000", Some("000")),
            (THREE, "52", None),
            (HEXADECIMAL, "0x87", Some("0x87")),
            (HEXADECIMAL, "0X0a", Some("0x0a")),
            (HEXADECIMAL, "135", Some("0x87")),
            (HEXADECIMAL, "0x100-0x1ff", Some("0x100-0x1ff")),
            (ValueForm::Text, "42P01", Some("42P01")),
            (ValueForm::Text, "42 P01", None),
            (ValueForm::Dotted { parts: 2 }, "5.01.1", Some("5.1.1")),
            (ValueForm::Dotted { parts: 2 }, "x.1.1", Some("X.1.1")),
            (ValueForm::Dotted { parts: 2 }, "5.1", None),
            (ValueForm::Dotted { parts: 2 }, "5.1.1000", None),
            (ValueForm::Dotted { parts: 2 }, "4.7.500-699", Some("4.7.500-699")),
            (ValueForm::Dotted { parts: 2 }, "X.7.0500-0699", Some("X.7.500-699")),
            (ValueForm::Dotted { parts: 2 }, "4.7.699-500", None),
            (ValueForm::Dotted { parts: 2 }, "4.7.500-", None),
            (ValueForm::Dotted { parts: 2 }, "4.7-8.500", None),
            (ValueForm::Dotted { parts: 2 }, "4.7.500-1000", None),
        ] {
            let read = form.read(text).map(|value| form.write(&value));
            assert_eq!(read.as_deref(), written, "{text}");
            assert!(!form.is_written(text) || written.is_none_or(|written| written == text), "{text}");
        }
    }

    #[test]
    fn a_class_holds_a_range_or_a_beginning() {
        let number = |text| DECIMAL.read(text).expect("a number");
        assert!(number("486").is_in(DECIMAL, "400-499"));
        assert!(!number("500").is_in(DECIMAL, "400-499"));
        assert!(Value::Text("42P01".to_owned()).is_in(ValueForm::Text, "42*"));
        assert!(!Value::Text("40001".to_owned()).is_in(ValueForm::Text, "42*"));
    }
}
