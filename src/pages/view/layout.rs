//! What stands around every page.

use std::sync::LazyLock;

use book::inventory::Message;
use book::inventory::messages::{PAGE_EXPLAIN, PAGE_LANGUAGE, PAGE_MAIN_MENU, PAGE_PAIRS, PAGE_SKIP, PAGE_TRAIL};
use book::isolate::without_isolates;
use maud::{DOCTYPE, Markup, html};

use super::parts::rich;
use super::search::{action, field};
use crate::pages::kept::Kept;
use crate::pages::place::Page;
use crate::pages::response::POLICY_OF_FILES;
use crate::pages::site::Reader;
use crate::text::Style;

pub(in crate::pages) const STYLE: &str = include_str!("../style.css");
pub(in crate::pages) const ICON: &str = include_str!("../icon.svg");

/// The name of the program, which is the same in every language.
const NAME: &str = "Codebook";

/// The greatest length of a title and of a description, in characters: search engines show no more.
pub(super) const TITLE: usize = 70;
const DESCRIPTION: usize = 160;

/// A page's own part.
pub(super) struct Content<'a> {
    /// The address of this page; `None` for one without its own.
    pub(super) place: Option<&'a Page>,
    /// The page that search engines show instead, where that is another.
    pub(super) canonical: Option<&'a Page>,
    /// The title of the window, and of the page in a search.
    pub(super) title: String,
    pub(super) description: String,
    /// The pages above this one, with their names.
    pub(super) trail: Vec<(Page, String)>,
    /// False for pages that no search should find.
    pub(super) is_listed: bool,
    pub(super) main: Markup,
}

/// A whole page.
pub(super) fn document(reader: &Reader<'_>, content: &Content<'_>) -> String {
    let home = Page::Home.address(&reader.language.code);
    html! {
        (DOCTYPE)
        html lang=(reader.language.code) dir=(reader.language.direction.html()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (shortened(&without_isolates(&content.title), TITLE)) }
                @let description = shortened(&without_isolates(&content.description), DESCRIPTION);
                @if !description.is_empty() { meta name="description" content=(description); }
                meta name="color-scheme" content="light dark";
                // Files are sent without the headers of a page.
                @if !reader.site.is_served() { meta http-equiv="content-security-policy" content=(POLICY_OF_FILES); }
                @if !content.is_listed { meta name="robots" content="noindex"; }
                link rel="stylesheet" href=(stylesheet());
                link rel="icon" href="/icon.svg" type="image/svg+xml";
                (addresses(reader, content))
            }
            body {
                a.skip href="#content" { (reader.say(PAGE_SKIP)) }
                header.top {
                    nav.menu aria-label=(reader.say(PAGE_MAIN_MENU)) {
                        a.brand href=(home) { (NAME) }
                        ul {
                            @for (page, label) in menu(reader) {
                                li {
                                    a href=(page.address(&reader.language.code))
                                        aria-current=[(content.place == Some(&page)).then_some("page")]
                                        { (reader.say(label)) }
                                }
                            }
                        }
                    }
                    @let query = match content.place { Some(Page::Search(query)) => query, _ => "" };
                    @if reader.site.is_served() {
                        form.search role="search" action=(action(reader)) method="get" { (field(reader, "q", query)) }
                    }
                    (languages(reader, content))
                }
                @if !content.trail.is_empty() {
                    nav.trail aria-label=(reader.say(PAGE_TRAIL)) {
                        ol {
                            @for (page, name) in &content.trail {
                                li { a href=(page.address(&reader.language.code)) { (rich(name)) } }
                            }
                        }
                    }
                }
                main #content tabindex="-1" { (content.main) }
            }
        }
    }
    .into_string()
}

/// The pages that the menu leads to.
fn menu(reader: &Reader<'_>) -> Vec<(Page, Message)> {
    let explain = reader.site.is_served().then_some((Page::Explain, PAGE_EXPLAIN));
    explain.into_iter().chain([(Page::Pairs, PAGE_PAIRS)]).collect()
}

/// The address of the style sheet, with the tag of its content: a new one is never mixed up with an old.
fn stylesheet() -> &'static str {
    static ADDRESS: LazyLock<String> = LazyLock::new(|| {
        let tag = Kept::new(STYLE, "", None).tag(false);
        format!("/style.css?{}", tag.trim_matches('"'))
    });
    &ADDRESS
}

/// The page's own address and those in other languages. A canonical address has an origin (RFC 6596 allows others, but
/// search engines ask for one); without a public address there is none.
fn addresses(reader: &Reader<'_>, content: &Content<'_>) -> Markup {
    let Some(place) = content.place else { return html! {} };
    let origin = reader.site.origin.as_deref();
    let canonical = content.canonical.unwrap_or(place);
    html! {
        @if let Some(origin) = origin {
            link rel="canonical" href={ (origin) (canonical.address(&reader.language.code)) };
        }
        @let origin = origin.unwrap_or_default();
        @for language in reader.site.offered() {
            link rel="alternate" hreflang=(language.code) href={ (origin) (place.address(&language.code)) };
        }
        // Without a language, the browser's list chooses; files do not read it.
        @if reader.site.is_served() {
            @let path = place.path();
            link rel="alternate" hreflang="x-default" href={ (origin) @if path.is_empty() { "/" } @else { (path) } };
        }
    }
}

/// The languages, each by its own name and leading to this page.
fn languages(reader: &Reader<'_>, content: &Content<'_>) -> Markup {
    let place = content.place.unwrap_or(&Page::Home);
    html! {
        nav.languages aria-label=(reader.say(PAGE_LANGUAGE)) {
            details {
                summary {
                    span.label { (reader.say(PAGE_LANGUAGE)) }
                    " "
                    span.current { (reader.words.language_name()) }
                }
                ul { (language_links(reader, place)) }
            }
        }
    }
}

/// A list's entries that lead to a page in every language.
pub(super) fn language_links(reader: &Reader<'_>, place: &Page) -> Markup {
    html! {
        @for language in reader.site.offered() {
            @let name = reader.codebook().texts.words(language, Style::default()).language_name();
            li {
                a href=(place.address(&language.code)) hreflang=(language.code) lang=(language.code)
                    dir=(language.direction.html())
                    aria-current=[(language.index == reader.language.index).then_some("true")]
                    { (name) }
            }
        }
    }
}

/// A text of at most so many characters, which ends with a word.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(most - 1).collect();
    if let Some(space) = cut.rfind(char::is_whitespace) {
        cut.truncate(space);
    }
    format!("{}…", cut.trim_end_matches(|char: char| !char.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::{DESCRIPTION, shortened};

    #[test]
    fn a_description_ends_with_a_word() {
        assert_eq!(shortened("Mailbox full.", DESCRIPTION), "Mailbox full.");
        let long = shortened(&"The mailbox is full. ".repeat(20), DESCRIPTION);
        assert!(long.chars().count() <= DESCRIPTION && long.ends_with(" mailbox…"), "{long}");
        let without_spaces = shortened(&"信箱已满".repeat(100), DESCRIPTION);
        assert_eq!(without_spaces.chars().count(), DESCRIPTION);
    }
}
