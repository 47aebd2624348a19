use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use codebook::proto::{GetCodeRequest, SectionKind};
use codebook::reload::Reloader;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use crate::certificates::folder;
use crate::support::{Server, settings};

fn ask() -> GetCodeRequest {
    GetCodeRequest { id: "smtp/550".to_owned(), language_code: "en".to_owned(), ..Default::default() }
}

/// Two texts of one code, which name the state that they are of.
fn word(folder: &Path, state: &str) {
    let text = format!(
        "smtp-550 =\n    .description = The {state} description of this code.\n    .fix = Follow the {state} advice.\n"
    );
    // Another file put in its place, so that nobody reads half of it.
    let new = folder.join("en/own.new");
    fs::write(&new, text).expect("written");
    fs::rename(new, folder.join("en/own.ftl")).expect("renamed");
}

/// A server over a folder of words, and how to tell it to reload.
async fn server(folder: &Path) -> (Server, mpsc::UnboundedSender<()>) {
    fs::create_dir_all(folder.join("en")).expect("a folder");
    word(folder, "first");
    watched(&["--locales", folder.to_str().expect("UTF-8")]).await
}

/// A server whose folders are watched, and how to tell it to reload.
async fn watched(flags: &[&str]) -> (Server, mpsc::UnboundedSender<()>) {
    let server = Server::with(flags).await;
    let reloader = Reloader {
        overlay: settings(flags).overlay,
        service: server.service.clone(),
        tls: None,
        metrics: Arc::clone(&server.metrics),
    };
    let watcher = reloader.watch().expect("watched");
    let (hangup, mut heard) = mpsc::unbounded_channel();
    tokio::spawn(reloader.run(watcher, async move || {
        if heard.recv().await.is_none() {
            std::future::pending::<()>().await;
        }
    }));
    (server, hangup)
}

