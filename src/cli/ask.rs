//! `codebook get` and `codebook compare`: the service's answers without a server.

use std::io::{self, Write as _};

use prost::{Message, Name};

use super::{Format, Output, Stop, page};
use crate::codebook::Codebook;
use crate::failure::Failure;
use crate::service::{answer, json};
use crate::text::{Style, Words};

/// Prints one code.
pub(super) fn get(id: &str, output: &Output) -> Result<(), Stop> {
    print(
        output,
        |codebook, words| Ok(answer::found(codebook, words, &answer::find(&codebook.catalog, "id", id)?)),
        page::code,
    )
}

/// Prints a comparison.
pub(super) fn compare(left: &str, right: &str, output: &Output) -> Result<(), Stop> {
    print(
        output,
        |codebook, words| {
            let (left, right) = answer::pair(&codebook.catalog, left, right)?;
            Ok(answer::found_pair(codebook, words, &left, &right))
        },
        page::comparison,
    )
}

fn print<M: Message + Name>(
    output: &Output,
    ask: impl FnOnce(&Codebook, &Words<'_>) -> Result<M, Failure>,
    page: impl FnOnce(&M, &Words<'_>) -> String,
) -> Result<(), Stop> {
    let codebook = Codebook::embedded()?;
    let languages = codebook.texts.languages();
    let style = Style { omit_isolates: output.omit_isolates };
    let environment = environment_language();
    let wish = output.language.as_deref().unwrap_or_default();
    let language = languages.choose(wish, &environment).map_err(|_| {
        let words = codebook.texts.words(languages.accept(&environment), style);
        Stop::usage(words.failure(&Failure::MalformedLanguageCode { language_code: wish.to_owned() }))
    })?;
    let words = codebook.texts.words(language, style);
    let message = ask(&codebook, &words).map_err(|failure| Stop::usage(words.failure(&failure)))?;
    let text = match output.format {
        Format::Text => page(&message, &words),
        Format::Json => json(&message)?,
    };
    match io::stdout().write_all(text.as_bytes()) {
        // The reader, a pager or `head`, has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

/// `ar_EG.UTF-8` -> `ar-EG`: the POSIX locale of messages as a language tag; `C` and
/// `POSIX` are none.
fn environment_language() -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let value = set.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    value.split(['.', '@']).next().unwrap_or_default().replace('_', "-")
}
