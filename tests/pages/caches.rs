//! What browsers and caches keep, and ask for again.

use std::sync::Arc;

use bytes::Bytes;
use codebook::codebook::Codebook;
use http::Request;
use http::header::HOST;
use http_body_util::Full;

use crate::support::Server;

#[tokio::test]
async fn what_a_client_has_is_not_sent_again() {
    let server = Server::start().await;
    for path in
        ["/", "/ar/smtp/521", "/en/compare/smtp/211/smtp/521", "/en/smtp", "/en/pairs", "/style.css", "/icon.svg"]
    {
        for encoding in ["gzip", "identity"] {
            let accepts = ("accept-encoding", encoding);
            let first = server.ask(path, &[accepts]).await;
            assert_eq!(first.status, 200, "{path}");
            let tag = first.header("etag");
            assert!(tag.starts_with('"') && tag.ends_with('"'), "strong: {tag}");
            let again = server.ask(path, &[accepts, ("if-none-match", tag)]).await;
            assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{path}");
            for name in ["etag", "cache-control", "vary"] {
                assert_eq!(again.header(name), first.header(name), "{path}: {name}");
            }
            let other = server.ask(path, &[accepts, ("if-none-match", "\"other\"")]).await;
            assert_eq!((other.status.as_u16(), &other.body), (200, &first.body), "{path}");
        }
    }
}

#[tokio::test]
async fn a_page_is_compressed_for_those_who_take_it() {
    let server = Server::start().await;
    let plain = server.get("/ar/smtp/521").await;
    let zipped = server.ask("/ar/smtp/521", &[("accept-encoding", "br, gzip;q=0.8")]).await;
    assert_eq!((plain.header("content-encoding"), zipped.header("content-encoding")), ("", "gzip"));
    assert_eq!(zipped.unzipped(), plain.text());
    assert!(zipped.body.len() * 2 < plain.body.len(), "{} of {}", zipped.body.len(), plain.body.len());
    assert_ne!(plain.header("etag"), zipped.header("etag"));
    let refused = server.ask("/ar/smtp/521", &[("accept-encoding", "gzip;q=0")]).await;
    assert_eq!(refused.text(), plain.text());
    for page in [plain, zipped, refused] {
        assert_eq!(page.header("vary"), "accept-encoding");
        assert!(page.header("cache-control").starts_with("public, max-age="), "{}", page.header("cache-control"));
    }
}

#[tokio::test]
async fn the_head_alone_is_that_of_the_page() {
    let server = Server::start().await;
    for path in ["/en/smtp/521", "/en/smtp/5211", "/smtp/521"] {
        let page = server.get(path).await;
        let head = Request::head(path).header(HOST, "localhost").body(Full::<Bytes>::default()).expect("a request");
        let head = server.send(head).await;
        assert_eq!((head.status, head.body.len()), (page.status, 0));
        let names = ["content-type", "content-length", "etag", "cache-control", "vary", "location", "content-language"];
        for name in names {
            assert_eq!(head.header(name), page.header(name), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn a_page_has_another_tag_only_when_it_changes() {
    let server = Server::start().await;
    let before = server.get("/en/smtp/521").await;
    // The same data, loaded anew.
    server.service.replace(Arc::new(Codebook::embedded().expect("the build has checked the data")));
    let same = server.get("/en/smtp/521").await;
    assert_eq!(same.header("etag"), before.header("etag"));
    let mut over = Codebook::embedded_sources();
    over.catalog.clear();
    over.replies.clear();
    over.locales.retain(|file| file.path.ends_with("en/smtp.ftl"));
    for file in &mut over.locales {
        file.text = "smtp-521 = Host takes no mail whatsoever\n".to_owned();
    }
    let laid = Codebook::lay(&Codebook::embedded_sources(), &over).expect("an overlay without mistakes");
    server.service.replace(Arc::new(laid));
    let after = server.get("/en/smtp/521").await;
    assert_ne!(after.header("etag"), before.header("etag"));
    assert!(after.text().contains("Host takes no mail whatsoever"), "{}", after.text());
}

#[tokio::test]
async fn the_style_sheet_has_the_address_that_pages_name() {
    let server = Server::start().await;
    let page = server.get("/en").await;
    let address = page.between("<link rel=\"stylesheet\" href=\"", "\"");
    let sheet = server.get(address).await;
    assert_eq!((sheet.status.as_u16(), sheet.header("content-type")), (200, "text/css; charset=utf-8"));
    assert!(address.contains(sheet.header("etag").trim_matches('"')), "{address}");
}