fn reloads(result: &str) -> String {
    format!("codebook_reloads_total{{what=\"data\",result=\"{result}\"}}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_load_no_call_fails_or_sees_half_of_a_change() {
    let folder: PathBuf = folder("reload-under-load");
    let (server, _hangup) = server(&folder).await;
    let over = Arc::new(AtomicBool::new(false));
    let mut callers = JoinSet::new();
    for _ in 0..4 {
        let (mut client, over) = (server.client().await, Arc::clone(&over));
        callers.spawn(async move {
            let mut seen = Vec::new();
            while !over.load(Ordering::Relaxed) {
                let text = client.get_code(ask()).await.expect("an answer").into_inner().text.expect("words");
                let state = text.said(SectionKind::Fix).split(' ').nth(2).expect("a word").to_owned();
                assert!(text.said(SectionKind::Description).contains(&state), "{:?}", text.sections);
                if seen.last() != Some(&state) {
                    seen.push(state);
                }
            }
            seen
        });
    }
    sleep(Duration::from_millis(100)).await;
    word(&folder, "second");
    server.until_metric(&reloads("done"), 1.0).await;
    sleep(Duration::from_millis(100)).await;
    over.store(true, Ordering::Relaxed);
    for seen in callers.join_all().await {
        assert_eq!(seen, ["first", "second"]);
    }
}

#[tokio::test]
async fn a_folder_that_is_named_from_here_is_watched_too() {
    let folder = Path::new("target").join("reload-from-here");
    let (server, _hangup) = server(&folder).await;
    word(&folder, "second");
    server.until_metric(&reloads("done"), 1.0).await;
}

#[tokio::test]
async fn a_mistake_keeps_what_was_served_and_is_counted() {
    let folder = folder("reload-mistake");
    let (server, hangup) = server(&folder).await;
    fs::write(folder.join("en/own.ftl"), "smtp-550 =\n    .fix = Ask { $nobody }.\n").expect("written");
    server.until_metric(&reloads("refused"), 1.0).await;
    let mut client = server.client().await;
    let text = client.get_code(ask()).await.expect("an answer").into_inner().text.expect("words");
    assert_eq!(text.said(SectionKind::Fix), "Follow the first advice.");
    let mut health = HealthClient::new(server.channel().await);
    let answer = health.check(HealthCheckRequest::default()).await.expect("an answer");
    assert_eq!(answer.into_inner().status(), ServingStatus::Serving);
    word(&folder, "second");
    hangup.send(()).expect("the reloader is there");
    server.until_metric(&reloads("done"), 1.0).await;
    let text = client.get_code(ask()).await.expect("an answer").into_inner().text.expect("words");
    assert_eq!(text.said(SectionKind::Fix), "Follow the second advice.");
}

/// The advice that is served now.
async fn advice(server: &Server) -> String {
    server
        .client()
        .await
        .get_code(ask())
        .await
        .expect("an answer")
        .into_inner()
        .text
        .expect("words")
        .said(SectionKind::Fix)
}

/// Waits until this advice is served.
async fn until_advice(server: &Server, state: &str) {
    let reached = async {
        while advice(server).await != format!("Follow the {state} advice.") {
            sleep(Duration::from_millis(50)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(60), reached).await;
    assert!(waited.is_ok(), "{} is served, not {state}", advice(server).await);
}

#[tokio::test]
async fn folders_that_vanish_and_return_are_watched_again() {
    let folder = folder("reload-vanished");
    let (server, _hangup) = server(&folder).await;
    for state in ["second", "third"] {
        fs::remove_dir_all(&folder).expect("removed");
        sleep(Duration::from_millis(600)).await;
        fs::create_dir_all(folder.join("en")).expect("a folder");
        word(&folder, state);
        until_advice(&server, state).await;
        word(&folder, "another");
        until_advice(&server, "another").await;
    }
}

#[tokio::test]
async fn a_file_that_is_written_still_is_not_taken() {
    use std::io::Write as _;
    let folder = folder("reload-half");
    let (server, _hangup) = server(&folder).await;
    let mut file = fs::File::create(folder.join("en/own.ftl")).expect("a file");
    file.write_all(b"smtp-550 =\n    .fix = Follow the second advice.\n").expect("written");
    file.flush().expect("written");
    sleep(Duration::from_secs(2)).await;
    assert_eq!(advice(&server).await, "Follow the first advice.");
    file.write_all(b"    .description = The second description of this code.\n").expect("written");
    drop(file);
    until_advice(&server, "second").await;
}

/// Kubernetes mounts the files as links into `..data`, itself a link, which it exchanges for one to a new folder.
#[cfg(unix)]
#[tokio::test]
async fn a_mounted_configmap_is_taken_as_a_whole() {
    use std::os::unix::fs::symlink;
    let folder = folder("reload-configmap");
    let version = |state: &str| {
        let folder = folder.join(format!("..{state}"));
        fs::create_dir_all(folder.join("en")).expect("a folder");
        word(&folder, state);
    };
    let exchange = |state: &str| {
        symlink(format!("..{state}"), folder.join("..data.new")).expect("a link");
        fs::rename(folder.join("..data.new"), folder.join("..data")).expect("renamed");
    };
    version("mounted");
    exchange("mounted");
    symlink("..data/en", folder.join("en")).expect("a link");
    let flags = ["--locales", folder.to_str().expect("UTF-8")];
    let (server, _hangup) = watched(&flags).await;
    until_advice(&server, "mounted").await;
    for state in ["second", "third"] {
        version(state);
        sleep(Duration::from_millis(600)).await;
        assert_ne!(advice(&server).await, format!("Follow the {state} advice."), "nothing leads to it yet");
        exchange(state);
        until_advice(&server, state).await;
    }
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_no_file_of_the_folder_is_refused_and_stops_no_reload() {
    let folder = folder("reload-outside");
    let (server, hangup) = server(&folder).await;
    let secret = folder.with_extension("ftl");
    fs::write(&secret, "smtp-550 =\n    .fix = Follow the secret advice.\n").expect("written");
    let stray = folder.join("en/stray.ftl");
    let pipe = |path: &Path| {
        let made = std::process::Command::new("mkfifo").arg(path).status().expect("mkfifo(1)");
        assert!(made.success());
    };
    let device = |path: &Path| std::os::unix::fs::symlink("/dev/zero", path).expect("a link");
    let outside = |path: &Path| std::os::unix::fs::symlink(&secret, path).expect("a link");
    for (number, stand) in [&pipe as &dyn Fn(&Path), &device, &outside].into_iter().enumerate() {
        stand(&stray);
        hangup.send(()).expect("the reloader is there");
        server.until_metric(&reloads("refused"), (number + 1) as f64).await;
        assert_ne!(advice(&server).await, "Follow the secret advice.");
        fs::remove_file(&stray).expect("removed");
        let state = ["second", "third", "fourth"][number];
        word(&folder, state);
        until_advice(&server, state).await;
    }
}
