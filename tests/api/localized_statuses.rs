//! A service of one's own whose failures Codebook says in the reader's language.

use std::convert::Infallible;
use std::fs;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use codebook::proto::{LocalizeStatusRequest, LocalizeStatusResponse, RepeatSafety, Retry, SectionKind};
use http::uri::PathAndQuery;
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::body::Body;
use tonic::codegen::Service;
use tonic::server::NamedService;
use tonic::transport::Channel;
use tonic::{Code, Request, Status};
use tonic_prost::ProstCodec;
use tonic_types::{ErrorDetails, StatusExt};

use crate::certificates::folder;
use crate::support::{Client, Server, accepting, details, reason};

/// Three reasons of the error domain billing.example.com.
const REASONS: &str = r#"[protocol]
label = "Billing"
subject = "request"
value = { form = "name" }
error-domain = "billing.example.com"
references = ["billing handbook"]

[document."billing handbook"]
url = "https://billing.example.com/handbook"

[code.CARD_EXPIRED]
outcome = "permanent-failure"
retry = "after-change"
actor = "user"
remedies = ["correct-request"]
standing = "specified"
references = ["billing handbook §1"]
causes = [{ cause = "policy", strength = "weak" }]

[code.LIMIT_REACHED]
outcome = "transient-failure"
retry = "after-delay"
repeat-safety = "any"
retry-delay = { seconds = 3600, reference = "billing handbook §2" }
actor = "nobody"
remedies = ["wait"]
standing = "specified"
references = ["billing handbook §2"]
causes = [{ cause = "rate-limited", strength = "weak" }]

[code.BANK_UNREACHABLE]
outcome = "transient-failure"
retry = "after-delay"
actor = "answering-operator"
remedies = ["wait"]
standing = "specified"
references = ["billing handbook §3"]
causes = [{ cause = "connection", strength = "weak" }]
"#;

const ENGLISH: &str = "protocol-billing = Billing
    .description = The billing service gives one of these reasons when it does not make a payment.
billing-card-expired = Card expired
    .description = Your card’s expiry date has passed, so the bank refused the payment.
    .when = A payment is made with a card that is no longer valid.
    .fix = Pay with another card.
    .use = Give this reason when the bank says that the card has expired.
billing-limit-reached = Limit reached
    .description = Your payments of today have reached the limit of your card.
    .when = A payment would exceed the limit that the bank sets for a day.
    .fix = Pay again tomorrow, or pay with another card.
    .use = Give this reason when the bank names a limit.
billing-bank-unreachable = Bank unreachable
    .description = We could not reach your bank, and do not know whether it made the payment.
    .when = The connection to the bank breaks after the payment was sent.
    .fix = Check your bank account before you pay again.
    .use = Give this reason when the bank’s answer is missing.
";

const ARABIC: &str = "protocol-billing = الفوترة
    .description = تذكر خدمة الفوترة أحد هذه الأسباب عندما لا تُجري عملية الدفع.
billing-card-expired = انتهت صلاحية البطاقة
    .description = مضى تاريخ انتهاء بطاقتك، فرفض المصرف عملية الدفع.
    .when = عند الدفع ببطاقة لم تعد صالحة.
    .fix = ادفع ببطاقة أخرى.
    .use = اذكر هذا السبب عندما يفيد المصرف بأن البطاقة انتهت صلاحيتها.
billing-limit-reached = بلغت الحد المسموح
    .description = بلغت مدفوعاتك اليوم الحد المسموح لبطاقتك.
    .when = عندما تتجاوز عملية الدفع الحد اليومي الذي يضعه المصرف.
    .fix = ادفع غدًا، أو ادفع ببطاقة أخرى.
    .use = اذكر هذا السبب عندما يذكر المصرف حدًا.
billing-bank-unreachable = تعذر الوصول إلى المصرف
    .description = تعذر علينا الوصول إلى مصرفك، ولا نعرف هل أجرى عملية الدفع.
    .when = عندما ينقطع الاتصال بالمصرف بعد إرسال عملية الدفع.
    .fix = راجع حسابك المصرفي قبل أن تدفع مرة أخرى.
    .use = اذكر هذا السبب عندما لا يصل جواب المصرف.
";

