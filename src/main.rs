//! `codebook`: see `codebook --help`.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A fifth fewer instructions in an allocation than the system's (BENCHMARKS.md).
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    codebook::cli::run()
}
