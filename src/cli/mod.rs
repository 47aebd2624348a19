//! The command line: the server, and the same answers without one.

mod ask;
mod check;
mod explain;
mod page;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::config::Config;
use crate::config::Overlay;

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
        /// The code: smtp/521, "SMTP 521" or smtp:521
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
    /// Explain a reply: a line, a bounce mail, an HTTP or gRPC error; or sum up a mail log
    Explain {
        /// The file to read; standard input without it, or as -
        file: Option<PathBuf>,
        /// Explain every line by itself and print a summary; a mail log is recognized without this
        #[arg(long)]
        lines: bool,
        /// Append the text with addresses, host names and the like masked
        #[arg(long)]
        mask: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Check a catalog and its locales as the build does, and their prose
    Check {
        /// Hold the folders, laid over the embedded data, against the build's gate
        #[arg(long)]
        overlay: bool,
        /// The folder of TOML files; the embedded ones without it
        #[arg(long, value_name = "DIR")]
        catalog: Option<PathBuf>,
        /// The folder of l10n.toml and the languages; the embedded ones without it
        #[arg(long, value_name = "DIR")]
        locales: Option<PathBuf>,
    },
}

/// How an answer is printed.
#[derive(Args, Debug)]
struct Output {
    /// The language, as a BCP 47 tag; otherwise that of the environment (LC_ALL, LC_MESSAGES, LANG)
    #[arg(short, long, value_name = "TAG")]
    language: Option<String>,
    /// How to print the answer
    #[arg(short, long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Leave out the Unicode isolates, which some terminals show as boxes
    #[arg(long)]
    omit_isolates: bool,
    #[command(flatten)]
    overlay: Overlay,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A page of text
    Text,
    /// The API's answer as protobuf JSON
    Json,
}

/// Runs the command that the arguments name.
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
        Some(Command::Explain { file, lines, mask, output }) => explain::explain(file.as_deref(), lines, mask, &output),
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

/// Why a command ends without success: one line for a person, and the exit status.
struct Stop {
    message: String,
    status: u8,
}

impl Stop {
    /// Arguments that make no sense; exit status 2, as clap has it.
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

/// What clap says before its hints and its usage, in one line.
fn first_paragraph(text: &str) -> String {
    let lines = text.trim_start_matches("error: ").lines().take_while(|line| !line.trim().is_empty());
    lines.map(str::trim).collect::<Vec<_>>().join(" ")
}
