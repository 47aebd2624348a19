//! The command line: the server, and the same answers without one.

mod page;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::{Args, Parser, Subcommand, ValueEnum};
use prost::{Message, Name};
use prost_reflect::{DescriptorPool, DynamicMessage};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

use crate::codebook::Codebook;
use crate::config::Config;
use crate::failure::Failure;
use crate::gate;
use crate::language::Language;
use crate::prose;
use crate::proto::DESCRIPTORS;
use crate::server;
use crate::service::{Service, answer};
use crate::text::{Style, Texts, Words};

/// Status codes explained in the reader's own language.
#[derive(Debug, Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
struct Arguments {
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
    /// Check a catalog and its locales as the build does, and their prose
    Check {
        /// The folder of TOML files; the embedded ones without it
        #[arg(long, value_name = "DIR", requires = "locales")]
        catalog: Option<PathBuf>,
        /// The folder of l10n.toml and the languages; the embedded ones without it
        #[arg(long, value_name = "DIR", requires = "catalog")]
        locales: Option<PathBuf>,
    },
}

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
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A page of text
    Text,
    /// The API's answer as protobuf JSON
    Json,
}

/// Exit status for arguments that make no sense, as clap has it.
const USAGE: u8 = 2;

/// Runs the command that the arguments name.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => return Stop::usage(first_paragraph(&error.to_string())).exit(),
        // Help and version, asked for.
        Err(error) => error.exit(),
    };
    let result = match arguments.command {
        None => serve(&arguments.config),
        Some(Command::Serve(config)) => serve(&config),
        Some(Command::Get { id, output }) => print(&output, |codebook, words| {
            let code = answer::find(&codebook.catalog, "id", &id)?;
            let message = answer::code(codebook, words, code);
            let page = page::code(&message, words);
            Ok(Answer::new(page, &message))
        }),
        Some(Command::Compare { left, right, output }) => print(&output, |codebook, words| {
            let (left, right) = answer::pair(&codebook.catalog, &left, &right)?;
            let message = answer::comparison(codebook, words, left, right);
            Ok(Answer::new(page::comparison(&message, words), &message))
        }),
        Some(Command::Check { catalog, locales }) => check(catalog.zip(locales)),
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
    fn usage(message: String) -> Self {
        Self { message, status: USAGE }
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

fn serve(config: &Config) -> Result<(), Stop> {
    let begun = Instant::now();
    let filter = EnvFilter::try_new(&config.log).map_err(|error| Stop::usage(format!("--log: {error}")))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr)
        .init();
    let codebook = Arc::new(Codebook::embedded()?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let shutdown = async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        };
        let listener = TcpListener::bind(config.address)
            .await
            .map_err(|error| Stop { message: format!("cannot listen on {}: {error}", config.address), status: 1 })?;
        tracing::info!(
            address = %listener.local_addr()?,
            codes = codebook.catalog.codes().count(),
            languages = codebook.texts.languages().list().len(),
            elapsed = ?begun.elapsed(),
            "serving"
        );
        server::serve(listener, Service::new(codebook, config.rendered_bytes), config, shutdown).await?;
        tracing::info!("stopped");
        Ok(())
    })
}

/// An answer in both formats.
struct Answer {
    page: String,
    message: Vec<u8>,
    /// The message's full name.
    kind: String,
}

impl Answer {
    fn new<M: Message + Name>(page: String, message: &M) -> Self {
        Self { page, message: message.encode_to_vec(), kind: M::full_name() }
    }
}

fn print(output: &Output, ask: impl FnOnce(&Codebook, &Words<'_>) -> Result<Answer, Failure>) -> Result<(), Stop> {
    let codebook = Codebook::embedded()?;
    let style = Style { omit_isolates: output.omit_isolates };
    let language = choose(&codebook.texts, output.language.as_deref())?;
    let words = codebook.texts.words(language, style);
    let answer = ask(&codebook, &words).map_err(|failure| Stop::usage(words.failure(&failure)))?;
    let text = match output.format {
        Format::Text => answer.page,
        Format::Json => json(&answer.message, &answer.kind)?,
    };
    match io::stdout().write_all(text.as_bytes()) {
        // The reader, a pager or `head`, has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

fn choose<'a>(texts: &'a Texts, language: Option<&str>) -> Result<&'a Language, Stop> {
    let languages = texts.languages();
    match language {
        Some(tag) => languages.choose(tag, "").map_err(|_| {
            let words = texts.words(languages.default_language(), Style::default());
            Stop::usage(words.failure(&Failure::MalformedLanguageCode { language_code: tag.to_owned() }))
        }),
        None => Ok(languages.accept(&environment_language())),
    }
}

/// `ar_EG.UTF-8` -> `ar-EG`: the POSIX locale of messages as a language tag; `C` and
/// `POSIX` are none.
fn environment_language() -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let value = set.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    value.split(['.', '@']).next().unwrap_or_default().replace('_', "-")
}

/// Protobuf JSON, from the descriptors that reflection serves.
fn json(message: &[u8], kind: &str) -> Result<String, Stop> {
    let pool = DescriptorPool::decode(DESCRIPTORS)?;
    let descriptor = pool
        .get_message_by_name(kind)
        .ok_or_else(|| Stop { message: format!("no descriptor of {kind}"), status: 1 })?;
    let message = DynamicMessage::decode(descriptor, message)?;
    Ok(serde_json::to_string_pretty(&message)? + "\n")
}

fn check(folders: Option<(PathBuf, PathBuf)>) -> Result<(), Stop> {
    let sources = match folders {
        Some((catalog, locales)) => gate::read(&catalog, &locales)?,
        None => Codebook::embedded_sources(),
    };
    let problems = match gate::check(&sources) {
        Ok((catalog, manifest)) => prose::check(&sources, &catalog, &manifest),
        Err(problems) => problems,
    };
    for problem in &problems {
        eprintln!("{problem}");
    }
    match problems.len() {
        0 => Ok(()),
        count => Err(Stop { message: format!("{count} problems"), status: 1 }),
    }
}
