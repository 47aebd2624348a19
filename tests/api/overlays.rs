use std::fs;

use codebook::proto::{
    CompareCodesRequest, CompareCodesResponse, GetCodeRequest, GetCodeResponse, LanguageFallback, ListLanguagesRequest,
    SectionKind,
};
use tonic::codec::CompressionEncoding;

use crate::certificates::folder;
use crate::support::{Client, Server, accepting, content_language};

async fn code(client: &mut Client) -> GetCodeResponse {
    let ask = GetCodeRequest { id: "smtp/550".to_owned(), ..Default::default() };
    let answer = client.get_code(accepting("it-CH", ask)).await.expect("an answer");
    assert_eq!(content_language(answer.metadata()), "it-CH");
    answer.into_inner()
}

async fn comparison(client: &mut Client) -> CompareCodesResponse {
    let (left, right) = ("smtp/450".to_owned(), "smtp/550".to_owned());
    let ask =
        CompareCodesRequest { left_id: left, right_id: right, language_code: "it-CH".to_owned(), ..Default::default() };
    client.compare_codes(ask).await.expect("an answer").into_inner()
}

fn fields(fallbacks: &[LanguageFallback]) -> Vec<&str> {
    let [fallback] = fallbacks else { panic!("one language stands in: {fallbacks:?}") };
    assert_eq!(fallback.language_code, "en");
    fallback.fields.iter().map(String::as_str).collect()
}

#[tokio::test]
async fn a_language_that_lacks_texts_says_which_are_of_another() {
    let folder = folder("partial-language");
    fs::create_dir_all(folder.join("it-CH")).expect("a folder");
    let words = "smtp-550 = Casella non disponibile\n    .fix = Controlli l’indirizzo del destinatario.\n";
    fs::write(folder.join("it-CH/own.ftl"), words).expect("written");
    let server = Server::with(&["--locales", folder.to_str().expect("UTF-8")]).await;
    let mut client = server.client().await;
    let one = code(&mut client).await;
    assert_eq!(one.text.as_ref().expect("words").title, "Casella non disponibile");
    let fell_back = fields(&one.language_fallbacks);
    let text = one.text.as_ref().expect("words");
    let field = |kind| {
        let place = text.sections.iter().position(|section| section.kind() == kind).expect("a section");
        format!("text.sections[{place}].items[0].text")
    };
    let (fix, when) = (field(SectionKind::Fix), field(SectionKind::When));
    assert!(fell_back.contains(&&*when) && !fell_back.contains(&&*fix), "{fell_back:?}");
    let two = comparison(&mut client).await;
    let fell_back = fields(&two.language_fallbacks);
    assert!(fell_back.contains(&"text.key_differences[0].left_sentence"), "{fell_back:?}");
    let right = two.text.as_ref().and_then(|text| text.right.as_ref()).expect("a side");
    let fix = right.sections.iter().position(|section| section.kind() == SectionKind::Fix).expect("a section");
    let fix = format!("text.right.sections[{fix}].items[0].text");
    assert!(!fell_back.contains(&&*fix) && !fell_back.contains(&"text.right.title"), "{fell_back:?}");
    // From memory, and compressed, the answers are the same.
    let mut compressed = server.client().await.accept_compressed(CompressionEncoding::Gzip);
    for _ in 0..2 {
        assert_eq!(code(&mut compressed).await, one);
        assert_eq!(comparison(&mut compressed).await, two);
    }
    let languages = client.list_languages(ListLanguagesRequest::default()).await.expect("a list").into_inner();
    let partial: Vec<&str> =
        languages.languages.iter().filter(|one| one.partial).map(|one| one.language_code.as_str()).collect();
    assert_eq!(partial, ["it-CH"]);
    assert!(server.metric("codebook_language_fallbacks_total{kind=\"message\",language=\"it-CH\"}") >= 6.0);
}
