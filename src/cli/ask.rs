//! `codebook get` and `codebook compare`: the service's answers without a server.

use std::io::{self, Write as _};

use prost::{Message, Name};

use super::{Format, Output, Stop, page};
use crate::codebook::Codebook;
use crate::failure::Failure;
use crate::proto::{SearchCodesRequest, View};
use crate::service::{self, answer, json};
use crate::text::{Style, Words};

/// Prints one code.
pub(super) fn get(id: &str, output: &Output) -> Result<(), Stop> {
    print(output, |codebook, words| {
        let found = answer::find(&codebook.catalog, "id", id).map_err(|failure| refusal(&failure, words))?;
        render(&answer::code(codebook, words, &found, View::All), words, output.format, page::code)
    })
}

/// Prints a comparison.
pub(super) fn compare(left: &str, right: &str, output: &Output) -> Result<(), Stop> {
    print(output, |codebook, words| {
        let pair = answer::pair(&codebook.catalog, left, right).map_err(|failure| refusal(&failure, words))?;
        render(&answer::comparison(codebook, words, &pair.0, &pair.1), words, output.format, page::comparison)
    })
}

/// Prints the codes that a query may be about.
pub(super) fn search(query: &str, protocol: Option<String>, output: &Output) -> Result<(), Stop> {
    let request =
        SearchCodesRequest { query: query.to_owned(), protocol_id: protocol.unwrap_or_default(), ..Default::default() };
    print(output, |codebook, words| {
        let answer = service::search::codes(codebook, words, &request).map_err(|failure| refusal(&failure, words))?;
        render(&answer, words, output.format, page::search)
    })
}

/// The failure of a request, in the caller's language.
pub(super) fn refusal(failure: &Failure, words: &Words<'_>) -> Stop {
    Stop::usage(words.failure(failure))
}

/// Renders an answer in the requested format.
pub(super) fn render<M: Message + Name>(
    message: &M,
    words: &Words<'_>,
    format: Format,
    page: impl FnOnce(&M, &Words<'_>) -> String,
) -> Result<String, Stop> {
    match format {
        Format::Text => Ok(page(message, words)),
        Format::Json => Ok(json(message)?),
    }
}

/// Prints an answer in the language of the arguments or of the environment.
pub(super) fn print(
    output: &Output,
    answer: impl FnOnce(&Codebook, &Words<'_>) -> Result<String, Stop>,
) -> Result<(), Stop> {
    let codebook = Codebook::open(&output.overlay)?;
    let languages = codebook.texts.languages();
    let style = Style { omit_isolates: output.omit_isolates };
    let environment = environment_locale();
    let wish = output.language.as_deref().unwrap_or_default();
    let language = languages.choose(wish, &environment).map_err(|_| {
        let words = codebook.texts.words(languages.accept(&environment), style);
        refusal(&Failure::MalformedLanguageCode { language_code: wish.to_owned() }, &words)
    })?;
    let words = codebook.texts.words(language, style);
    if let Some(missed) = languages.missed(language, wish, "") {
        eprintln!("codebook: {}", words.language_not_available(missed));
    }
    let text = answer(&codebook, &words)?;
    match io::stdout().write_all(text.as_bytes()) {
        // The reader, a pager or `head`, has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => Ok(result?),
    }
}

/// The POSIX locale for messages: `ar_EG.UTF-8`. `C` and `POSIX` name no language, and choose none.
fn environment_locale() -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    set.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
}