/// A Codebook that knows the reasons of the billing service.
async fn codebook(name: &str) -> Server {
    let folder = folder(name);
    for (file, text) in
        [("catalog/billing.toml", REASONS), ("locales/en/billing.ftl", ENGLISH), ("locales/ar/billing.ftl", ARABIC)]
    {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    let folder = |name: &str| folder.join(name).to_str().expect("UTF-8").to_owned();
    Server::with(&["--catalog", &folder("catalog"), "--locales", &folder("locales")]).await
}

/// The billing service: it fails every payment for the reason that the path names, as it would without Codebook, and
/// asks Codebook to say so to the caller.
#[derive(Clone)]
struct Billing {
    codebook: Client,
}

impl NamedService for Billing {
    const NAME: &'static str = "billing.v1.Billing";
}

impl Service<http::Request<Body>> for Billing {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let reason = request.uri().path().rsplit('/').next().expect("a path").to_owned();
        let accepted = request.headers().get("accept-language").cloned();
        let mut codebook = self.codebook.clone();
        Box::pin(async move {
            let info = ErrorDetails::with_error_info(reason, "billing.example.com", []);
            let failed = Status::with_error_details(Code::FailedPrecondition, "payment refused", info);
            let mut ask = Request::new(LocalizeStatusRequest {
                status_code: failed.code().into(),
                status_message: failed.message().to_owned(),
                status_details: failed.details().to_vec(),
                ..Default::default()
            });
            if let Some(accepted) = accepted.and_then(|list| list.to_str().ok()?.parse().ok()) {
                ask.metadata_mut().insert("accept-language", accepted);
            }
            let localized = codebook.localize_status(ask).await.expect("an answer").into_inner().status_details;
            Ok(Status::with_details(failed.code(), failed.message(), localized.into()).into_http())
        })
    }
}

async fn billing(codebook: &Server) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let service = Billing { codebook: codebook.client().await };
    let server = tonic::transport::Server::builder().add_service(service);
    tokio::spawn(server.serve_with_incoming(TcpListenerStream::new(listener)));
    address
}

/// Pays, and is refused for a reason.
async fn refused(billing: SocketAddr, reason: &str, languages: &'static str) -> Status {
    let channel = Channel::from_shared(format!("http://{billing}")).expect("an address").connect().await;
    let mut client = tonic::client::Grpc::new(channel.expect("the service listens"));
    client.ready().await.expect("ready");
    let path = PathAndQuery::try_from(format!("/billing.v1.Billing/{reason}")).expect("a path");
    let codec: ProstCodec<(), ()> = ProstCodec::default();
    client.unary(accepting(languages, ()), path, codec).await.expect_err("a refusal")
}

#[tokio::test]
async fn a_client_of_ones_own_service_reads_its_reasons_in_its_language() {
    let codebook = codebook("localized-statuses").await;
    let billing = billing(&codebook).await;
    for (reason, languages, locale, message) in [
        (
            "CARD_EXPIRED",
            "en",
            "en",
            "Your card’s expiry date has passed, so the bank refused the payment. Pay with another card.",
        ),
        (
            "CARD_EXPIRED",
            "ar-EG, en;q=0.5",
            "ar",
            "مضى تاريخ انتهاء بطاقتك، فرفض المصرف عملية الدفع. ادفع ببطاقة أخرى.",
        ),
        ("LIMIT_REACHED", "ar", "ar", "بلغت مدفوعاتك اليوم الحد المسموح لبطاقتك. ادفع غدًا، أو ادفع ببطاقة أخرى."),
        (
            "BANK_UNREACHABLE",
            "ar",
            "ar",
            "تعذر علينا الوصول إلى مصرفك، ولا نعرف هل أجرى عملية الدفع. راجع حسابك المصرفي قبل أن تدفع مرة أخرى.",
        ),
    ] {
        let status = refused(billing, reason, languages).await;
        assert_eq!((status.code(), status.message()), (Code::FailedPrecondition, "payment refused"));
        let details = details(&status);
        let info = details.error_info().expect("its own reason");
        assert_eq!((info.reason.as_str(), info.domain.as_str()), (reason, "billing.example.com"));
        let localized = details.localized_message().expect("a sentence");
        assert_eq!((localized.locale.as_str(), without_isolates(&localized.message)), (locale, message.to_owned()));
    }
}

fn without_isolates(text: &str) -> String {
    text.replace(|char| matches!(char, '\u{2066}'..='\u{2069}'), "")
}

