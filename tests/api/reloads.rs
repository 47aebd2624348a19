use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use codebook::proto::GetCodeRequest;
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
    let flags = ["--locales", folder.to_str().expect("UTF-8")];
    let server = Server::with(&flags).await;
    let reloader = Reloader {
        overlay: settings(&flags).overlay,
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
                let state = text.fix.split(' ').nth(2).expect("a word").to_owned();
                assert!(text.description.contains(&state), "{} / {}", text.description, text.fix);
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
    assert_eq!(text.fix, "Follow the first advice.");
    let mut health = HealthClient::new(server.channel().await);
    let answer = health.check(HealthCheckRequest::default()).await.expect("an answer");
    assert_eq!(answer.into_inner().status(), ServingStatus::Serving);
    word(&folder, "second");
    hangup.send(()).expect("the reloader is there");
    server.until_metric(&reloads("done"), 1.0).await;
    let text = client.get_code(ask()).await.expect("an answer").into_inner().text.expect("words");
    assert_eq!(text.fix, "Follow the second advice.");
}
