//! Any bytes on a connection are answered or refused, the connection ends, and nothing of it is left.
//!
//! The clock stands still while anything is to do, and jumps to the next timer otherwise: no timeout is waited for.

#![no_main]

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use clap::Parser;
use codebook::codebook::Codebook;
use codebook::config::Config;
use codebook::metrics::Metrics;
use codebook::server::{Health, Routes, routes};
use codebook::service::Service;
use codebook_fuzz::client::{Client, KINDS, Options};
use codebook_fuzz::{frames, seeds};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Handle};
use tokio::time::{sleep, timeout};
use transport::LocalServer;

/// The age at which connections are asked to close, and all that may follow.
const LONGEST: Duration = Duration::from_secs(60 * 60);

static DATA: LazyLock<Arc<Codebook>> =
    LazyLock::new(|| Arc::new(Codebook::embedded().expect("the build has checked the data")));

static SERVERS: LazyLock<[LocalServer<Routes>; KINDS]> = LazyLock::new(|| std::array::from_fn(server));

#[derive(Parser)]
struct Command {
    #[command(flatten)]
    config: Config,
}

fuzz_target!(init: seeds::write(frames::seeds()), |input: &[u8]| {
    // As a worker's.
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).max_blocking_threads(1).build();
    runtime.expect("a runtime").block_on(async {
        let client = Client::new(input);
        let server = &SERVERS[client.options.kind()];
        let (stream, doing) = client.connect();
        tokio::select! {
            ended = timeout(LONGEST, server.serve(stream)) => { ended.expect("the connection ends"); }
            () = doing => {}
        }
        // Tasks of its calls run to their ends.
        sleep(Duration::from_secs(1)).await;
        assert_eq!(Handle::current().metrics().num_alive_tasks(), 0, "no call is left");
        assert!(server.is_at_rest(), "nothing is held");
    });
});

/// A server of a kind.
fn server(kind: usize) -> LocalServer<Routes> {
    let Command { config } = Command::parse_from(["codebook"].into_iter().chain(Options::flags(kind)));
    let metrics = Arc::new(Metrics::new());
    let service = Service::new(Arc::clone(&DATA), &config, Arc::clone(&metrics));
    let routes = routes(service, &metrics, &Health::default(), &config).expect("the descriptors of the API");
    LocalServer::new(routes, config.connections())
}
