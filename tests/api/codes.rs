use codebook::proto::{
    Actor, Code, Direction, GetCodeRequest, GetCodeResponse, Outcome, Remedy, RepeatSafety, Retry, SectionKind,
    Standing, View,
};

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
    assert_eq!((code.class_id.as_str(), code.category_id.as_str()), ("5yz", "x2z"));
    assert_eq!((code.outcome(), code.retry()), (Outcome::PermanentFailure, Retry::Never));
    assert_eq!((code.actor(), code.standing()), (Actor::User, Standing::Specified));
    assert!(code.remedies().any(|remedy| remedy == Remedy::CorrectAddress));
    assert_eq!(code.references[0].uri, "https://www.rfc-editor.org/rfc/rfc7504#section-3");
    assert_eq!(code.equivalents[0].code_id, "smtp-enhanced/5.3.2");
    assert_eq!((text.language_code.as_str(), text.direction()), ("ar", Direction::RightToLeft));
    assert_eq!(text.title, "المضيف لا يقبل البريد");
    let phases = text.said(SectionKind::Phases);
    assert_eq!(phases.lines().count(), code.phase_ids.len());
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
    let fix = |answer: GetCodeResponse| answer.text.expect("words").said(SectionKind::Fix);
    let is_isolate = |char| matches!(char, '\u{2066}'..='\u{2069}');
    let (isolated, plain) = (fix(isolated), fix(plain));
    assert!(isolated.contains(is_isolate));
    assert!(!plain.contains(is_isolate));
    assert_eq!(isolated.replace(is_isolate, ""), plain);
}

#[tokio::test]
async fn a_code_is_facts_words_or_both() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let whole = client.get_code(ask("smtp/450", "ar")).await.expect("an answer").into_inner();
    let seen = |view: View| {
        let mut client = client.clone();
        async move {
            let request = GetCodeRequest { view: view.into(), ..ask("smtp/450", "ar") };
            client.get_code(request).await.expect("an answer").into_inner()
        }
    };
    let (facts, words) = (seen(View::Facts).await, seen(View::Words).await);
    assert_eq!((&facts.code, facts.text), (&whole.code, None));
    let name = words.code.expect("a name");
    assert_eq!(name, Code { id: "smtp/450".to_owned(), label: "SMTP 450".to_owned(), ..Default::default() });
    assert_eq!(words.text, whole.text);
    assert_eq!(seen(View::All).await, whole);
    assert_eq!(seen(View::Unspecified).await, whole);
}

#[tokio::test]
async fn whether_a_program_may_repeat_is_a_fact_of_every_code() {
    let server = Server::start().await;
    let mut client = server.client().await;
    for (id, safety, seconds) in [
        ("smtp/450", RepeatSafety::Any, Some(1800)),
        ("4.2.2", RepeatSafety::Any, Some(1800)),
        ("smtp/550", RepeatSafety::None, None),
        ("smtp/250", RepeatSafety::None, None),
        ("smtp/456", RepeatSafety::None, None),
        ("5.2.2", RepeatSafety::None, None),
        ("http/429", RepeatSafety::Any, None),
        ("http/503", RepeatSafety::Idempotent, None),
        ("http/423", RepeatSafety::None, None),
        ("http/421", RepeatSafety::Any, None),
        ("grpc/UNAVAILABLE", RepeatSafety::Idempotent, None),
        ("grpc/DEADLINE_EXCEEDED", RepeatSafety::Idempotent, None),
        ("grpc/ABORTED", RepeatSafety::None, None),
        ("grpc/INTERNAL", RepeatSafety::None, None),
    ] {
        let code = client.get_code(ask(id, "")).await.expect(id).into_inner().code.expect("facts");
        assert_eq!(code.repeat_safety(), safety, "{id}");
        let delay = code.retry_delay.as_ref();
        assert_eq!(delay.and_then(|delay| delay.delay).map(|delay| delay.seconds), seconds, "{id}");
        assert_eq!(delay.is_some(), delay.is_some_and(|delay| delay.reference.is_some()), "{id}");
    }
}
