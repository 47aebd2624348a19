//! The command line: the server, and the same answers without one.

mod ask;
mod check;
mod explain;
mod export;
mod log;
mod page;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use http::HeaderValue;

use crate::config::Config;
use crate::config::{Overlay, origin};

/// Status codes explained in the reader's own language.
#[derive(Debug, Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    config: Config,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the API over gRPC (also without any command)
    Serve(Box<Config>),
    /// Explain one code
    Get {
        /// The code: smtp/521, "HTTP/1.1 503", "550 5.7.26", "bad gateway"
        id: String,
        #[command(flatten)]
        output: Output,
    },
    /// Compare two codes
    Compare {
        /// The code on the left
        left: String,
        /// The code on the right
        right: String,
        #[command(flatten)]
        output: Output,
    },
    /// Find codes by a code, a name, words in any language, or the error of a system
    Search {
        /// What to look for: mailbox full, DEADLINE, "550 5.7.26", ECONNREFUSED
        #[arg(required = true)]
        words: Vec<String>,
        /// The protocol whose codes are wanted
        #[arg(long, value_name = "ID")]
        protocol: Option<String>,
        #[command(flatten)]
        output: Output,
    },
    /// Explain a reply: a line, a bounce mail, an HTTP or gRPC error; or sum up a mail log
    Explain {
        /// The text, or the file to read; standard input if omitted or -
        #[arg(value_name = "TEXT_OR_FILE")]
        input: Option<String>,
        /// Explain each line separately and print a summary; mail logs are recognized without this option
        #[arg(long)]
        lines: bool,
        /// Append the text with addresses, host names and other private data masked
        #[arg(long)]
        mask: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Write whole books into a folder: as JSON, as PO for translators' tools, or as a site of files
    Export(Export),
    /// Check a catalog and its locales as the build does, and their prose
    Check {
        /// Check the folders as an overlay on the embedded data
        #[arg(long)]
        overlay: bool,
        /// The folder of TOML files; defaults to the embedded ones
        #[arg(long, value_name = "DIR")]
        catalog: Option<PathBuf>,
        /// The folder with l10n.toml and the languages; defaults to the embedded one
        #[arg(long, value_name = "DIR")]
        locales: Option<PathBuf>,
    },
}

/// Options for printing an answer.
#[derive(Args, Debug)]
struct Output {
    /// The language, as a BCP 47 tag or POSIX locale; defaults to that of the environment (LC_ALL, LC_MESSAGES, LANG)
    #[arg(short, long, value_name = "TAG")]
    language: Option<String>,
    /// The output format
    #[arg(short, long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Leave out the Unicode isolates, which some terminals show as boxes
    #[arg(long)]
    omit_isolates: bool,
    #[command(flatten)]
    overlay: Overlay,
}

/// What is exported, and where to.
#[derive(Args, Debug)]
struct Export {
    /// The folder, which is made if it is not there; files in it are replaced
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// A language, as a BCP 47 tag; may be repeated. All of them if omitted
    #[arg(short, long = "language", value_name = "TAG")]
    languages: Vec<String>,
    /// The output format
    #[arg(short, long, value_enum)]
    format: ExportFormat,
    /// The address of the site: https://codes.example. Search engines are told of it (html)
    #[arg(long, value_parser = origin, value_name = "ORIGIN")]
    public_url: Option<HeaderValue>,
    /// Leave out the Unicode isolates (json)
    #[arg(long)]
    omit_isolates: bool,
    #[command(flatten)]
    overlay: Overlay,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ExportFormat {
    /// A file of each language, with what ExportBook answers
    Json,
    /// A file of each language, beside the default one
    Po,
    /// A site that any web server can serve, without search and explanations
    Html,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A page of text
    Text,
    /// The API's answer as protobuf JSON
    Json,
}

/// Runs the command named on the command line.
pub fn run() -> ExitCode {
    let arguments = match CommandLine::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => return Stop::usage(first_paragraph(&error.to_string())).exit(),
        // Help and version, asked for.
        Err(error) => error.exit(),
    };
    let result = match arguments.command {
        None => serve::serve(&arguments.config),
        Some(Command::Serve(config)) => serve::serve(&config),
        Some(Command::Get { id, output }) => ask::get(&id, &output),
        Some(Command::Compare { left, right, output }) => ask::compare(&left, &right, &output),
        Some(Command::Search { words, protocol, output }) => ask::search(&words.join(" "), protocol, &output),
        Some(Command::Explain { input, lines, mask, output }) => {
            explain::explain(input.as_deref(), lines, mask, &output)
        }
        Some(Command::Export(export)) => export::export(&export),
        Some(Command::Check { overlay: true, catalog, locales }) => check::overlay(&Overlay { catalog, locales }),
        Some(Command::Check { overlay: false, catalog, locales }) => {
            check::check(catalog.as_deref(), locales.as_deref())
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.exit(),
    }
}

/// The failure of a command: a one-line message and the exit status.
struct Stop {
    message: String,
    status: u8,
}

impl Stop {
    /// A failure for invalid arguments, with exit status 2 like clap's.
    fn usage(message: String) -> Self {
        Self { message, status: 2 }
    }

    fn exit(self) -> ExitCode {
        eprintln!("codebook: {}", self.message);
        ExitCode::from(self.status)
    }
}

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Self {
        Self { message: error.to_string(), status: 1 }
    }
}

/// The first paragraph of a clap error, without hints and usage, in one line.
fn first_paragraph(text: &str) -> String {
    let lines = text.trim_start_matches("error: ").lines().take_while(|line| !line.trim().is_empty());
    lines.map(str::trim).collect::<Vec<_>>().join(" ")
}
