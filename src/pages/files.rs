//! The pages as files, for any web server: every page that leads to no form.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use percent_encoding::percent_decode_str;

use super::address::{self, Lost, Target};
use super::place::Page;
use super::site::Site;
use super::{render, sitemap, view};
use crate::codebook::Codebook;

/// A file of a site: its path from the site's folder on, and its content.
pub type SiteFile = (String, String);

/// Renders the site of some languages, given by their indices; the first is that of the front door. It is made for the root
/// of a host; under an `origin` such as `https://codes.example`, its pages name their own addresses and there are site maps.
///
/// # Errors
///
/// That of `write`, which is given each file once.
pub fn site_files<E>(
    codebook: Arc<Codebook>,
    languages: &[usize],
    origin: Option<&str>,
    mut write: impl FnMut(SiteFile) -> Result<(), E>,
) -> Result<(), E> {
    let site = Site::of_files(codebook, languages.to_vec(), origin.map(Arc::from));
    write(("style.css".to_owned(), view::STYLE.to_owned()))?;
    write(("icon.svg".to_owned(), view::ICON.to_owned()))?;
    write(("robots.txt".to_owned(), sitemap::robots(&site)))?;
    if site.origin.is_some() {
        write(("sitemap.xml".to_owned(), sitemap::of_languages(&site)))?;
    }
    if let Some(first) = languages.first() {
        write(("index.html".to_owned(), render::page(&site, *first, &Page::Home)))?;
        write(("404.html".to_owned(), render::lost(&site, *first, &Lost::default())))?;
    }
    for language in languages {
        if site.origin.is_some() {
            let map = sitemap::of_pages(&site, *language);
            write((format!("{}/sitemap.xml", site.languages()[*language].code), map))?;
        }
        pages(&site, *language, &mut write)?;
    }
    Ok(())
}

/// Renders every page of a language that another leads to, from the front door on.
fn pages<E>(site: &Site, language: usize, write: &mut impl FnMut(SiteFile) -> Result<(), E>) -> Result<(), E> {
    let code = &site.languages()[language].code;
    let mut known: HashSet<Page> = HashSet::from([Page::Home]);
    let mut waiting: VecDeque<Page> = VecDeque::from([Page::Home]);
    while let Some(page) = waiting.pop_front() {
        let html = render::page(site, language, &page);
        for path in own_links(&html, code) {
            if let Target::Page(linked, _) = address::read(path, None, "", &site.codebook).target
                && known.insert(linked.clone())
            {
                waiting.push_back(linked);
            }
        }
        write((file_of(&page, code), html))?;
    }
    Ok(())
}

/// The addresses in a page that lead to pages of its language.
fn own_links<'h>(html: &'h str, code: &str) -> impl Iterator<Item = &'h str> {
    let links = html.split("<a ").skip(1).filter_map(|rest| {
        let element = rest.split('>').next()?;
        element.split("href=\"").nth(1)?.split(['"', '#']).next()
    });
    let start = format!("/{code}/");
    links.filter(move |path| path.starts_with(&start))
}

/// The file that a web server sends for a page's address.
fn file_of(page: &Page, code: &str) -> String {
    let address = page.address(code);
    let path = percent_decode_str(address.trim_start_matches('/')).decode_utf8_lossy();
    format!("{path}/index.html")
}

#[cfg(test)]
mod tests {
    use super::{file_of, own_links};
    use crate::pages::place::Page;

    #[test]
    fn links_of_the_language_lead_on() {
        let html = "<link href=\"/ar/x\"><a class=\"b\" href=\"/ar/smtp/550#compare\">x</a><a href=\"/en/smtp/550\">y</a>\
                    <a href=\"https://www.rfc-editor.org/\">z</a><a href=\"/ar/pairs\" rel=\"x\">w</a>";
        assert_eq!(own_links(html, "ar").collect::<Vec<_>>(), ["/ar/smtp/550", "/ar/pairs"]);
    }

    #[test]
    fn a_file_is_named_as_its_address_is_read() {
        assert_eq!(file_of(&Page::Home, "pt-BR"), "pt-BR/index.html");
        assert_eq!(file_of(&Page::Code("smtp-enhanced/5.7.26".into()), "ar"), "ar/smtp-enhanced/5.7.26/index.html");
    }
}
