use codebook::proto::{
    CodeLink, CompareCodesRequest, Direction, ListCodesRequest, ListLanguagesRequest, ListPairsRequest,
    ListProtocolsRequest, ListedPair, Outcome, Standing, View,
};
use tonic::Code;

use crate::support::{Client, Server, content_language, reason};

/// Every protocol of the tree.
const PROTOCOLS: [&str; 10] =
    ["dns-ede", "dns-rcode", "ftp", "grpc", "http", "sip", "smtp", "smtp-enhanced", "tls-alert", "websocket"];

async fn ids(client: &mut Client, request: ListCodesRequest) -> Vec<String> {
    let mut ids = Vec::new();
    let mut request = request;
    loop {
        let page = client.list_codes(request.clone()).await.expect("a page").into_inner();
        ids.extend(page.codes.into_iter().filter_map(|listed| listed.code).map(|code| code.id));
        if page.next_page_token.is_empty() {
            assert_eq!(usize::try_from(page.total_size), Ok(ids.len()));
            return ids;
        }
        request.page_token = page.next_page_token;
    }
}

#[tokio::test]
async fn pages_make_up_the_list_in_order() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let all = || ListCodesRequest { protocol_id: "smtp".to_owned(), ..Default::default() };
    let whole = ids(&mut client, ListCodesRequest { page_size: 200, ..all() }).await;
    let paged = ids(&mut client, ListCodesRequest { page_size: 7, ..all() }).await;
    assert!(whole.len() >= 45, "{}", whole.len());
    assert_eq!(whole, paged);
    let named: Vec<String> = ids(&mut client, ListCodesRequest { exclude_unofficial: true, ..all() }).await;
    assert!(named.is_sorted() && whole[named.len()..].is_sorted(), "those that nobody defines come last");
    assert_eq!(whole[..named.len()], named);
    assert!(whole.len() > named.len() + 40, "{} {}", whole.len(), named.len());
}

#[tokio::test]
async fn all_lists_together_are_the_catalog() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let all = client.list_codes(ListCodesRequest::default()).await.expect("a page").into_inner();
    let request = ListProtocolsRequest { view: View::Facts.into(), ..Default::default() };
    let protocols = client.list_protocols(request).await.expect("a page").into_inner().protocols;
    assert!(protocols.iter().all(|listed| listed.text.is_none()));
    let counts = protocols.into_iter().filter_map(|listed| listed.protocol).map(|protocol| protocol.code_count);
    assert_eq!(counts.sum::<i32>(), all.total_size);
    let counted: f64 =
        PROTOCOLS.iter().map(|protocol| server.metric(&format!("codebook_codes{{protocol=\"{protocol}\"}}"))).sum();
    assert!((counted - f64::from(all.total_size)).abs() < 0.5, "{counted} {}", all.total_size);
}

#[tokio::test]
async fn a_list_has_facts_titles_or_both() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let mut listed = Vec::new();
    for view in [View::Facts, View::Words, View::All] {
        let request =
            ListCodesRequest { protocol_id: "smtp".to_owned(), view: view.into(), page_size: 1, ..Default::default() };
        let page = client.list_codes(request).await.expect("a page").into_inner();
        let code = page.codes.into_iter().next().expect("a code");
        let facts = code.code.expect("a name at least");
        assert_eq!((facts.id.as_str(), facts.label.as_str()), ("smtp/211", "SMTP 211"), "{view:?}");
        listed.push((!facts.value.is_empty(), !code.title.is_empty()));
    }
    assert_eq!(listed, [(true, false), (false, true), (true, true)]);
    let request = ListCodesRequest { view: 9, ..Default::default() };
    assert_eq!(reason(&client.list_codes(request).await.expect_err("a refusal")), "UNKNOWN_ENUM_VALUE");
}

#[tokio::test]
async fn a_page_larger_than_the_largest_is_the_largest() {
    let server = Server::start().await;
    let request = ListCodesRequest { page_size: i32::MAX, ..Default::default() };
    let page = server.client().await.list_codes(request).await.expect("a page").into_inner();
    assert_eq!(page.codes.len(), 200);
}

