//! Figures that repeat: write calls, allocations and instructions for each call.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use super::drive::{Load, Shape};
use super::server::Server;
use super::wire::Workload;

/// Calls while strace looks on.
const TRACED: usize = 6_400;
/// Calls of each count under callgrind.
const COUNTED: usize = 3_200;
/// The calls that can write to a socket; the filter is of the last.
const PERF_EVENTS: [&str; 5] = [
    "syscalls:sys_enter_writev",
    "syscalls:sys_enter_sendto",
    "syscalls:sys_enter_sendmsg",
    "syscalls:sys_enter_sendmmsg",
    "syscalls:sys_enter_write",
];
/// Counts under callgrind, of which the middle one stands.
const COUNTS: usize = 3;
/// Every way to ask for memory that the C library and mimalloc have. Growing a block is one too.
const ALLOCATORS: [&str; 17] = [
    "malloc",
    "calloc",
    "realloc",
    "posix_memalign",
    "aligned_alloc",
    "memalign",
    "mi_malloc",
    "mi_malloc_small",
    "mi_malloc_aligned",
    "mi_zalloc",
    "mi_zalloc_small",
    "mi_zalloc_aligned",
    "mi_calloc",
    "mi_calloc_aligned",
    "mi_realloc",
    "mi_realloc_aligned",
    "mi_rezalloc_aligned",
];

/// Write calls on sockets for each call, by perf where the machine has its tracepoints, by strace where it
/// has not. strace halts the server at each of them, so that more requests wait for it and more answers
/// leave together; perf does not. Wake-ups between threads, which are writes too, do not count.
#[derive(Clone, Copy)]
pub enum Tracer {
    Perf,
    Strace,
}

impl Tracer {
    /// The one that works here.
    pub fn available() -> Self {
        let tried = Command::new("perf").args(["stat", "--event", PERF_EVENTS[0], "true"]).output();
        if tried.is_ok_and(|done| done.status.success()) { Self::Perf } else { Self::Strace }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Perf => "perf stat",
            Self::Strace => "strace",
        }
    }

    pub fn writes(self, server: &Server, workload: &Arc<Workload>, shape: Shape) -> Result<f64, String> {
        let mut load = Load::open(server, workload, shape)?;
        let file = scratch("writes");
        let mut command = match self {
            Self::Perf => perf(&file),
            Self::Strace => strace(&file),
        };
        command.args(["-p", &server.id().to_string()]).stderr(Stdio::piped());
        let mut tracer = command.spawn().map_err(|error| format!("{}: {error}", self.name()))?;
        let mut said = BufReader::new(tracer.stderr.take().expect("a pipe")).lines().map_while(Result::ok);
        let word = match self {
            Self::Perf => "Events enabled",
            Self::Strace => " attached",
        };
        let mut begun = String::new();
        let ready = said.by_ref().take(2).any(|line| {
            begun = line;
            begun.contains(word)
        });
        let made = if ready { load.calls(TRACED) } else { Err(format!("{}: {begun}", self.name())) };
        // Both let go of the server, and say what they saw, when they are interrupted.
        let interrupted = Command::new("kill").args(["-INT", &tracer.id().to_string()]).status();
        if !interrupted.is_ok_and(|status| status.success()) {
            let _ = tracer.kill();
        }
        said.for_each(drop);
        tracer.wait().map_err(|error| error.to_string())?;
        let trace = fs::read(&file).map_err(|error| format!("{}: {error}", self.name()))?;
        let _ = fs::remove_file(&file);
        let trace = String::from_utf8_lossy(&trace);
        let writes = match self {
            // "4711,,syscalls:sys_enter_writev,…"
            Self::Perf => trace.lines().filter_map(|line| line.split(',').next()?.parse::<usize>().ok()).sum(),
            // A call that another thread interrupts has a second line, "<... writev resumed>", without the socket.
            Self::Strace => trace.lines().filter(|line| line.contains("<TCP:[")).count(),
        };
        Ok(ratio(writes, made?))
    }
}

fn perf(file: &Path) -> Command {
    let mut perf = Command::new("perf");
    perf.args(["stat", "-x", ",", "-o"]).arg(file);
    for event in PERF_EVENTS {
        perf.args(["--event", event]);
    }
    // A wake-up is eight bytes on an eventfd; an HTTP/2 frame has nine at least. A filter is of the event before it.
    perf.args(["--filter", "count > 8"]);
    // Begins with the counters off, and says so; turns them on after so many milliseconds, and says so.
    perf.args(["--delay", "10"]);
    perf
}

