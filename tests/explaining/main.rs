//! Texts as people paste them, and what is said of them.

mod advice;
mod any;
mod bounces;
mod frames;
mod malformed_mails;
mod private;
mod replies;
mod support;
mod which_protocol;
