//! `codebook`: see `codebook --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    codebook::cli::run()
}
