//! The real program under attack: it serves a well-behaved client meanwhile, and its memory stays bounded. One kind of
//! attack a file.

mod admin;
mod crowd;
mod dear;
mod exit;
mod floods;
mod header_bombs;
mod headers;
mod holders;
mod messages;
mod pages;
mod readers;
mod slow;
mod slow_bodies;
mod small_messages;
mod support;
mod variety;
mod wire;
mod writes;
