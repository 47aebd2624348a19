//! Reads a message's pattern into texts.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::file_lines::FileLines;
use super::spoken::{LocaleText, VARIABLE, Variant};

/// The only variable on which a message may select.
pub(super) const COUNT: &str = "count";

/// The longest text, in bytes: over twice the longest of a complete language.
const LONGEST: usize = 4096;

/// Collects the texts of a pattern. Sentences are whole: a select must be the entire message and select on a count.
/// Functions are refused, since they would print numbers without localizing them, and so are references to other
/// messages.
pub(super) fn read(pattern: &Pattern<&str>, lines: &FileLines<'_>, said: &mut LocaleText) -> Result<(), &'static str> {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    {
        if !matches!(selector, InlineExpression::VariableReference { id } if id.name == COUNT) {
            return Err("selects on something else than $count; write a message for each case");
        }
        said.selects = true;
        for variant in variants {
            let VariantKey::Identifier { name } = &variant.key else {
                return Err("a number as the key of a variant; plural categories have names");
            };
            if variant.default != (*name == "other") {
                return Err("the default variant is *[other]");
            }
            said.variants.push(text(&variant.value, Some(name), lines.line_of(name))?);
        }
        return Ok(());
    }
    said.variants.push(text(pattern, None, said.line)?);
    Ok(())
}

fn text(pattern: &Pattern<&str>, category: Option<&str>, line: usize) -> Result<Variant, &'static str> {
    let category = category.map(str::to_owned);
    let mut variant = Variant { category, line, text: String::new(), variables: BTreeSet::new() };
    for element in &pattern.elements {
        let inline = match element {
            PatternElement::TextElement { value } => {
                variant.text.push_str(value);
                continue;
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => inline,
            PatternElement::Placeable { expression: Expression::Select { .. } } => {
                return Err("a select within a sentence; select between whole sentences");
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                variant.variables.insert(id.name.to_owned());
                variant.text.push(VARIABLE);
            }
            InlineExpression::StringLiteral { value } => variant.text.push_str(value),
            InlineExpression::NumberLiteral { .. } => return Err("a number literal; write it into the sentence"),
            InlineExpression::FunctionReference { .. } => return Err("a function; pass what it would print"),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                return Err("a reference to other words; every sentence is whole by itself");
            }
            InlineExpression::Placeable { .. } => return Err("a placeable in a placeable"),
        }
    }
    if variant.text.trim().is_empty() {
        return Err("a text with nothing to be seen");
    }
    if variant.text.len() > LONGEST {
        return Err("a text of more than 4,096 bytes");
    }
    Ok(variant)
}