#[tokio::test]
async fn pairs_are_listed_with_their_notes() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let mut all = Vec::new();
    let mut request = ListPairsRequest { language_code: "ar".to_owned(), page_size: 30, ..Default::default() };
    loop {
        let page = client.list_pairs(request.clone()).await.expect("a page").into_inner();
        assert_eq!((page.language_code.as_str(), page.direction()), ("ar", Direction::RightToLeft));
        all.extend(page.pairs);
        if page.next_page_token.is_empty() {
            assert_eq!(usize::try_from(page.total_size), Ok(all.len()));
            break;
        }
        request.page_token = page.next_page_token;
    }
    let side = |link: &Option<CodeLink>| link.as_ref().expect("a side").id.clone();
    let ids: Vec<_> = all.iter().map(|pair| (side(&pair.left), side(&pair.right))).collect();
    let has = |left: &str, right: &str| ids.contains(&(left.to_owned(), right.to_owned()));
    assert!(has("smtp/450", "smtp/550") && has("grpc/14", "http/503"));
    assert!(has("smtp-enhanced/5.1.1", "smtp-enhanced/5.1.2"), "under the most severe class alone");
    assert!(!has("smtp-enhanced/4.1.1", "smtp-enhanced/4.1.2"));
    let mut notes: Vec<&str> = all.iter().map(|pair| pair.note.as_str()).collect();
    notes.sort_unstable();
    notes.dedup();
    assert_eq!(notes.len(), all.len(), "each note once");
    assert!(all.iter().all(|pair| !pair.note.is_empty() && !pair.title.is_empty()));
    // Each pair can be compared, and has that note there.
    let (left_id, right_id) = ids[0].clone();
    let request = CompareCodesRequest { left_id, right_id, language_code: "ar".to_owned(), ..Default::default() };
    let compared = client.compare_codes(request).await.expect("a comparison").into_inner();
    assert_eq!(compared.text.expect("words").summary, all[0].note);
    let request = ListPairsRequest { protocol_id: "grpc".to_owned(), page_size: 200, ..Default::default() };
    let of_grpc = client.list_pairs(request).await.expect("a page").into_inner().pairs;
    let is_of = |pair: &ListedPair| side(&pair.left).starts_with("grpc/") || side(&pair.right).starts_with("grpc/");
    assert!(of_grpc.iter().all(is_of));
    assert_eq!(of_grpc.len(), all.iter().filter(|pair| is_of(pair)).count());
}

#[tokio::test]
async fn filters_all_hold() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let filtered = ids(
        &mut client,
        ListCodesRequest {
            protocol_id: "SMTP".to_owned(),
            class_id: "5YZ".to_owned(),
            standing: Standing::Experimental.into(),
            ..Default::default()
        },
    )
    .await;
    assert_eq!(filtered, ["smtp/520", "smtp/557"]);
    let waiting = ListCodesRequest {
        protocol_id: "smtp".to_owned(),
        outcome: Outcome::Intermediate.into(),
        ..Default::default()
    };
    assert_eq!(ids(&mut client, waiting).await, ["smtp/334", "smtp/353", "smtp/354", "smtp/355"]);
    let none =
        ListCodesRequest { protocol_id: "grpc".to_owned(), standing: Standing::Vendor.into(), ..Default::default() };
    assert!(ids(&mut client, none).await.is_empty());
}

#[tokio::test]
async fn titles_are_in_the_language_asked_for() {
    let server = Server::start().await;
    let request = ListCodesRequest {
        protocol_id: "smtp".to_owned(),
        class_id: "2yz".to_owned(),
        page_size: 1,
        language_code: "ar".to_owned(),
        ..Default::default()
    };
    let response = server.client().await.list_codes(request).await.expect("a page");
    assert_eq!(content_language(response.metadata()), "ar");
    let page = response.into_inner();
    assert_eq!((page.language_code.as_str(), page.direction()), ("ar", Direction::RightToLeft));
    assert!(page.codes[0].title.starts_with("حالة النظام"), "{}", page.codes[0].title);
}

