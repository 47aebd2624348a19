//! Parts of several pages.

use maud::{Markup, PreEscaped, Render as _, html};

use crate::pages::place::Page;
use crate::pages::site::Reader;
use crate::proto;

/// A text with its isolates as elements: a browser isolates those too, and no copy carries invisible signs.
pub(super) fn rich(text: &str) -> Markup {
    marked(text, &[])
}

/// Such a text with words marked, given by their places in its order; no isolate begins or ends within a word.
pub(super) fn marked(text: &str, spans: &[proto::Span]) -> Markup {
    let mut out = String::with_capacity(text.len() + 16);
    let mut depth = 0_usize;
    let mut from = 0;
    let ends = spans.iter().flat_map(|span| [(span.start_offset, "<mark>"), (span.end_offset, "</mark>")]);
    let mut ends = ends.filter_map(|(at, tag)| Some((usize::try_from(at).ok()?, tag))).peekable();
    for (at, char) in text.char_indices() {
        while let Some((_, tag)) = ends.next_if(|(end, _)| *end <= at) {
            text[from..at].render_to(&mut out);
            from = at;
            out.push_str(tag);
        }
        let tag = match char {
            '\u{2066}' => "<bdi dir=\"ltr\">",
            '\u{2067}' => "<bdi dir=\"rtl\">",
            '\u{2068}' => "<bdi>",
            '\u{2069}' => "</bdi>",
            _ => continue,
        };
        text[from..at].render_to(&mut out);
        from = at + char.len_utf8();
        if char != '\u{2069}' {
            depth += 1;
        } else if depth == 0 {
            continue;
        } else {
            depth -= 1;
        }
        out.push_str(tag);
    }
    text[from..].render_to(&mut out);
    ends.for_each(|(_, tag)| out.push_str(tag));
    out.push_str(&"</bdi>".repeat(depth));
    PreEscaped(out)
}

/// A text from the wire.
pub(super) fn wire(text: &str) -> Markup {
    html! { code dir="ltr" { (text) } }
}

/// A link to a code.
pub(super) fn code_link(reader: &Reader<'_>, id: &str, text: Markup) -> Markup {
    html! { a href=(Page::Code(id.to_owned()).address(&reader.language.code)) { (text) } }
}

/// A section with its heading. Its id comes from its place on the page.
pub(super) fn section(reader: &Reader<'_>, number: usize, section: &proto::Section) -> Markup {
    html! {
        section aria-labelledby={ "s" (number) } {
            h2 id={ "s" (number) } { (rich(&section.heading)) }
            (items(reader, &section.items))
        }
    }
}

/// The greatest length of a name, in characters. Sentences are longer.
const LONGEST_NAME: usize = 40;

/// What stands in a section.
pub(super) fn items(reader: &Reader<'_>, items: &[proto::SectionItem]) -> Markup {
    let is_all = |is: fn(&proto::SectionItem) -> bool| items.iter().all(is);
    // Sentences follow one another; names stand in a list.
    let are_sentences = items.len() == 1 || items.iter().any(|item| item.text.chars().count() > LONGEST_NAME);
    html! {
        @if is_all(|item| !item.term.is_empty()) {
            dl {
                @for item in items { dt { (rich(&item.term)) } dd { (entry(reader, item)) } }
            }
        } @else if is_all(|item| item.quoted && !item.code_id.is_empty()) {
            ul.labels { @for item in items { li { (entry(reader, item)) } } }
        } @else if are_sentences && is_all(|item| item.code_id.is_empty() && item.uri.is_empty() && !item.quoted) {
            @for item in items { p { (entry(reader, item)) } }
        } @else if items.len() == 1 {
            @for item in items { p { (entry(reader, item)) } }
        } @else {
            ul { @for item in items { li { @if !item.term.is_empty() { b { (rich(&item.term)) } " " } (entry(reader, item)) } } }
        }
    }
}

fn entry(reader: &Reader<'_>, item: &proto::SectionItem) -> Markup {
    let text = if item.quoted { wire(&item.text) } else { rich(&item.text) };
    if !item.code_id.is_empty() {
        // A label alone is a name, not a quotation.
        return code_link(
            reader,
            &item.code_id,
            if item.quoted {
                html! { bdi { (item.text) } }
            } else {
                text
            },
        );
    }
    if !item.uri.is_empty() {
        return html! { a href=(item.uri) rel="external" { bdi { (item.text) } } };
    }
    text
}

/// The value of an enumeration as a class of the style sheet: `permanent-failure`.
pub(super) fn class_of(outcome: proto::Outcome) -> String {
    outcome.as_str_name().trim_start_matches("OUTCOME_").to_ascii_lowercase().replace('_', "-")
}

/// A sentence that another value is answered for.
pub(super) fn note(text: &str) -> Markup {
    html! { @if !text.is_empty() { p.note { (rich(text)) } } }
}

#[cfg(test)]
mod tests {
    use super::{marked, rich};
    use crate::proto::Span;

    #[test]
    fn words_are_marked_in_their_place() {
        let span = |start_offset, end_offset| Span { start_offset, end_offset };
        let text = "a \u{2066}SMTP\u{2069} <full>";
        let spans = [span(5, 9), span(14, 18)];
        let markup = "a <bdi dir=\"ltr\"><mark>SMTP</mark></bdi> &lt;<mark>full</mark>&gt;";
        assert_eq!(marked(text, &spans).into_string(), markup);
        assert_eq!(marked("full", &[span(0, 4)]).into_string(), "<mark>full</mark>");
    }

    #[test]
    fn isolates_become_elements_and_the_rest_is_escaped() {
        for (text, markup) in [
            ("a \u{2066}RCPT TO:<b>\u{2069} c", "a <bdi dir=\"ltr\">RCPT TO:&lt;b&gt;</bdi> c"),
            ("\u{2068}\u{2066}x\u{2069}", "<bdi><bdi dir=\"ltr\">x</bdi></bdi>"),
            ("\u{2069}a\u{2067}", "a<bdi dir=\"rtl\"></bdi>"),
            ("<script>\"&'", "&lt;script&gt;&quot;&amp;'"),
            ("", ""),
        ] {
            assert_eq!(rich(text).into_string(), markup, "{text}");
        }
    }
}
