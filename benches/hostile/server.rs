//! The server under attack, in a process of its own.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use codebook::config::Overlay;

/// A server that runs until it is dropped.
pub struct Server {
    process: Child,
    /// Its address, as a URL.
    pub url: String,
}

impl Server {
    /// Starts the binary built with the bench, or the one of `CODEBOOK_BENCH_BINARY`, over an overlay.
    pub fn start(overlay: &Overlay) -> Self {
        let binary = env::var_os("CODEBOOK_BENCH_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_codebook").into());
        let mut command = Command::new(binary);
        command.args(["serve", "--address", "127.0.0.1:0"]);
        for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CODEBOOK_")) {
            command.env_remove(name);
        }
        for (flag, folder) in [("--catalog", &overlay.catalog), ("--locales", &overlay.locales)] {
            command.args(folder.iter().flat_map(|folder| [flag.as_ref(), folder.as_os_str()]));
        }
        let spawned = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut process = spawned.expect("the program starts");
        let mut lines = BufReader::new(process.stderr.take().expect("it is piped")).lines().map_while(Result::ok);
        let address =
            lines.find_map(|line| Some(line.split_once(" address=")?.1.split_whitespace().next()?.to_owned()));
        let address = address.expect("the server serves");
        // A log that nobody reads would stop the server.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, url: format!("http://{address}") }
    }

    /// The most memory that it has had, in MiB.
    pub fn peak_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kib.unwrap_or_default() / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
