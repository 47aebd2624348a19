//! The explanation of texts, with its words and as it is sent.

use std::hint::black_box;

use codebook::codebook::Codebook;
use codebook::explain::MAX_TEXT;
use codebook::proto::ExplainReplyRequest;
use codebook::service::explanation;
use codebook::text::Style;
use prost::Message as _;

use super::Reader;
use crate::data::log;
use crate::shapes::{Shape, mails, texts};

/// How texts are explained.
pub struct Explain<'c> {
    /// The data.
    pub codebook: &'c Codebook,
    /// The language of the answer.
    pub language: &'static str,
    /// True if private data is masked.
    pub mask: bool,
    /// The protocol that the caller names, or nothing.
    pub protocol: &'static str,
    /// True for a few shapes of small size.
    pub is_quick: bool,
}

impl Reader for Explain<'_> {
    type Input = (String, ExplainReplyRequest);

    fn name(&self) -> String {
        let mask = if self.mask { ", masked" } else { "" };
        let protocol = if self.protocol.is_empty() { String::new() } else { format!(", for {}", self.protocol) };
        let language = if self.language == "ar" { String::new() } else { format!(", in {}", self.language) };
        format!("explain{mask}{protocol}{language}")
    }

    fn unit(&self) -> &'static str {
        "bytes"
    }

    fn sizes(&self) -> [usize; 3] {
        if self.is_quick { [1 << 10, 2 << 10, 4 << 10] } else { [MAX_TEXT / 4, MAX_TEXT / 2, MAX_TEXT] }
    }

    fn shapes(&self) -> Vec<Shape<Self::Input>> {
        let (language, mask, protocol) = (self.language.to_owned(), self.mask, self.protocol.to_owned());
        let request = move |text: Vec<u8>| {
            let request = ExplainReplyRequest { mask, protocol_id: protocol.clone(), ..ExplainReplyRequest::of(text) };
            (language.clone(), request)
        };
        let all = match self.is_quick || !self.protocol.is_empty() {
            true => texts::few().into_iter().chain(mails::few()).collect::<Vec<_>>(),
            false => texts::shapes().into_iter().chain(mails::shapes()).collect(),
        };
        all.into_iter().map(|shape| shape.map(request.clone())).collect()
    }

    fn ordinary(&self, size: usize) -> Self::Input {
        // In a language that is complete, whatever the reader's own is.
        ("ar".to_owned(), ExplainReplyRequest { mask: self.mask, ..ExplainReplyRequest::of(log(size)) })
    }

    fn read(&self, (language, request): &Self::Input) {
        let languages = self.codebook.texts.languages();
        let words = self.codebook.texts.words(languages.accept(language), Style::default());
        let answer = explanation::reply(self.codebook, &words, request).expect("an answer");
        black_box(answer.encode_to_vec());
    }
}
