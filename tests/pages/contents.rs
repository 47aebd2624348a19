//! What stands on the pages, all of them.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use codebook::language::Direction;

use crate::support::{Server, data};

/// The addresses that a page leads to within the site.
fn links(page: &str) -> impl Iterator<Item = &str> {
    let targets = page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    targets.filter(|target| target.starts_with('/')).map(|target| target.split(['#', '?']).next().unwrap_or_default())
}

/// What is wrong with a page, if anything is.
fn flaw(page: &str) -> Option<String> {
    if page.matches("<h1").count() != 1 {
        return Some("not one h1".to_owned());
    }
    if let Some(sign) = page.chars().find(|char| ('\u{2066}'..='\u{2069}').contains(char)) {
        return Some(format!("{sign:?}"));
    }
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    if ids.iter().collect::<HashSet<_>>().len() != ids.len() {
        return Some(format!("an id twice among {ids:?}"));
    }
    let levels: Vec<u32> = (page.split("<h").skip(1))
        .filter_map(|rest| rest.chars().next().and_then(|level| level.to_digit(10)))
        .collect();
    if levels.windows(2).any(|two| two[1] > two[0] + 1) {
        return Some(format!("headings {levels:?}"));
    }
    ["<li></li>", "<p></p>", "<dd></dd>", "<h2></h2>", "\"></a>", "<bdi></bdi>", "<span></span>", "<td></td>"]
        .into_iter()
        .find(|empty| page.contains(empty))
        .map(|empty| format!("{empty} is empty"))
}

/// Returns true for a page that is looked at: each in English and Arabic, and of those in other languages, one in thirteen,
/// which are others every day. `CODEBOOK_DAY` names the day to look at those of.
fn is_sampled(path: &str) -> bool {
    const PARTS: u64 = 13;
    static DAY: LazyLock<u64> = LazyLock::new(|| {
        let named = std::env::var("CODEBOOK_DAY").ok().and_then(|day| day.parse().ok());
        let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs() / 86_400);
        named.unwrap_or_else(now)
    });
    let language = path.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
    let is_whole =
        matches!(language, "en" | "ar") || !data().texts.languages().list().iter().any(|one| one.code == language);
    // FNV-1a: the same in every run.
    let hash = path
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    is_whole || hash % PARTS == *DAY % PARTS
}

/// From the front door on, every link leads to a page at its own address.
#[tokio::test]
async fn every_page_is_whole_and_every_link_leads_to_one() {
    let server = Server::start().await;
    let mut seen: BTreeSet<String> = BTreeSet::from(["/".to_owned()]);
    let mut open: Vec<String> = vec!["/".to_owned()];
    let (mut codes, mut pairs) = (0, 0);
    while let Some(path) = open.pop() {
        let page = server.get(&path).await;
        // Without a language, an address leads to one.
        let is_negotiated = !path.starts_with("/en") && !path.starts_with("/ar") && page.status == 307;
        assert!(page.status == 200 || is_negotiated, "{path}: {}", page.status);
        if !page.header("content-type").starts_with("text/html") {
            continue;
        }
        let text = page.text();
        assert_eq!(flaw(text), None, "{path}");
        codes += usize::from(text.contains("class=\"badge"));
        pairs += usize::from(path.contains("/compare/"));
        for link in links(text) {
            // The other side of each comparison is the same page twice over.
            let is_swapped = path.contains("/compare/") && link.contains("/compare/") && !seen.contains(link);
            if !is_swapped && seen.insert(link.to_owned()) && is_sampled(link) {
                open.push(link.to_owned());
            }
        }
    }
    let data = data();
    let listed = data.catalog.codes().filter(|code| code.is_listed()).count();
    assert!(codes >= 2 * listed, "{codes} pages of {listed} codes in two languages");
    assert!(pairs > 200, "{pairs}");
}

#[tokio::test]
async fn a_page_of_a_code_tells_what_the_api_tells() {
    let server = Server::start().await;
    let data = data();
    for language in data.texts.languages().list() {
        let words = data.texts.words(language, codebook::text::Style { omit_isolates: true });
        for id in ["smtp/521", "http/429", "grpc/14", "smtp-enhanced/5.7.26"] {
            let page = server.get(&format!("/{}/{id}", language.code)).await;
            let code = data.catalog.find(id).expect("a code").code;
            let said = words.code(code, &data.catalog);
            let plain = without_markup(page.text());
            for section in said.sections {
                assert!(plain.contains(&section.heading), "{id}: {}", section.heading);
                for item in section.items {
                    assert!(plain.contains(item.text.trim()), "{id} in {}: {}", language.code, item.text);
                }
            }
            let has_isolates = page.text().contains("<bdi dir=\"ltr\">");
            assert_eq!(has_isolates, language.direction == Direction::RightToLeft, "{id}");
        }
    }
}

/// A page's text without its markup.
fn without_markup(page: &str) -> String {
    let text: String = page.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[tokio::test]
async fn a_comparison_is_a_table_with_a_column_for_each_code() {
    let server = Server::start().await;
    let page = server.get("/ar/compare/smtp/211/smtp/521").await;
    let head = page.between("<thead>", "</thead>");
    assert_eq!(head.matches("<th scope=\"col\">").count(), 2, "{head}");
    assert!(head.find("SMTP 211") < head.find("SMTP 521"), "{head}");
    let swapped = server.get("/ar/compare/smtp/521/smtp/211").await;
    let head = swapped.between("<thead>", "</thead>");
    assert!(head.find("SMTP 521") < head.find("SMTP 211"), "{head}");
    assert!(page.text().contains("href=\"/ar/compare/smtp/521/smtp/211\""), "it can be swapped");
}

#[tokio::test]
async fn unofficial_codes_stand_apart() {
    let server = Server::start().await;
    let page = server.get("/en/smtp").await;
    let (official, unofficial) = page.text().split_once("id=\"unofficial\"").expect("a section of its own");
    assert!(official.contains("href=\"/en/smtp/550\"") && !official.contains("href=\"/en/smtp/511\""));
    assert!(unofficial.contains("href=\"/en/smtp/511\"") && !unofficial.contains("href=\"/en/smtp/550\""));
}
