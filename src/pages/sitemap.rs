//! What search engines are told: which addresses there are, for one language each.
//!
//! Only under a public address that somebody has set. The `host` of a request is its sender's, and what is made of it
//! would be kept for everybody.

use maud::{Markup, PreEscaped, html};

use super::place::Page;
use super::render::codes;
use super::site::Site;
use super::view::all_pairs;

const DECLARATION: PreEscaped<&str> = PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// `robots.txt`: everything may be read, but an unfinished comparison leads nowhere, and searches have no end.
pub(super) fn robots(site: &Site) -> String {
    let map = site.origin.as_ref().map(|origin| format!("Sitemap: {origin}/sitemap.xml\n")).unwrap_or_default();
    format!("User-agent: *\nDisallow: /*/compare?\nDisallow: /*/search?\n{map}")
}

/// The list of the site maps.
pub(super) fn of_languages(site: &Site) -> String {
    let origin = site.origin.as_deref().unwrap_or_default();
    let list: Markup = html! {
        (DECLARATION)
        sitemapindex xmlns=(NAMESPACE) {
            @for language in site.offered() {
                sitemap { loc { (origin) "/" (language.code) "/sitemap.xml" } }
            }
        }
    };
    list.into_string()
}

/// The pages of a language that search engines may show: codes, protocols, and the pairs that people confuse.
pub(super) fn of_pages(site: &Site, language: usize) -> String {
    let reader = site.reader(language);
    let mut pages = vec![Page::Home, Page::Pairs];
    if site.is_served() {
        pages.extend([Page::Search(String::new()), Page::Explain]);
    }
    pages.extend(site.codebook.catalog.protocols().iter().map(|protocol| Page::Protocol(protocol.id.clone())));
    // What is listed is there.
    let codes = codes(&reader, "").unwrap_or_default();
    pages.extend(codes.into_iter().filter_map(|listed| Some(Page::Code(listed.code?.id))));
    let pairs = all_pairs(&reader).unwrap_or_default();
    pages.extend(pairs.into_iter().filter_map(|pair| Some(Page::Comparison(pair.left?.id, pair.right?.id))));
    let origin = site.origin.as_deref().unwrap_or_default();
    let list: Markup = html! {
        (DECLARATION)
        urlset xmlns=(NAMESPACE) {
            @for page in &pages {
                url { loc { (origin) (page.address(&reader.language.code)) } }
            }
        }
    };
    list.into_string()
}
