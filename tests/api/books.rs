use codebook::proto::export_book_response::Part;
use codebook::proto::{
    Book, ExportBookRequest, GetCodeRequest, ListCodesRequest, ListPairsRequest, ListProtocolsRequest,
};
use tonic::Code;

use crate::support::{Client, Server, content_language, reason};

/// All parts of a book.
async fn parts(client: &mut Client, language: &str) -> Vec<Part> {
    let request = ExportBookRequest { language_code: language.to_owned(), ..Default::default() };
    let mut stream = client.export_book(request).await.expect("a stream").into_inner();
    let mut parts = Vec::new();
    while let Some(answer) = stream.message().await.expect("a part") {
        assert!(answer.language_fallbacks.is_empty());
        parts.push(answer.part.expect("one"));
    }
    parts
}

fn head(parts: &[Part]) -> &Book {
    match parts {
        [Part::Book(book), rest @ ..] if rest.iter().all(|part| !matches!(part, Part::Book(_))) => book,
        _ => panic!("what the book is comes first, and once"),
    }
}

#[tokio::test]
async fn a_book_is_all_that_the_lists_have() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let parts = parts(&mut client, "ar").await;
    let book = head(&parts);
    let count = |is: fn(&Part) -> bool| i32::try_from(parts.iter().filter(|part| is(part)).count()).expect("a few");
    let codes = count(|part| matches!(part, Part::Code(_)));
    let pairs = count(|part| matches!(part, Part::Pair(_)));
    let protocols = count(|part| matches!(part, Part::Protocol(_)));
    let names = count(|part| matches!(part, Part::ValueName(_)));
    assert_eq!(
        (book.protocol_count, book.code_count, book.pair_count, book.value_name_count),
        (protocols, codes, pairs, names)
    );
    let listed = client.list_codes(ListCodesRequest::default()).await.expect("a page").into_inner();
    let confused = client.list_pairs(ListPairsRequest::default()).await.expect("a page").into_inner();
    let known = client.list_protocols(ListProtocolsRequest::default()).await.expect("a page").into_inner();
    assert_eq!((codes, pairs, protocols), (listed.total_size, confused.total_size, known.protocols.len() as i32));
    let name_of = |value: &str| {
        let own = parts.iter().find_map(|part| match part {
            Part::ValueName(own) if own.value == value => Some(own.name.as_str()),
            _ => None,
        });
        own.unwrap_or_default()
    };
    assert_eq!(name_of("OUTCOME_TRANSIENT_FAILURE"), "فشل مؤقت");
}

#[tokio::test]
async fn a_code_in_a_book_is_what_it_is_alone() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let request = GetCodeRequest { id: "smtp/521".to_owned(), language_code: "ar".to_owned(), ..Default::default() };
    let alone = client.get_code(request).await.expect("a code").into_inner();
    let found = parts(&mut client, "ar").await.into_iter().find_map(|part| match part {
        Part::Code(code) if code.code.as_ref().is_some_and(|code| code.id == "smtp/521") => Some(code),
        _ => None,
    });
    assert_eq!(found.expect("the code"), alone);
}

#[tokio::test]
async fn a_book_is_the_same_each_time_and_its_version_is_everywhere() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let (one, other) = (parts(&mut client, "en").await, parts(&mut client, "en").await);
    assert_eq!(one, other);
    let answer = client.get_code(GetCodeRequest { id: "smtp/521".to_owned(), ..Default::default() }).await;
    let answer = answer.expect("a code");
    let version = answer.metadata().get("book-version").expect("the version").to_str().expect("text");
    assert_eq!(version, head(&one).version);
    let refused = client.get_code(GetCodeRequest::default()).await.expect_err("no id");
    assert_eq!(refused.metadata().get("book-version").expect("the version"), version);
}

#[tokio::test]
async fn a_book_comes_in_the_language_that_there_is() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let request = |language: &str| ExportBookRequest { language_code: language.to_owned(), ..Default::default() };
    let answer = client.export_book(request("sw")).await.expect("a stream");
    assert_eq!(content_language(answer.metadata()), "en");
    let first = answer.into_inner().message().await.expect("a part").expect("one");
    assert_eq!(first.asked_language_code, "sw");
    let refused = client.export_book(request("no language")).await.expect_err("a malformed code");
    assert_eq!((refused.code(), reason(&refused)), (Code::InvalidArgument, "MALFORMED_LANGUAGE_CODE".to_owned()));
}
