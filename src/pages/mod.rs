//! Pages for people, on the port of the API.
//!
//! A page is made of the API's own answers, as messages, so that it tells what a caller receives. It needs no script.
//! What is kept is rendered once for each state of the data, compressed, and sent with a strong entity tag, so that
//! browsers and caches ask again without receiving it again.
//!
//! ```text
//! { address, form, view } -> place           view: every page -> { layout, parts }
//! render -> { view, sitemap }                 response -> kept
//! files -> { render, address, sitemap }
//! ```

mod address;
mod files;
mod form;
mod kept;
mod masked;
mod place;
mod render;
mod response;
mod site;
mod sitemap;
mod view;

use std::sync::Arc;
use std::time::Instant;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::header::{ACCEPT_LANGUAGE, ALLOW, DATE};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body::Body;
use tonic::codegen::StdError;
use transport::OpenCall;
use transport::grpc::{Limits, MeteredBody};

use crate::caching::{BOOK_VERSION, Conditions, date};
use crate::config::Config;
use crate::metrics::{Metrics, PageKind};
use crate::service::{Service, elsewhere};
use address::{Address, Target};
pub use files::{SiteFile, site_files};
use kept::{Kept, Key};
use place::{File, Page};
use response::Vary;
use site::Site;

/// The pages of a service. Clones are the same.
#[derive(Clone)]
pub struct Pages(Arc<Shared>);

struct Shared {
    service: Service,
    metrics: Arc<Metrics>,
    limits: Limits,
    /// The origin under which people reach the pages.
    origin: Option<Arc<str>>,
    bytes: u64,
    site: ArcSwap<Site>,
}

/// The answer to a request, with what is counted of it.
struct Answer {
    kind: PageKind,
    language: Option<usize>,
    response: Response<Bytes>,
}

impl Pages {
    /// Makes pages of the answers of `service`, within the limits of `config`.
    #[must_use]
    pub fn new(service: Service, config: &Config, metrics: Arc<Metrics>) -> Self {
        let origin = config.public_url.as_ref().and_then(|origin| origin.to_str().ok()).map(Arc::from);
        let site = Site::new(service.codebook(), config.page_bytes, &metrics, Option::clone(&origin));
        let (limits, bytes) = (config.requests(), config.page_bytes);
        Self(Arc::new(Shared { service, metrics, limits, origin, bytes, site: ArcSwap::from_pointee(site) }))
    }

    /// Answers a request. What is held for it is accounted for by `call`.
    pub async fn respond<B>(self, request: Request<B>, call: Arc<OpenCall>) -> Response<Bytes>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
    {
        let begun = Instant::now();
        let site = self.site();
        let (head, body) = request.into_parts();
        let Answer { kind, language, response } = self.answer(&site, &head, body, &call).await;
        let (status, elapsed) = (response.status(), begun.elapsed());
        site.calls.page(kind, language, status.as_u16(), elapsed);
        // Neither the address nor what was sent: both may hold what somebody pasted.
        tracing::debug!(page = <&str>::from(kind), status = status.as_u16(), ?elapsed, "page");
        let mut response = if head.method == Method::HEAD { response::without_body(response) } else { response };
        response.headers_mut().insert(BOOK_VERSION, site.book_version.clone());
        response.headers_mut().insert(DATE, date());
        response
    }

    /// The pages of the data that is served now.
    fn site(&self) -> Arc<Site> {
        let codebook = self.0.service.codebook();
        let site = self.0.site.load_full();
        if Arc::ptr_eq(&site.codebook, &codebook) {
            return site;
        }
        let site = Arc::new(Site::new(codebook, self.0.bytes, &self.0.metrics, self.0.origin.clone()));
        self.0.site.store(Arc::clone(&site));
        site
    }

