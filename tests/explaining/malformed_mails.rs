//! Mails that no mail server writes.

use codebook::codebook::Codebook;
use codebook::explain::{Question, explain};
use data_encoding::BASE64;

/// A report cut and joined with itself, at which a debug assertion of the mail parser fails (mail-parser 0.11.9,
/// message.rs, "Invalid part ID, could not find multipart").
const JOINED_REPORT: &str = "\
    RnJvbTogTUFJTEVSLURBRU1PTkBteC5leGFtcGxlLm9yZyAoTWFpbCBEZWxpdmVyeSBTeXN0ZW0pDQpUbzogPGFubmFAZXhhbXBsZS5jb20+DQ\
    pTdWJqZWN0OiBVbmRlbGl2ZXJlZCBNYWlsIFJldHVybmVkIHRvIFNlbmRlcg0KRGF0ZTogVHVlLCAzIE9jdCAyMDI1IDE1OjUxOjM3ICswMDAw\
    DQpNZXNzYWdlLUlEOiA8MjAyNTEwMDcxNTUxMzcuQTYzQzIyMjhCOEBteC5leGFtcGxlLm9yZz4NCk1JTUUtVmVyc2lvbjogMS4wDQpDb250ZW\
    50LVR5cGU6IG11bHRpcGFydC9yZXBvcnQ7IHJlcG9ydC10eXBlPWRlbGl2ZXJ5LXN0YXR1czsNCglib3VuZGFyeT0iQTYzL3guZXhhbXBsZS5v\
    cmciDQoNClRoaXMgaXMgTUlNRS4NCg0KLS1BNjMveC5leGFtcGxlLm9yZw0KQ29udGVudC1EZXNjcmlwdGlvbtixSU5WQUxJRCA9P3V0Zi04P0\
    I/TlRVd0lEVXVNUzR4Pz0gPT9pc28tODg1LT85MVE/PTM1PdixINmF2YjYrNmI2K8gPHVzZTg4NS0/OTFRPz0zNT3YKQ0KDQotLUE2My94LmV4\
    YW1wbGUub3JnDQpDb250ZW50LVR5cGU6IG1lc3NhZ2UvZGVsaXZlcnktc3RhdHVzCwoNClJlcG9ydGluZy1NVEE6IGRuczsgbXguZXhhbXBsZS\
    5vcmcNClgtUG9zdGZpeC1RdWV1ZS1JRDogQTYzQzIyMjhCOA0KQXJyaXZhbC1EYXRlOiBUdWUsIDcgT2N0IDIwMjUgMTU6NTE6MzYgKzBlcnNp\
    b246IDEuMA0KQ29udGVudC1UeXBlOiBtdWx0aXBhcnQvcmVwb3J0OyBhbGluZ3QtdHlwZT1kZWxpdmVyeS1zdGF0dXM7DQoJYm91bmRhcnk9Ik\
    E2My94LmV4YW1wbGUub3JnIg0KDQpUaGlzIGlzIE1JTUUuDQoNCi0tQTYzL3guZXhhbXBsZS5vcmcNCkNvbnRlbnQtRGVzY3JpcHRpb246IE5v\
    dGlmaWNhdGlvbg0KQ29udGVudC1UeXBlOiB0ZXh0L3BsYWluOyBjaGFyc2V0PWlzbyBhZGRyZXNzIHJlamVjdGVkOiBVc2VyDQogICAgdW5rbm\
    93biBpbiBsb2NhbCByZWNrcGllbnQgdGFibGUNCg0AAAAENjMueC9lYXhtcGxlLm9yZw0KQ29udGVudC1UeXBlOiBtZXNzYWdlL3JmYzgyMg0K\
    DQpGcm9tOiBhbm5hQGV4YW1wbGUuY29tDQpTdWJqZSB1bmtub3duIGluIGxvY2FsIHJlY2twaWVudCB0YWJsZQ0KDQAAAAQ2My54L2VheG1wbG\
    Uub3JnDQpDb250ZW50LVR5cGU6IG1lc3NhZ2UvcmZjODIyDQoNCkZyb206IGFubmFAZXhhbXBsZS5jb20NClN1YmplY3Q6IGhlbGxvDQoNCjU1\
    MSA1LjcuMSBub3QgdGhpcw0KLS1BNjMveC5leGFtcGxlLm9yZy0tDQo=";

#[test]
fn a_report_joined_with_itself_is_explained() {
    let codebook = Codebook::embedded().expect("the build has checked the data");
    let text = BASE64.decode(JOINED_REPORT.as_bytes()).expect("base64");
    let question = Question { text: &text, private: true, ..Default::default() };
    let explanation = explain(&codebook.catalog, &codebook.replies, &question);
    assert!(explanation.private.iter().any(|private| text[private.span.clone()].starts_with(b"anna@")));
}