#[tokio::test]
async fn what_is_no_page_is_refused() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let token = ListCodesRequest { page_size: 3, ..Default::default() };
    let token = client.list_codes(token).await.expect("a page").into_inner().next_page_token;
    let request = ListCodesRequest::default;
    for (refused, expected) in [
        (ListCodesRequest { page_size: -1, ..request() }, "NEGATIVE_PAGE_SIZE"),
        (ListCodesRequest { page_token: "?".to_owned(), ..request() }, "MALFORMED_PAGE_TOKEN"),
        (ListCodesRequest { page_token: token, protocol_id: "smtp".to_owned(), ..request() }, "PAGE_TOKEN_MISMATCH"),
        (ListCodesRequest { protocol_id: "stmp".to_owned(), ..request() }, "UNKNOWN_PROTOCOL"),
        (ListCodesRequest { protocol_id: "smtp".to_owned(), class_id: "6yz".to_owned(), ..request() }, "UNKNOWN_CLASS"),
        (ListCodesRequest { class_id: "5yz".to_owned(), ..request() }, "MISSING_FIELD"),
        (ListCodesRequest { outcome: 99, ..request() }, "UNKNOWN_ENUM_VALUE"),
        (ListCodesRequest { standing: -1, ..request() }, "UNKNOWN_ENUM_VALUE"),
    ] {
        let status = client.list_codes(refused).await.expect_err(expected);
        assert_eq!(reason(&status), expected);
        assert!(matches!(status.code(), Code::InvalidArgument | Code::NotFound));
    }
}

#[tokio::test]
async fn protocols_come_with_their_groupings() {
    let server = Server::start().await;
    let request = ListProtocolsRequest { language_code: "ar".to_owned(), ..Default::default() };
    let page = server.client().await.list_protocols(request).await.expect("a page").into_inner();
    let ids: Vec<_> = page.protocols.iter().filter_map(|listed| listed.protocol.as_ref()).map(|one| &one.id).collect();
    assert_eq!(ids, PROTOCOLS);
    let listed = &page.protocols[6];
    let (protocol, text) = (listed.protocol.as_ref().expect("facts"), listed.text.as_ref().expect("words"));
    assert_eq!((protocol.id.as_str(), protocol.label.as_str()), ("smtp", "SMTP"));
    assert_eq!(protocol.classes.iter().map(|class| class.code_count).sum::<i32>(), protocol.code_count);
    let fives = protocol.classes.iter().find(|class| class.id == "5yz").expect("a class");
    assert!(fives.code_count >= 21, "{}", fives.code_count);
    assert_eq!(text.classes.len(), protocol.classes.len());
    assert!(text.classes.iter().all(|class| !class.description.is_empty()));
    assert_eq!(text.phases.len(), protocol.phases.len());
}

#[tokio::test]
async fn languages_name_themselves() {
    let server = Server::start().await;
    let page = server.client().await.list_languages(ListLanguagesRequest::default()).await.expect("a page");
    let languages: Vec<_> = page
        .into_inner()
        .languages
        .into_iter()
        .map(|language| {
            (language.language_code.clone(), language.native_name.clone(), language.direction(), language.is_default)
        })
        .collect();
    let named = [
        ("en", "English"),
        ("ar", "العربية"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("fr", "Français"),
        ("hi", "हिन्दी"),
        ("id", "Bahasa Indonesia"),
        ("ja", "日本語"),
        ("ko", "한국어"),
        ("pt-BR", "Português (Brasil)"),
        ("ru", "Русский"),
        ("th", "ไทย"),
        ("tr", "Türkçe"),
        ("vi", "Tiếng Việt"),
        ("zh-Hans", "简体中文"),
    ];
    let expected = named.map(|(code, name)| {
        let direction = if code == "ar" { Direction::RightToLeft } else { Direction::LeftToRight };
        (code.to_owned(), name.to_owned(), direction, code == "en")
    });
    assert_eq!(languages, expected);
}
