//! Shapes: rules that make an input of any size.

pub mod calls;
pub mod ids;
pub mod mails;
pub mod overlays;
pub mod texts;
pub mod tokens;

use std::fmt;

/// A rule that makes the piece of a number, and its name.
pub type Named<T> = (&'static str, fn(usize) -> T);

/// A rule that makes an input of about a size.
pub struct Shape<I> {
    name: String,
    make: Box<dyn Fn(usize) -> I>,
}

impl<I> Shape<I> {
    /// A shape with a name for people.
    pub fn new(name: impl Into<String>, make: impl Fn(usize) -> I + 'static) -> Self {
        Self { name: name.into(), make: Box::new(make) }
    }

    /// An input of the size, which is bytes or a number of items.
    pub fn make(&self, size: usize) -> I {
        (self.make)(size)
    }

    /// The same shape, as another kind of input.
    pub fn map<O>(self, into: impl Fn(I) -> O + 'static) -> Shape<O>
    where
        I: 'static,
    {
        Shape { name: self.name, make: Box::new(move |size| into((self.make)(size))) }
    }
}

impl<I> fmt::Display for Shape<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// Bytes as they stand in a name: escaped, and cut if they are long.
pub fn shown(bytes: &[u8]) -> String {
    const LONG: usize = 40;
    let mut shown = String::new();
    for chunk in bytes.utf8_chunks() {
        for char in chunk.valid().chars() {
            // Marks and controls would disturb the line that the name stands in.
            if char.is_alphanumeric() || char.is_ascii_graphic() || char == ' ' {
                shown.push(char);
            } else {
                shown.extend(char.escape_default());
            }
        }
        shown.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
    }
    if shown.chars().count() > LONG {
        let begin: String = shown.chars().take(LONG - 1).collect();
        return format!("`{begin}…`");
    }
    format!("`{shown}`")
}
