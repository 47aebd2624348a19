//! The servers under load, each in a process of its own.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The profile and the paths of what is built come from the bench's own build.
const BUILT: &str = env!("CARGO_TARGET_TMPDIR");
const STOCK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/stock/Cargo.toml");
const PEER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peer/main.go");
/// Where Debian puts the Go libraries that it packages.
const GOPATH: &str = "/usr/share/gocode";

/// Codebook's binary: the one built with the bench, or the one of `CODEBOOK_BENCH_BINARY`.
pub fn codebook() -> Command {
    let binary = env::var_os("CODEBOOK_BENCH_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_codebook").into());
    let mut command = Command::new(binary);
    command.args(["serve", "--address", "127.0.0.1:0"]);
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("CODEBOOK_") {
            command.env_remove(name);
        }
    }
    command
}

/// Builds the floor and answers its command.
pub fn stock() -> Result<PathBuf, String> {
    let target = Path::new(BUILT).join("stock");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--release", "--locked", "--manifest-path", STOCK, "--target-dir"]).arg(&target);
    succeed(&mut cargo)?;
    Ok(target.join("release/codebook-stock"))
}

/// Builds the peer, where Go and grpc-go are installed.
pub fn peer() -> Result<PathBuf, String> {
    let binary = Path::new(BUILT).join("peer");
    let mut go = Command::new("go");
    go.args(["build", "-o"]).arg(&binary).arg(PEER);
    go.env("GO111MODULE", "off").env("GOPATH", GOPATH).env("GOFLAGS", "").env("GOCACHE", Path::new(BUILT).join("go"));
    succeed(&mut go)?;
    Ok(binary)
}

fn succeed(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let done = command.output().map_err(|error| format!("{name}: {error}"))?;
    if done.status.success() {
        return Ok(());
    }
    Err(format!("{name} build: {}: {}", done.status, String::from_utf8_lossy(&done.stderr).trim()))
}

/// A server that runs until it is dropped.
pub struct Server {
    process: Child,
    /// Host and port.
    pub address: String,
    /// The line of its log that holds the address.
    pub greeting: String,
}

impl Server {
    /// Starts it and waits for its `address=`.
    pub fn start(command: &mut Command) -> Result<Self, String> {
        let name = command.get_program().to_string_lossy().into_owned();
        let spawned = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut process = spawned.map_err(|error| format!("{name}: {error}"))?;
        let mut lines = BufReader::new(process.stderr.take().expect("a pipe")).lines();
        let mut said = String::new();
        let found = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let address = line.split_once(" address=").and_then(|(_, rest)| rest.split_whitespace().next());
            let address = address.map(str::to_owned);
            said = line;
            address
        });
        let Some(address) = found else {
            // It may be gone already.
            let _ = process.kill();
            let _ = process.wait();
            return Err(format!("{name} does not serve; its last words: {said}"));
        };
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { process, address, greeting: said })
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// CPU time that the process has used, over all its threads.
    pub fn cpu(&self) -> Duration {
        cpu(self.id())
    }

    pub fn resident_mib(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|kib| kib.parse::<f64>().ok()).unwrap_or_default() / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Either may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// CPU time of a process, over the threads that it has now.
pub fn cpu(process: u32) -> Duration {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let nanoseconds = tasks.map(|task| {
        let schedstat = fs::read_to_string(task.path().join("schedstat")).unwrap_or_default();
        schedstat.split(' ').next().and_then(|field| field.parse::<u64>().ok()).unwrap_or_default()
    });
    Duration::from_nanos(nanoseconds.sum())
}
