//! Proto files -> the service as tonic generates it.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../../proto");
    let descriptors = protox::compile(["codebook/v1/codebook_service.proto"], ["../../proto"])?;
    let generator = tonic_prost_build::configure().build_client(false).emit_rerun_if_changed(false);
    // What is not measured is answered with UNIMPLEMENTED, and a new method breaks nothing here.
    generator.generate_default_stubs(true).compile_fds(descriptors)?;
    Ok(())
}
