use codebook::api::SERVICE_NAME;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use crate::support::Server;

#[tokio::test]
async fn the_server_and_the_service_are_serving() {
    let server = Server::start().await;
    let mut health = HealthClient::new(server.channel().await);
    for service in ["", SERVICE_NAME] {
        let answer = health.check(HealthCheckRequest { service: service.to_owned() }).await.expect("an answer");
        assert_eq!(answer.into_inner().status(), ServingStatus::Serving, "{service}");
    }
    let unknown = health.check(HealthCheckRequest { service: "other".to_owned() }).await.expect_err("a refusal");
    assert_eq!(unknown.code(), Code::NotFound);
}

#[tokio::test]
async fn a_watch_of_an_unknown_service_says_so_and_stays() {
    let server = Server::start().await;
    let mut health = HealthClient::new(server.channel().await);
    let watch = health.watch(HealthCheckRequest { service: "other".to_owned() }).await.expect("a watch");
    let mut watch = watch.into_inner();
    let heard = watch.message().await.expect("a message").expect("a status");
    assert_eq!(heard.status(), ServingStatus::ServiceUnknown);
    let stays = tokio::time::timeout(std::time::Duration::from_millis(300), watch.message()).await;
    assert!(stays.is_err(), "{stays:?}");
    let stopping = server.stop();
    assert_eq!(watch.message().await.expect("the end of the stream"), None);
    stopping.took().await;
}

#[tokio::test]
async fn watchers_hear_of_the_end() {
    let server = Server::start().await;
    let mut health = HealthClient::new(server.channel().await);
    let watch = health.watch(HealthCheckRequest { service: String::new() }).await.expect("a watch");
    let mut watch = watch.into_inner();
    let heard = watch.message().await.expect("a message").expect("a status");
    assert_eq!(heard.status(), ServingStatus::Serving);
    let stopping = server.stop();
    let heard = watch.message().await.expect("a message").expect("a status");
    assert_eq!(heard.status(), ServingStatus::NotServing);
    assert_eq!(watch.message().await.expect("the end of the stream"), None);
    stopping.took().await;
}
