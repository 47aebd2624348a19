//! Explanations of texts by the embedded data.

use std::sync::LazyLock;

use codebook::codebook::Codebook;
use codebook::explain::{Explanation, Question, explain};

pub static DATA: LazyLock<Codebook> = LazyLock::new(|| Codebook::embedded().expect("the build has checked the data"));

pub fn explained<T: AsRef<[u8]> + ?Sized>(text: &T) -> Explanation<'static> {
    explain(&DATA.catalog, &DATA.replies, &Question { text: text.as_ref(), ..Default::default() })
}

/// The same with private data.
pub fn explained_with_private<T: AsRef<[u8]> + ?Sized>(text: &T) -> Explanation<'static> {
    let question = Question { text: text.as_ref(), private: true, ..Default::default() };
    explain(&DATA.catalog, &DATA.replies, &question)
}

/// The deciding code and the enhanced one with it.
pub fn codes(explanation: &Explanation<'_>) -> (String, String) {
    let id = |code: Option<&book::catalog::Code>| code.map(|code| code.id.to_string()).unwrap_or_default();
    (id(explanation.code), id(explanation.enhanced))
}
