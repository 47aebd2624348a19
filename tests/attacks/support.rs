//! The vocabulary of these tests.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use codebook::proto::GetCodeRequest;
use codebook::proto::codebook_service_client::CodebookServiceClient;
use tokio::sync::oneshot::{self, Sender};
use tokio::time::{sleep, timeout};
use tonic::transport::Channel;

pub type Client = CodebookServiceClient<Channel>;

pub const MIB: u64 = 1024 * 1024;

/// Longest wait of a well-behaved client. What it waits for takes a millisecond; the rest is for a machine with two
/// processors that does many other things.
const BEARABLE: Duration = Duration::from_secs(2);

/// How long something that is to happen may take on such a machine.
pub const SOON: Duration = Duration::from_secs(10);

/// The program, in a process of its own, so that its memory can be told from that of the attack.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    log: Arc<Mutex<String>>,
}

impl Server {
    pub async fn with(flags: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_codebook"))
            .args(["serve", "--address", "127.0.0.1:0", "--workers", "2"])
            .args(flags)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut log = BufReader::new(child.stderr.take().expect("it is piped"));
        let mut line = String::new();
        while !(line.contains("serving") && line.contains(" address=")) {
            line.clear();
            assert!(log.read_line(&mut line).expect("text") > 0, "the server ended before it served");
        }
        let address = line.split_whitespace().find_map(|word| word.strip_prefix("address="));
        let address = address.and_then(|address| address.parse().ok()).expect("the log says where it listens");
        // A log that nobody reads would stop the server.
        let kept = Arc::<Mutex<String>>::default();
        let keep = Arc::clone(&kept);
        thread::spawn(move || {
            let mut line = String::new();
            while log.read_line(&mut line).is_ok_and(|count| count > 0) {
                keep.lock().expect("no panic").push_str(&line);
                line.clear();
            }
        });
        let server = Self { child, address, log: kept };
        server.warm_up().await;
        // Its connections are closed by then.
        sleep(Duration::from_millis(200)).await;
        server
    }

    /// What it has logged since it serves.
    pub fn log(&self) -> String {
        self.log.lock().expect("no panic").clone()
    }

    /// Sends SIGTERM.
    pub fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("kill(1)");
        assert!(sent.success());
    }

    /// Returns the time until the process has ended, which it does soon.
    pub async fn ends(&mut self) -> Duration {
        let begun = Instant::now();
        while self.child.try_wait().expect("our own process").is_none() {
            assert!(begun.elapsed() < SOON, "it goes on");
            sleep(Duration::from_millis(10)).await;
        }
        begun.elapsed()
    }

    /// What the first calls allocate for good is no growth.
    async fn warm_up(&self) {
        for _ in 0..4 {
            let mut client = self.client().await;
            for _ in 0..4 {
                client.get_code(ask()).await.expect("an answer");
            }
        }
    }

    pub async fn channel(&self) -> Channel {
        let endpoint = Channel::from_shared(format!("http://{}", self.address)).expect("an address");
        endpoint.connect().await.expect("the server listens")
    }

    pub async fn client(&self) -> Client {
        CodebookServiceClient::new(self.channel().await)
    }

    /// Memory in use, in bytes. From here on the most in use is counted anew.
    pub fn memory(&self) -> Memory<'_> {
        // proc_pid_clear_refs(5): 5 makes VmHWM the present VmRSS.
        fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5").expect("our own process");
        Memory { server: self, before: self.status("VmRSS:") }
    }

    fn status(&self, field: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("the server is there");
        let line = status.lines().find_map(|line| line.strip_prefix(field)).expect("a field of every process");
        line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number") * 1024
    }

    /// Sockets that the process has open.
    pub fn sockets(&self) -> usize {
        let files = fs::read_dir(format!("/proc/{}/fd", self.child.id())).expect("the server is there");
        let target = |file: std::io::Result<fs::DirEntry>| fs::read_link(file.ok()?.path()).ok();
        files.filter_map(target).filter(|target| target.to_string_lossy().starts_with("socket:")).count()
    }

    /// Returns once the process has at most so many sockets.
    pub async fn sockets_fall_to(&self, count: usize) {
        let begun = Instant::now();
        while self.sockets() > count {
            assert!(begun.elapsed() < SOON, "{} sockets are open rather than {count}", self.sockets());
            sleep(Duration::from_millis(50)).await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It is gone already or goes now.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Memory before something.
pub struct Memory<'a> {
    server: &'a Server,
    before: u64,
}

impl Memory<'_> {
    /// The most that was in use since is no more than so many bytes above what was in use before.
    pub fn grew_by_less_than(&self, bytes: u64) {
        let most = self.server.status("VmHWM:");
        let grown = most.saturating_sub(self.before);
        eprintln!("grew by {} KiB from {} KiB", grown / 1024, self.before / 1024);
        assert!(grown < bytes, "grew by {} KiB from {} KiB", grown / 1024, self.before / 1024);
    }
}

