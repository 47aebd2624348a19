//! What search engines are told.

use crate::support::Server;

const ADDRESS: &str = "https://codes.example";

#[tokio::test]
async fn with_a_public_address_pages_name_their_own_and_those_in_other_languages() {
    let server = Server::with(&["--public-url", ADDRESS]).await;
    let page = server.get("/ar/smtp/521").await;
    for link in [
        format!("<link rel=\"canonical\" href=\"{ADDRESS}/ar/smtp/521\">"),
        format!("<link rel=\"alternate\" hreflang=\"en\" href=\"{ADDRESS}/en/smtp/521\">"),
        format!("<link rel=\"alternate\" hreflang=\"ar\" href=\"{ADDRESS}/ar/smtp/521\">"),
        format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{ADDRESS}/smtp/521\">"),
    ] {
        assert!(page.text().contains(&link), "{link} in {}", page.text());
    }
    // Either order says the same.
    let swapped = server.get("/en/compare/smtp/521/smtp/211").await;
    let canonical = format!("<link rel=\"canonical\" href=\"{ADDRESS}/en/compare/smtp/211/smtp/521\">");
    assert!(swapped.text().contains(&canonical));
}

#[tokio::test]
async fn without_one_they_name_none_whatever_the_host_of_the_request() {
    let server = Server::start().await;
    for path in ["/", "/en/smtp/521", "/sitemap.xml", "/robots.txt"] {
        let page = server.ask(path, &[("x-forwarded-host", "evil.example"), ("forwarded", "host=evil.example")]).await;
        assert!(!page.text().contains("canonical") && !page.text().contains("evil.example"), "{path}");
    }
    assert_eq!(server.get("/sitemap.xml").await.status, 404);
    assert!(!server.get("/robots.txt").await.text().contains("Sitemap"));
    let page = server.get("/en/smtp/521").await;
    assert!(page.text().contains("hreflang=\"ar\" href=\"/ar/smtp/521\""), "relative");
}

#[tokio::test]
async fn site_maps_list_every_page_that_is_there() {
    let server = Server::with(&["--public-url", ADDRESS]).await;
    let robots = server.get("/robots.txt").await;
    assert!(robots.text().contains(&format!("Sitemap: {ADDRESS}/sitemap.xml")));
    let maps = server.get("/sitemap.xml").await;
    assert_eq!(maps.header("content-type"), "application/xml");
    for language in ["en", "ar"] {
        let map = format!("{ADDRESS}/{language}/sitemap.xml");
        assert!(maps.text().contains(&map), "{}", maps.text());
        let pages = server.get(&format!("/{language}/sitemap.xml")).await;
        let listed: Vec<&str> =
            pages.text().split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
        let codes = crate::support::data().catalog.codes().filter(|code| code.is_listed()).count();
        assert!(listed.len() > codes, "{} of {codes}", listed.len());
        for address in listed.iter().step_by(97) {
            let path = address.strip_prefix(ADDRESS).expect("its own address");
            assert_eq!(server.get(path).await.status, 200, "{path}");
        }
    }
}

#[tokio::test]
async fn titles_and_descriptions_fit_what_a_search_shows() {
    let server = Server::start().await;
    for path in
        ["/", "/ar", "/en/smtp/521", "/ar/smtp/550", "/en/compare/smtp/450/smtp/550", "/en/smtp-enhanced", "/ar/pairs"]
    {
        let page = server.get(path).await;
        let title = page.between("<title>", "</title>");
        let description = page.between("<meta name=\"description\" content=\"", "\"");
        assert!((10..=70).contains(&title.chars().count()), "{path}: {title}");
        assert!((40..=160).contains(&description.chars().count()), "{path}: {description}");
        assert!(!title.chars().chain(description.chars()).any(|char| ('\u{2066}'..='\u{2069}').contains(&char)));
    }
}
