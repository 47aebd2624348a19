use codebook::proto::{Direction, ListCodesRequest, ListLanguagesRequest, ListProtocolsRequest, Outcome, Standing};
use tonic::Code;

use crate::support::{Client, Server, content_language, reason};

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
    let all = || ListCodesRequest { protocol: "smtp".to_owned(), ..Default::default() };
    let whole = ids(&mut client, ListCodesRequest { page_size: 200, ..all() }).await;
    let paged = ids(&mut client, ListCodesRequest { page_size: 7, ..all() }).await;
    assert!(whole.len() >= 45, "{}", whole.len());
    assert_eq!(whole, paged);
    assert!(whole.is_sorted());
}

#[tokio::test]
async fn filters_all_hold() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let filtered = ids(
        &mut client,
        ListCodesRequest {
            protocol: "SMTP".to_owned(),
            class: "5YZ".to_owned(),
            standing: Standing::Experimental.into(),
            ..Default::default()
        },
    )
    .await;
    assert_eq!(filtered, ["smtp/520", "smtp/557"]);
    let waiting =
        ListCodesRequest { protocol: "smtp".to_owned(), outcome: Outcome::Intermediate.into(), ..Default::default() };
    assert_eq!(ids(&mut client, waiting).await, ["smtp/334", "smtp/353", "smtp/354", "smtp/355"]);
    let none =
        ListCodesRequest { protocol: "grpc".to_owned(), standing: Standing::Vendor.into(), ..Default::default() };
    assert!(ids(&mut client, none).await.is_empty());
}

#[tokio::test]
async fn titles_are_in_the_language_asked_for() {
    let server = Server::start().await;
    let request = ListCodesRequest {
        protocol: "smtp".to_owned(),
        class: "2yz".to_owned(),
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
        (ListCodesRequest { page_size: -1, ..request() }, "PAGE_SIZE_OUT_OF_RANGE"),
        (ListCodesRequest { page_size: 201, ..request() }, "PAGE_SIZE_OUT_OF_RANGE"),
        (ListCodesRequest { page_token: "?".to_owned(), ..request() }, "MALFORMED_PAGE_TOKEN"),
        (ListCodesRequest { page_token: token, protocol: "smtp".to_owned(), ..request() }, "PAGE_TOKEN_MISMATCH"),
        (ListCodesRequest { protocol: "stmp".to_owned(), ..request() }, "UNKNOWN_PROTOCOL"),
        (ListCodesRequest { protocol: "smtp".to_owned(), class: "6yz".to_owned(), ..request() }, "UNKNOWN_CLASS"),
        (ListCodesRequest { class: "5yz".to_owned(), ..request() }, "MISSING_FIELD"),
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
    assert_eq!(ids, ["grpc", "http", "smtp", "smtp-enhanced"]);
    let listed = &page.protocols[2];
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
        .map(|language| (language.code.clone(), language.native_name.clone(), language.direction(), language.default))
        .collect();
    assert_eq!(
        languages,
        [
            ("en".to_owned(), "English".to_owned(), Direction::LeftToRight, true),
            ("ar".to_owned(), "العربية".to_owned(), Direction::RightToLeft, false),
        ]
    );
}