fn strace(file: &Path) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-yy", "-s", "0", "-e", "signal=none", "-e", "trace=write,writev,sendto,sendmsg,sendmmsg"]);
    strace.arg("-o").arg(file);
    strace
}

fn ratio(count: usize, of: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / f64::from(u32::try_from(of).unwrap_or(u32::MAX))
}

fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()))
}

/// What one call costs.
#[derive(Clone, Copy)]
pub struct Cost {
    pub instructions: f64,
    pub allocations: f64,
    /// The most by which a count of instructions differs from the middle one, as a part of that.
    pub spread: f64,
}

/// A server under callgrind.
pub struct Counted {
    server: Server,
    out: PathBuf,
    dumps: usize,
}

impl Counted {
    pub fn start(command: &Command) -> Result<Self, String> {
        let out = scratch(&format!(
            "callgrind-{}",
            Path::new(command.get_program())
                .file_name()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned(),)
        ));
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--compress-strings=no", "--quiet"]);
        valgrind.arg(format!("--callgrind-out-file={}", out.display()));
        valgrind.arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => valgrind.env(name, value),
                None => valgrind.env_remove(name),
            };
        }
        Ok(Self { server: Server::start(&mut valgrind)?, out, dumps: 0 })
    }

    /// Instructions and allocations for each call. What came before the first, start-up and warm-up, is not
    /// in it: a dump sets the counters to nought.
    pub fn cost(&mut self, workload: &Arc<Workload>, shape: Shape) -> Result<Cost, String> {
        let mut load = Load::open(&self.server, workload, shape)?;
        self.dump()?;
        let mut costs = Vec::with_capacity(COUNTS);
        for _ in 0..COUNTS {
            let made = load.calls(COUNTED)?;
            let (instructions, allocations) = totals(&self.dump()?)?;
            costs.push((ratio(instructions, made), ratio(allocations, made)));
        }
        costs.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (instructions, allocations) = costs[COUNTS / 2];
        let spread = costs.iter().map(|cost| (cost.0 / instructions - 1.0).abs()).fold(0.0, f64::max);
        Ok(Cost { instructions, allocations, spread })
    }

    /// What callgrind counted since the last time.
    fn dump(&mut self) -> Result<String, String> {
        self.dumps += 1;
        let asked = Command::new("vgdb").args([&format!("--pid={}", self.server.id()), "dump"]).output();
        let asked = asked.map_err(|error| format!("vgdb: {error}"))?;
        if !asked.status.success() {
            return Err(format!("vgdb: {}", String::from_utf8_lossy(&asked.stderr).trim()));
        }
        let file = PathBuf::from(format!("{}.{}", self.out.display(), self.dumps));
        let profile = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let _ = fs::remove_file(&file);
        Ok(String::from_utf8_lossy(&profile).into_owned())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.out);
    }
}

/// Instructions, and calls of the allocators by what is none of them.
fn totals(profile: &str) -> Result<(usize, usize), String> {
    let (mut instructions, mut allocations) = (None, 0);
    let (mut caller, mut callee) = ("", "");
    for line in profile.lines() {
        if let Some(name) = line.strip_prefix("fn=") {
            caller = function(name);
        } else if let Some(name) = line.strip_prefix("cfn=") {
            callee = function(name);
        } else if let Some(count) = line.strip_prefix("calls=") {
            let own = ALLOCATORS.contains(&caller) || caller.starts_with("mi_") || caller.starts_with("_mi_");
            if ALLOCATORS.contains(&callee) && !own {
                let count = count.split(' ').next().and_then(|count| count.parse::<usize>().ok());
                allocations += count.ok_or("callgrind's profile has another format")?;
            }
        } else if let Some(count) = line.strip_prefix("totals:") {
            instructions = count.trim().parse().ok();
        }
    }
    Ok((instructions.ok_or("callgrind's profile has no totals")?, allocations))
}

/// A function's name without its version and its depth of recursion.
fn function(name: &str) -> &str {
    name.split(['@', '\'']).next().unwrap_or(name)
}