    async fn answer<B>(&self, site: &Arc<Site>, head: &Parts, body: B, call: &Arc<OpenCall>) -> Answer
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
    {
        let accepted = accept_language(&head.headers);
        let Address { language, is_negotiated, target } =
            address::read(head.uri.path(), head.uri.query(), &accepted, &site.codebook);
        let vary = if is_negotiated { Vary::Language } else { Vary::Encoding };
        let is_form = matches!(target, Target::Page(Page::Explain, _));
        let (kind, counted) = (target.kind(), (!target.is_file()).then_some(language));
        let answer = |response| Answer { kind, language: counted, response };
        match (&head.method, target) {
            (&Method::POST, Target::Page(Page::Explain, _)) => {
                answer(self.explain(site, language, head, body, call).await)
            }
            (&Method::GET | &Method::HEAD | &Method::POST, Target::Moved(to)) => {
                answer(response::moved(&to, is_negotiated))
            }
            (&Method::GET | &Method::HEAD, target) => {
                let conditions = Conditions::read(&head.headers);
                answer(self.get(site, language, target, vary, conditions, call).await)
            }
            _ => {
                let mut refused = response::line(StatusCode::METHOD_NOT_ALLOWED, "Pages are read by GET or HEAD.");
                let allowed = if is_form { "GET, HEAD, POST" } else { "GET, HEAD" };
                refused.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
                answer(refused)
            }
        }
    }

    async fn get(
        &self,
        site: &Arc<Site>,
        language: usize,
        target: Target,
        vary: Vary,
        conditions: Conditions,
        call: &OpenCall,
    ) -> Response<Bytes> {
        let code = &site.languages()[language].code;
        let key = match target {
            Target::Page(page, true) => Key::Page(language, page),
            Target::File(File::SiteMaps | File::SiteMap(_)) if site.origin.is_none() => {
                let line = "There is no site map: the server does not know its own address (--public-url).";
                return response::line(StatusCode::NOT_FOUND, line);
            }
            Target::File(file) => Key::File(file),
            Target::Page(page, false) => {
                let made = self.elsewhere(site, call, move |site| render::page(site, language, &page)).await;
                return made.map_or_else(response::failed, |html| response::passing(StatusCode::OK, html, code, vary));
            }
            Target::Lost(lost) => {
                if let Some(protocol) = lost.unknown_code_of() {
                    site.calls.unknown_code(protocol);
                }
                let status = lost.status();
                let made = self.elsewhere(site, call, move |site| render::lost(site, language, &lost)).await;
                return made.map_or_else(response::failed, |html| response::passing(status, html, code, vary));
            }
            Target::Moved(to) => return response::moved(&to, vary == Vary::Language),
        };
        let kept = match site.kept.get(&key) {
            Some(kept) => Some(kept),
            None => self.elsewhere(site, call, move |site| site.keep(key, render::kept)).await,
        };
        kept.map_or_else(response::failed, |kept: Arc<Kept>| response::kept(&kept, &conditions, vary))
    }

    /// Explains what was sent with the form.
    async fn explain<B>(
        &self,
        site: &Arc<Site>,
        language: usize,
        head: &Parts,
        body: B,
        call: &Arc<OpenCall>,
    ) -> Response<Bytes>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
    {
        let form = form::read(&head.headers, MeteredBody::new(body, call), &self.0.limits, call).await;
        let made = self.elsewhere(site, call, move |site| render::explanation(site, language, form)).await;
        made.map_or_else(response::failed, |(status, html)| {
            response::private(status, html, &site.languages()[language].code)
        })
    }

    /// Renders where no connection has to wait for it; `None` if that panics.
    async fn elsewhere<T: Send + 'static>(
        &self,
        site: &Arc<Site>,
        call: &OpenCall,
        make: impl FnOnce(&Site) -> T + Send + 'static,
    ) -> Option<T> {
        let site = Arc::clone(site);
        elsewhere(call, move || make(&site)).await
    }
}

/// The list of languages that a browser sends. It sends one.
fn accept_language(headers: &HeaderMap) -> String {
    headers.get(ACCEPT_LANGUAGE).and_then(|list| list.to_str().ok()).unwrap_or_default().to_owned()
}
