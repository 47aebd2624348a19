use codebook::proto::batch_get_codes_result::Result as Item;
use codebook::proto::{BatchGetCodesRequest, Direction, ErrorReason};
use tonic::Code;

use crate::support::{Server, content_language, reason, variable};

fn ask(ids: &[&str]) -> BatchGetCodesRequest {
    BatchGetCodesRequest {
        ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        language_code: "ar".to_owned(),
        ..Default::default()
    }
}

#[tokio::test]
async fn every_item_has_its_own_result_in_the_order_asked() {
    let server = Server::start().await;
    let response = server.client().await.batch_get_codes(ask(&["smtp/550", "smtp/999", "smtp/550", ""])).await;
    let response = response.expect("an answer");
    assert_eq!(content_language(response.metadata()), "ar");
    let results: Vec<Item> = response.into_inner().results.into_iter().filter_map(|item| item.result).collect();
    let [Item::Found(first), Item::Failure(unknown), Item::Found(again), Item::Failure(empty)] = results.as_slice()
    else {
        panic!("not as asked: {results:?}");
    };
    assert_eq!(first, again);
    assert_eq!((unknown.status_code, unknown.reason()), (Code::NotFound.into(), ErrorReason::UnknownCode));
    assert_eq!(unknown.metadata["value"], "999");
    assert!(unknown.localized_message.contains("999"));
    assert_eq!((unknown.language_code.as_str(), unknown.direction()), ("ar", Direction::RightToLeft));
    assert_eq!(unknown.message, "no code smtp/999");
    let near = server.client().await.batch_get_codes(ask(&["stmp/521"])).await.expect("an answer").into_inner();
    let Some(Item::Failure(near)) = &near.results[0].result else { panic!("{near:?}") };
    assert_eq!(near.suggestions, ["smtp"]);
    assert_eq!(empty.reason(), ErrorReason::MissingField);
}

#[tokio::test]
async fn none_and_too_many_are_refused() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let none = client.batch_get_codes(ask(&[])).await.expect_err("a refusal");
    assert_eq!((none.code(), reason(&none).as_str()), (Code::InvalidArgument, "MISSING_FIELD"));
    assert!(client.batch_get_codes(ask(&["smtp/250"; 100])).await.is_ok());
    let many = client.batch_get_codes(ask(&["smtp/250"; 101])).await.expect_err("a refusal");
    assert_eq!((many.code(), reason(&many).as_str()), (Code::InvalidArgument, "TOO_MANY_ITEMS"));
    assert_eq!((variable(&many, "count").as_str(), variable(&many, "maximum").as_str()), ("101", "100"));
}
