use codebook::proto::{Actor, Direction, GetCodeRequest, Outcome, Remedy, Retry, Standing};

use crate::support::{Server, content_language};

fn ask(id: &str, language: &str) -> GetCodeRequest {
    GetCodeRequest { id: id.to_owned(), language_code: language.to_owned(), ..Default::default() }
}

#[tokio::test]
async fn a_code_is_facts_and_words() {
    let server = Server::start().await;
    let response = server.client().await.get_code(ask("smtp/521", "ar")).await.expect("an answer");
    assert_eq!(content_language(response.metadata()), "ar");
    let answer = response.into_inner();
    let (code, text) = (answer.code.expect("facts"), answer.text.expect("words"));
    assert_eq!((code.id.as_str(), code.label.as_str()), ("smtp/521", "SMTP 521"));
    assert_eq!(code.phrase, "Host does not accept mail");
    assert_eq!((code.class.as_str(), code.category.as_str()), ("5yz", "x2z"));
    assert_eq!((code.outcome(), code.retry()), (Outcome::PermanentFailure, Retry::Never));
    assert_eq!((code.actor(), code.standing()), (Actor::User, Standing::Specified));
    assert!(code.remedies().any(|remedy| remedy == Remedy::CorrectAddress));
    assert_eq!(code.references[0].url, "https://www.rfc-editor.org/rfc/rfc7504#section-3");
    assert_eq!(code.enhanced[0].code, "smtp-enhanced/5.3.2");
    assert_eq!((text.language_code.as_str(), text.direction()), ("ar", Direction::RightToLeft));
    assert_eq!(text.title, "المضيف لا يقبل البريد");
    assert_eq!(text.phase_names.len(), code.phases.len());
}

#[tokio::test]
async fn ids_are_read_leniently_and_written_strictly() {
    let server = Server::start().await;
    let mut client = server.client().await;
    for id in ["smtp/521", "SMTP 521", "smtp:521", " Smtp/521 "] {
        let answer = client.get_code(ask(id, "")).await.expect(id).into_inner();
        assert_eq!(answer.code.expect("facts").id, "smtp/521", "{id}");
    }
}

#[tokio::test]
async fn the_second_answer_is_the_first() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let first = client.get_code(ask("smtp/450", "ar")).await.expect("an answer").into_inner();
    let other = client.get_code(ask("smtp/450", "en")).await.expect("an answer").into_inner();
    let second = client.get_code(ask("smtp/450", "ar")).await.expect("an answer").into_inner();
    assert_eq!(first, second);
    assert_ne!(first.text, other.text);
    assert_eq!(first.code, other.code);
}

#[tokio::test]
async fn isolates_are_left_out_on_request() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let isolated = client.get_code(ask("smtp/354", "ar")).await.expect("an answer").into_inner();
    let plain = client
        .get_code(GetCodeRequest { omit_isolates: true, ..ask("smtp/354", "ar") })
        .await
        .expect("an answer")
        .into_inner();
    let is_isolate = |char| matches!(char, '\u{2066}'..='\u{2069}');
    let (isolated, plain) = (isolated.text.expect("words").fix, plain.text.expect("words").fix);
    assert!(isolated.contains(is_isolate));
    assert!(!plain.contains(is_isolate));
    assert_eq!(isolated.replace(is_isolate, ""), plain);
}
