//! Loads: connections x streams against one server.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::server::{Server, cpu};
use super::wire::{Connection, PREFIX, Workload};

/// A run that takes longer is stuck. Under valgrind a call takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(300);
/// Calls before anything is counted: they fill caches, tables and buffers.
const WARM_UP: usize = 1_000;

/// Connections, and the calls that each has open at once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    pub connections: usize,
    pub streams: usize,
}

impl Shape {
    pub const LONE: Self = Self { connections: 1, streams: 1 };
    pub const ONE: Self = Self { connections: 1, streams: 64 };
    pub const MANY: Self = Self { connections: 16, streams: 16 };
    pub const ALL: [Self; 3] = [Self::LONE, Self::ONE, Self::MANY];
}

impl std::fmt::Display for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} × {}", self.connections, self.streams)
    }
}

/// What a run took.
pub struct Run {
    /// Calls a second.
    pub throughput: f64,
    /// Microseconds of the server for each call.
    pub cpu: f64,
    /// Microseconds of the client for each call.
    pub client_cpu: f64,
    /// Microseconds that half the calls, and 99 of 100, did not exceed.
    pub p50: f64,
    pub p99: f64,
}

/// Warm connections to a server.
pub struct Load {
    /// One thread: it is not the bottleneck, and leaves a CPU to the server.
    runtime: Runtime,
    connections: Vec<Connection>,
}

impl Load {
    pub fn open(server: &Server, workload: &Arc<Workload>, shape: Shape) -> Result<Self, String> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let mut connections = Vec::with_capacity(shape.connections);
        for _ in 0..shape.connections {
            let open = Connection::open(&server.address, Arc::clone(workload), shape.streams);
            connections.push(runtime.block_on(open)?);
        }
        let mut load = Self { runtime, connections };
        load.calls(WARM_UP)?;
        Ok(load)
    }

    /// Makes about so many calls and returns how many.
    pub fn calls(&mut self, calls: usize) -> Result<usize, String> {
        let each = calls.div_ceil(self.connections.len());
        let connections = std::mem::take(&mut self.connections);
        let made = each * connections.len();
        self.connections = self.runtime.block_on(async {
            let mut running = JoinSet::new();
            for mut connection in connections {
                running.spawn(async move { connection.run(each).await.map(|()| connection) });
            }
            let done = timeout(PATIENCE, running.join_all()).await;
            done.map_err(|_| "a run is stuck".to_owned())?.into_iter().collect::<Result<_, String>>()
        })?;
        Ok(made)
    }

    /// The same, measured.
    pub fn measure(&mut self, server: &Server, calls: usize) -> Result<Run, String> {
        let this = std::process::id();
        let (before, own, begun) = (server.cpu(), cpu(this), Instant::now());
        let made = u32::try_from(self.calls(calls)?).expect("a bounded run");
        let (elapsed, cpu, own) = (begun.elapsed(), server.cpu() - before, cpu(this) - own);
        let mut latencies: Vec<u64> =
            self.connections.iter().flat_map(|connection| &connection.latencies).copied().collect();
        latencies.sort_unstable();
        let percentile = |of: usize| Duration::from_nanos(latencies[latencies.len() * of / 100]).as_secs_f64() * 1e6;
        Ok(Run {
            throughput: f64::from(made) / elapsed.as_secs_f64(),
            cpu: cpu.as_secs_f64() * 1e6 / f64::from(made),
            client_cpu: own.as_secs_f64() * 1e6 / f64::from(made),
            p50: percentile(50),
            p99: percentile(99),
        })
    }
}

/// Makes each call of a workload once and returns the messages, whether compressed beside each.
pub fn answers(server: &Server, workload: &Workload) -> Result<Vec<(bool, Vec<u8>)>, String> {
    let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let calls = workload.calls.len();
    let workload = Arc::new(workload.clone());
    let all = async {
        let mut connection = Connection::open(&server.address, workload, 1).await?;
        let mut answers = Vec::with_capacity(calls);
        for _ in 0..calls {
            connection.run(1).await?;
            answers.push((connection.last[0] != 0, connection.last[PREFIX..].to_vec()));
        }
        Ok(answers)
    };
    // A timeout needs the runtime around it when it is made.
    runtime.block_on(async { timeout(PATIENCE, all).await }).map_err(|_| "an answer is missing".to_owned())?
}
