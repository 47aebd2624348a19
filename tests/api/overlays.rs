use std::fs;

use codebook::proto::{
    CompareCodesRequest, CompareCodesResponse, GetCodeRequest, GetCodeResponse, LanguageFallback, ListLanguagesRequest,
};
use tonic::codec::CompressionEncoding;

use crate::certificates::folder;
use crate::support::{Client, Server, accepting, content_language};

async fn code(client: &mut Client) -> GetCodeResponse {
    let ask = GetCodeRequest { id: "smtp/550".to_owned(), ..Default::default() };
    let answer = client.get_code(accepting("fr-CA", ask)).await.expect("an answer");
    assert_eq!(content_language(answer.metadata()), "fr-CA");
    answer.into_inner()
}

async fn comparison(client: &mut Client) -> CompareCodesResponse {
    let (left, right) = ("smtp/450".to_owned(), "smtp/550".to_owned());
    let ask = CompareCodesRequest { left, right, language_code: "fr-CA".to_owned(), ..Default::default() };
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
    fs::create_dir_all(folder.join("fr-CA")).expect("a folder");
    let words = "smtp-550 = Boîte indisponible\n    .fix = Vérifiez l’adresse du destinataire.\n";
    fs::write(folder.join("fr-CA/own.ftl"), words).expect("written");
    let server = Server::with(&["--locales", folder.to_str().expect("UTF-8")]).await;
    let mut client = server.client().await;
    let one = code(&mut client).await;
    assert_eq!(one.text.as_ref().expect("words").title, "Boîte indisponible");
    let fell_back = fields(&one.language_fallbacks);
    assert!(fell_back.contains(&"text.when") && !fell_back.contains(&"text.fix"), "{fell_back:?}");
    let two = comparison(&mut client).await;
    let fell_back = fields(&two.language_fallbacks);
    assert!(fell_back.contains(&"text.key_differences[0].left_sentence"), "{fell_back:?}");
    assert!(!fell_back.iter().any(|field| field.contains("right") && field.ends_with(".fix")), "{fell_back:?}");
    // From memory, and compressed, the answers are the same.
    let mut compressed = server.client().await.accept_compressed(CompressionEncoding::Gzip);
    for _ in 0..2 {
        assert_eq!(code(&mut compressed).await, one);
        assert_eq!(comparison(&mut compressed).await, two);
    }
    let languages = client.list_languages(ListLanguagesRequest::default()).await.expect("a list").into_inner();
    let partial: Vec<&str> =
        languages.languages.iter().filter(|one| one.partial).map(|one| one.code.as_str()).collect();
    assert_eq!(partial, ["fr-CA"]);
    assert!(server.metric("codebook_language_fallbacks_total{kind=\"message\",language=\"fr-CA\"}") >= 6.0);
}
