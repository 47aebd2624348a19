//! Builds what the crate embeds: the API's code and descriptors, and the catalog and
//! locales once they have passed the gate. Needs nothing but cargo.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::exit;

use prost::Message;

use book::gate;

fn main() -> Result<(), Box<dyn Error>> {
    // Once a build script prints one such line, cargo watches only what is named.
    for watched in ["build.rs", "proto", "catalog", "locales"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    api(&out)?;
    data(&out)
}

/// Proto files -> messages, client and the descriptors that reflection serves. The service itself is
/// `src/service`, which sends answers that are encoded already.
fn api(out: &Path) -> Result<(), Box<dyn Error>> {
    let descriptors = protox::compile(["codebook/v1/codebook_service.proto"], ["proto"])?;
    // protox keeps the comments; the set that the code generator would write loses them.
    fs::write(out.join("descriptors.bin"), descriptors.encode_to_vec())?;
    let mut names = tonic_prost_build::Config::new();
    names.enable_type_names();
    tonic_prost_build::configure()
        .build_server(false)
        .emit_rerun_if_changed(false)
        .compile_fds_with_config(descriptors, names)?;
    Ok(())
}

/// Catalog and locales, checked and embedded.
fn data(out: &Path) -> Result<(), Box<dyn Error>> {
    let sources = gate::Sources {
        catalog: gate::read_catalog(Path::new("catalog"))?,
        replies: gate::read_replies(Path::new("catalog"))?,
        locales: gate::read_locales(Path::new("locales"))?,
    };
    if let Err(problems) = gate::check(&sources) {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        exit(1);
    }
    let mut code = String::new();
    for (name, files) in [("CATALOG", &sources.catalog), ("REPLIES", &sources.replies), ("LOCALES", &sources.locales)] {
        writeln!(code, "pub(super) const {name}: &[(&str, &str)] = &[")?;
        for file in files {
            let path = fs::canonicalize(&file.path)?;
            writeln!(code, "    ({:?}, include_str!({:?})),", file.path, path)?;
        }
        writeln!(code, "];")?;
    }
    fs::write(out.join("embedded.rs"), code)?;
    Ok(())
}