pub fn ask() -> GetCodeRequest {
    GetCodeRequest { id: "smtp/250".to_owned(), ..Default::default() }
}

/// The fewest calls that a client is answered, until [`BEARABLE`] after the attack: a short one leaves a busy machine time
/// for two.
const FEWEST: u32 = 5;

/// A client that calls every 20 ms, from a thread of its own so that the attack does not slow it down itself.
pub struct WellBehaved {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<Served>,
}

struct Served {
    calls: u32,
    longest: Duration,
    failure: Option<String>,
}

impl WellBehaved {
    /// A client that is connected before the attack begins.
    pub async fn of(server: &Server) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, address) = (Arc::clone(&stop), server.address);
        let (connected, ready) = oneshot::channel();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let endpoint = Channel::from_shared(format!("http://{address}")).expect("an address");
                let mut client = CodebookServiceClient::new(endpoint.connect().await.expect("the server listens"));
                let mut served = Served { calls: 0, longest: Duration::ZERO, failure: None };
                let mut connected = Some(connected);
                let mut over: Option<Instant> = None;
                while served.failure.is_none() {
                    if stopped.load(Ordering::Relaxed) {
                        over.get_or_insert_with(Instant::now);
                    }
                    if over.is_some_and(|over| served.calls >= FEWEST || over.elapsed() > BEARABLE) {
                        break;
                    }
                    let begun = Instant::now();
                    match timeout(BEARABLE, client.get_code(ask())).await {
                        Ok(Ok(_)) => served.calls += 1,
                        Ok(Err(status)) => served.failure = Some(format!("{status:?}")),
                        Err(_) => served.failure = Some("no answer".to_owned()),
                    }
                    served.longest = served.longest.max(begun.elapsed());
                    connected.take().into_iter().for_each(|connected: Sender<()>| {
                        // Nobody waits where the test has failed.
                        let _ = connected.send(());
                    });
                    sleep(Duration::from_millis(20)).await;
                }
                served
            })
        });
        ready.await.expect("the thread is there");
        Self { stop, thread }
    }

    /// Ends it: every call of it has been answered in bearable time.
    pub async fn was_served(self) {
        self.was_served_within(BEARABLE).await;
    }

    /// As [`was_served`](Self::was_served), and none took longer than this.
    pub async fn was_served_within(self, longest: Duration) {
        // A few more, after the attack.
        sleep(Duration::from_millis(100)).await;
        self.stop.store(true, Ordering::Relaxed);
        let served = self.thread.join().expect("no panic");
        eprintln!("{} calls, the longest took {:?}", served.calls, served.longest);
        assert_eq!(served.failure, None, "after {} calls", served.calls);
        assert!(served.calls >= FEWEST, "{} calls", served.calls);
        assert!(served.longest <= longest, "one call took {:?}", served.longest);
    }
}
