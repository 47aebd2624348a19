//! Proto files -> the service as tonic generates it.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../../proto");
    let descriptors = protox::compile(["codebook/v1/codebook_service.proto"], ["../../proto"])?;
    tonic_prost_build::configure().build_client(false).emit_rerun_if_changed(false).compile_fds(descriptors)?;
    Ok(())
}