async fn localized(server: &Server, code: Code, details: ErrorDetails) -> LocalizeStatusResponse {
    let status = Status::with_error_details(code, "x", details);
    let request = LocalizeStatusRequest {
        status_code: code.into(),
        status_message: "x".to_owned(),
        status_details: status.details().to_vec(),
        language_code: "en".to_owned(),
        ..Default::default()
    };
    server.client().await.localize_status(request).await.expect("an answer").into_inner()
}

fn reason_of(domain: &str, reason: &str) -> ErrorDetails {
    ErrorDetails::with_error_info(reason, domain, [])
}

#[tokio::test]
async fn a_status_has_the_facts_of_its_reason() {
    let server = codebook("facts-of-reasons").await;
    let limit = localized(&server, Code::ResourceExhausted, reason_of("billing.example.com", "LIMIT_REACHED")).await;
    assert_eq!(limit.code.as_ref().expect("facts").id, "billing/LIMIT_REACHED");
    assert_eq!((limit.retry(), limit.repeat_safety()), (Retry::AfterDelay, RepeatSafety::Any));
    assert_eq!(limit.retry_delay.expect("a wait").delay.expect("a duration").seconds, 3600);
    let text = limit.text.expect("words");
    assert_eq!((text.title.as_str(), text.language_code.as_str()), ("Limit reached", "en"));
    assert!(text.said(SectionKind::Retry).contains("1 hour"), "{}", text.said(SectionKind::Retry));
    let bank = localized(&server, Code::Unavailable, reason_of("billing.example.com", "BANK_UNREACHABLE")).await;
    assert_eq!((bank.retry(), bank.repeat_safety()), (Retry::AfterDelay, RepeatSafety::Idempotent));
    assert!(bank.retry_delay.is_none());
}

#[tokio::test]
async fn a_status_without_a_known_reason_has_the_words_of_its_code() {
    let server = codebook("unknown-reasons").await;
    for details in [
        ErrorDetails::new(),
        reason_of("billing.example.com", "NO_SUCH_REASON"),
        reason_of("shop.example.com", "CARD_EXPIRED"),
    ] {
        let answer = localized(&server, Code::Unavailable, details).await;
        assert_eq!(answer.code.as_ref().expect("facts").id, "grpc/14");
        assert_eq!((answer.retry(), answer.repeat_safety()), (Retry::AfterDelay, RepeatSafety::Idempotent));
    }
    let request = LocalizeStatusRequest { status_code: 999, ..Default::default() };
    let unknown = server.client().await.localize_status(request).await.expect("an answer").into_inner();
    assert_eq!(unknown.code.expect("facts").id, "grpc/2", "as gRPC's clients take it");
}

#[tokio::test]
async fn what_the_service_says_itself_stands() {
    let server = codebook("own-words").await;
    let mut details = ErrorDetails::with_retry_info(Some(std::time::Duration::from_secs(7)));
    details.set_localized_message("en", "Our own words.");
    let answer = localized(&server, Code::Internal, details.clone()).await;
    assert_eq!((answer.retry(), answer.repeat_safety()), (Retry::AfterDelay, RepeatSafety::Idempotent));
    assert_eq!(answer.retry_delay.expect("a wait").delay.expect("a duration").seconds, 7);
    let carried = Status::with_details(Code::Internal, "x", answer.status_details.into()).get_error_details();
    assert_eq!(carried.localized_message().expect("a sentence").message, "Our own words.");
    assert!(carried.retry_info().is_some());
    // Where the reason is known, there is more to say than the service did.
    details.set_error_info("CARD_EXPIRED", "billing.example.com", []);
    let answer = localized(&server, Code::FailedPrecondition, details).await;
    let carried = Status::with_details(Code::FailedPrecondition, "x", answer.status_details.into());
    let carried = carried.get_error_details();
    assert!(carried.localized_message().expect("a sentence").message.ends_with("Pay with another card."));
}

#[tokio::test]
async fn details_that_are_none_are_refused() {
    let server = Server::start().await;
    let request = LocalizeStatusRequest { status_code: 5, status_details: vec![0xff; 9], ..Default::default() };
    let status = server.client().await.localize_status(request).await.expect_err("a refusal");
    assert_eq!((status.code(), reason(&status).as_str()), (Code::InvalidArgument, "MALFORMED_STATUS_DETAILS"));
}
