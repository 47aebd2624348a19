//! Settings of the data: folders laid over what the build embedded.

use std::path::PathBuf;

use clap::Args;

/// Folders laid over the embedded data.
#[derive(Args, Clone, Debug, Default)]
pub struct Overlay {
    /// Folder of TOML files laid over the catalog: codes, protocols and, in replies/, rules of one's own
    #[arg(long, env = "CODEBOOK_CATALOG", value_name = "DIR")]
    pub catalog: Option<PathBuf>,

    /// Folder of languages laid over the embedded ones: wording and languages of one's own
    #[arg(long, env = "CODEBOOK_LOCALES", value_name = "DIR")]
    pub locales: Option<PathBuf>,
}
