//! Overlays, through the gate.

use std::cell::Cell;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use codebook::codebook::Codebook;
use codebook::config::Overlay;

use super::Reader;
use crate::shapes::{Shape, overlays};

/// What the files of an overlay hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Messages, in FTL.
    Messages,
    /// Facts, in TOML.
    Facts,
    /// Rules about replies, in TOML.
    Rules,
}

/// Overlays of a kind.
pub struct Overlays {
    /// The kind.
    pub kind: Kind,
    /// True for small sizes.
    pub is_quick: bool,
}

/// Files in a folder of their own, which goes with them.
pub struct Folder(PathBuf);

impl Folder {
    /// Writes files, by their paths from the folder on.
    pub fn with(files: &[(String, String)]) -> Self {
        thread_local! {
            static NUMBER: Cell<usize> = const { Cell::new(0) };
        }
        let number = NUMBER.replace(NUMBER.get() + 1);
        let folder = Self(std::env::temp_dir().join(format!("codebook-hostile-{}-{number}", std::process::id())));
        for (path, text) in files {
            let path = folder.0.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
            fs::write(path, text).expect("it can be written");
        }
        folder
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The folders as settings.
    pub fn overlay(&self) -> Overlay {
        let there = |name: &str| Some(self.0.join(name)).filter(|folder| folder.is_dir());
        Overlay { catalog: there("catalog"), locales: there("locales") }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left is temporary.
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Reader for Overlays {
    type Input = Folder;

    fn name(&self) -> String {
        let kind = match self.kind {
            Kind::Messages => "messages",
            Kind::Facts => "facts",
            Kind::Rules => "rules",
        };
        format!("overlays of {kind}")
    }

    fn unit(&self) -> &'static str {
        "bytes"
    }

    fn sizes(&self) -> [usize; 3] {
        if self.is_quick { [8 << 10, 16 << 10, 32 << 10] } else { [32 << 10, 64 << 10, 128 << 10] }
    }

    fn shapes(&self) -> Vec<Shape<Folder>> {
        let shapes = match self.kind {
            Kind::Messages => overlays::messages(),
            Kind::Facts => overlays::facts(),
            Kind::Rules => overlays::rules(),
        };
        let step = if self.is_quick { 73 } else { 1 };
        shapes.into_iter().step_by(step).map(|shape| shape.map(|files| Folder::with(&files))).collect()
    }

    fn ordinary(&self, size: usize) -> Folder {
        Folder::with(&match self.kind {
            Kind::Messages => overlays::ordinary_messages(size),
            Kind::Facts => overlays::ordinary_facts(size),
            Kind::Rules => overlays::ordinary_rules(size),
        })
    }

    fn least(&self) -> Option<Folder> {
        Some(self.ordinary(1024))
    }

    fn read(&self, folder: &Folder) {
        // Refused or not, it has been read.
        let _ = black_box(Codebook::open(&folder.overlay()));
    }
}
