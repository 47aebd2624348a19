//! Builds what the program embeds: the API's code and descriptors, and the book, once it has passed the gate. Needs
//! nothing but cargo.

use std::collections::HashMap;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::exit;

use book::catalog::SourceFile;
use book::compiled::{self, Keys, Text, TextPlace};
use book::gate::{self, Manifest, Sources};
use book::inventory::{self, HEADINGS};
use book::language::direction;
use book::search::{self, Documents, Typed};
use book::vocabulary::API;
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use prost::Message;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{FieldDescriptorProto, FileDescriptorSet};

/// The package of the API.
const PACKAGE: &str = "codebook.v1";

/// A tree to compile instead of this one: catalog/ and locales/ in it.
const TREE: &str = "CODEBOOK_TREE";

fn main() -> Result<(), Box<dyn Error>> {
    let tree = PathBuf::from(env::var_os(TREE).unwrap_or_default());
    // Once a build script prints one such line, cargo watches only what is named.
    println!("cargo::rerun-if-env-changed={TREE}");
    for watched in ["build.rs".into(), "proto".into(), tree.join("catalog"), tree.join("locales")] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    api(&out)?;
    data(&tree, &out)
}

/// Proto files -> messages, client, descriptors for reflection, and the structs of words that messages take over. The
/// service itself is `src/service`, which sends answers that are encoded already.
fn api(out: &Path) -> Result<(), Box<dyn Error>> {
    let descriptors = protox::compile(["codebook/v1/codebook_service.proto"], ["proto"])?;
    // protox keeps the comments; the set that the code generator would write loses them.
    fs::write(out.join("descriptors.bin"), descriptors.encode_to_vec())?;
    let words = Words::of(&descriptors);
    fs::write(out.join("words.rs"), words.structs()?)?;
    fs::write(out.join("convert.rs"), words.conversions()? + &enumerations()?)?;
    fs::write(out.join("visits.rs"), visits(&descriptors)?)?;
    let mut names = tonic_prost_build::Config::new();
    names.enable_type_names();
    tonic_prost_build::configure()
        .build_server(false)
        .emit_rerun_if_changed(false)
        .compile_fds_with_config(descriptors, names)?;
    Ok(())
}

/// The messages of the API that are words alone, each with the struct that text fills.
const WORDS: [(&str, &str); 9] = [
    ("CodeText", "CodeWords"),
    ("ComparisonText", "ComparisonWords"),
    ("KeyDifferenceText", "KeyDifferenceWords"),
    ("DifferenceText", "DifferenceWords"),
    ("FactDifferenceText", "FactDifferenceWords"),
    ("SimilarityText", "SimilarityWords"),
    ("ExplanationText", "ExplanationWords"),
    ("ProtocolText", "ProtocolWords"),
    ("GroupText", "GroupWords"),
];

/// Messages of words whose struct is written by hand, because not every text in them is in the answer's language.
const WRITTEN: [(&str, &str); 1] = [("Section", "SectionWords")];

/// The structs of words, one declaration each: the message of the API.
struct Words<'a> {
    messages: HashMap<&'a str, Commented<'a>>,
}

/// A message of the API with its comments.
struct Commented<'a> {
    comment: String,
    /// The fields, each with its comment.
    fields: Vec<(&'a FieldDescriptorProto, String)>,
}

/// What a field of words is.
enum Kind {
    Text,
    Texts,
    Parts(&'static str),
    Enumeration(String),
}

impl<'a> Words<'a> {
    fn of(descriptors: &'a FileDescriptorSet) -> Self {
        let mut messages = HashMap::new();
        for file in &descriptors.file {
            let comments: HashMap<&[i32], &str> = file
                .source_code_info
                .iter()
                .flat_map(|info| &info.location)
                .map(|location| (location.path.as_slice(), location.leading_comments()))
                .collect();
            let comment =
                |path: &[i32]| comments.get(path).map(|text| text.trim().replace('\n', "\n///")).unwrap_or_default();
            for (index, message) in (0..).zip(&file.message_type) {
                // The path of a field within a file: message_type 4, field 2.
                let field = |(at, field)| (field, comment(&[4, index, 2, at]));
                let fields = (0..).zip(&message.field).map(field).collect();
                messages.insert(message.name(), Commented { comment: comment(&[4, index]), fields });
            }
        }
        Self { messages }
    }

    fn fields(&self, message: &str) -> impl Iterator<Item = (&'a str, &str, Kind)> {
        self.messages[message]
            .fields
            .iter()
            .filter_map(|(field, comment)| Some((field.name(), comment.as_str(), kind(field)?)))
    }

    fn structs(&self) -> Result<String, std::fmt::Error> {
        let mut code = String::new();
        for (message, words) in WORDS {
            writeln!(code, "/// {}", self.messages[message].comment)?;
            writeln!(code, "#[derive(Clone, Debug, PartialEq, Eq)]\npub struct {words} {{")?;
            for (name, comment, kind) in self.fields(message) {
                let kind = match kind {
                    Kind::Text => "String".to_owned(),
                    Kind::Texts => "Vec<String>".to_owned(),
                    Kind::Parts(words) => format!("Vec<crate::text::{words}>"),
                    Kind::Enumeration(name) => format!("book::vocabulary::{name}"),
                };
                writeln!(code, "    /// {comment}\n    pub {}: {kind},", identifier(name))?;
            }
            writeln!(code, "}}\n\nimpl {words} {{")?;
            writeln!(code, "    /// Shows every text in it, with the name of its field.")?;
            writeln!(code, "    pub fn texts(&self, show: &mut dyn FnMut(&'static str, &str)) {{")?;
            for (name, _, kind) in self.fields(message) {
                let field = identifier(name);
                match kind {
                    Kind::Text => writeln!(code, "        show({name:?}, &self.{field});")?,
                    Kind::Texts => {
                        writeln!(code, "        self.{field}.iter().for_each(|text| show({name:?}, text));")?
                    }
                    Kind::Parts(_) => writeln!(code, "        self.{field}.iter().for_each(|part| part.texts(show));")?,
                    Kind::Enumeration(_) => {}
                }
            }
            writeln!(code, "    }}\n}}\n")?;
        }
        Ok(code)
    }

    fn conversions(&self) -> Result<String, std::fmt::Error> {
        let mut code = String::new();
        for (message, words) in WORDS {
            writeln!(code, "impl From<crate::text::{words}> for proto::{message} {{")?;
            writeln!(code, "    fn from(words: crate::text::{words}) -> Self {{\n        Self {{")?;
            for (name, _, kind) in self.fields(message) {
                let field = identifier(name);
                match kind {
                    Kind::Text | Kind::Texts => writeln!(code, "            {field}: words.{field},")?,
                    Kind::Parts(_) => {
                        writeln!(code, "            {field}: words.{field}.into_iter().map(Into::into).collect(),")?;
                    }
                    Kind::Enumeration(name) => {
                        writeln!(code, "            {field}: proto::{name}::from(words.{field}).into(),")?;
                    }
                }
            }
            // The language, and what other parts of the program fill.
            let is_more = self.messages[message].fields.iter().any(|(field, _)| kind(field).is_none());
            let rest = if is_more { "            ..Default::default()\n" } else { "" };
            writeln!(code, "{rest}        }}\n    }}\n}}\n")?;
        }
        writeln!(code, "impl From<&crate::text::Words<'_>> for proto::Headings {{")?;
        writeln!(code, "    fn from(words: &crate::text::Words<'_>) -> Self {{\n        Self {{")?;
        for word in HEADINGS {
            writeln!(code, "            {}: words.heading({word:?}),", identifier(&word.replace('-', "_")))?;
        }
        writeln!(code, "        }}\n    }}\n}}\n")?;
        Ok(code)
    }
}

/// What a field of words is; `None` for what text does not fill: the language, and messages of another kind.
fn kind(field: &FieldDescriptorProto) -> Option<Kind> {
    let name = field.type_name().rsplit('.').next().unwrap_or_default();
    let is_repeated = field.label() == Label::Repeated;
    match field.r#type() {
        Type::String if field.name() == "language_code" => None,
        Type::String if is_repeated => Some(Kind::Texts),
        Type::String => Some(Kind::Text),
        Type::Message if is_repeated => {
            let mut structs = WORDS.iter().chain(&WRITTEN);
            structs.find(|(message, _)| *message == name).map(|(_, words)| Kind::Parts(words))
        }
        Type::Enum => API.iter().find(|known| known.name == name).map(|known| Kind::Enumeration(known.name.to_owned())),
        _ => None,
    }
}

/// A field's name in Rust.
fn identifier(name: &str) -> String {
    if name == "use" { format!("r#{name}") } else { name.to_owned() }
}

/// Each enumeration of the book and its counterpart in the API: the compiler sees that both have the same values.
fn enumerations() -> Result<String, std::fmt::Error> {
    let mut code = String::new();
    for enumeration in API {
        let (name, values) = (enumeration.name, enumeration.values);
        let book = format!("book::vocabulary::{name}");
        writeln!(
            code,
            "impl From<{book}> for proto::{name} {{\n    fn from(value: {book}) -> Self {{\n        match value {{"
        )?;
        for value in values {
            writeln!(code, "            {book}::{value} => Self::{value},")?;
        }
        writeln!(code, "        }}\n    }}\n}}\n")?;
        writeln!(code, "impl From<proto::{name}> for Option<{book}> {{")?;
        writeln!(code, "    fn from(value: proto::{name}) -> Self {{\n        match value {{")?;
        writeln!(code, "            proto::{name}::Unspecified => None,")?;
        for value in values {
            writeln!(code, "            proto::{name}::{value} => Some({book}::{value}),")?;
        }
        writeln!(code, "        }}\n    }}\n}}\n")?;
    }
    Ok(code)
}

/// For every message of the API, a visit of every text in it, by the numbers of the fields; maps are left out.
fn visits(descriptors: &FileDescriptorSet) -> Result<String, std::fmt::Error> {
    let mut code = String::new();
    let own = descriptors.file.iter().filter(|file| file.package() == PACKAGE);
    for message in own.flat_map(|file| &file.message_type) {
        let is_map = |field: &FieldDescriptorProto| {
            let name = field.type_name().rsplit('.').next();
            message.nested_type.iter().any(|nested| Some(nested.name()) == name)
        };
        let holds_text = |field: &FieldDescriptorProto| match field.r#type() {
            Type::String => true,
            Type::Message => field.type_name().starts_with(&format!(".{PACKAGE}.")) && !is_map(field),
            _ => false,
        };
        let mut fields: Vec<&FieldDescriptorProto> = message.field.iter().filter(|field| holds_text(field)).collect();
        fields.sort_by_key(|field| field.number());
        let name = message.name();
        let unused = if fields.is_empty() { "_" } else { "" };
        writeln!(code, "impl Visit for proto::{name} {{")?;
        writeln!(code, "    fn visit(&mut self, {unused}path: &mut Path, {unused}show: &mut Show<'_>) {{")?;
        for field in fields {
            let (wire, rust) = (field.name(), identifier(field.name()));
            match field.oneof_index.filter(|_| !field.proto3_optional()) {
                None => writeln!(code, "        path.within({wire:?}, |path| self.{rust}.visit(path, show));")?,
                Some(index) => {
                    let choice = message.oneof_decl[usize::try_from(index).unwrap_or_default()].name();
                    let variant = format!(
                        "proto::{}::{}::{}",
                        name.to_snake_case(),
                        choice.to_upper_camel_case(),
                        wire.to_upper_camel_case()
                    );
                    writeln!(code, "        if let Some({variant}(held)) = &mut self.{choice} {{")?;
                    writeln!(code, "            path.within({wire:?}, |path| held.visit(path, show));\n        }}")?;
                }
            }
        }
        writeln!(code, "    }}\n}}\n")?;
        if message.field.iter().any(|field| field.name() == "language_fallbacks") {
            writeln!(code, "impl Answer for proto::{name} {{")?;
            writeln!(code, "    fn language_fallbacks(&mut self) -> &mut Vec<proto::LanguageFallback> {{")?;
            writeln!(code, "        &mut self.language_fallbacks\n    }}\n}}\n")?;
        }
    }
    Ok(code)
}

/// Catalog and locales, checked, compiled and embedded.
fn data(tree: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let sources = Sources {
        catalog: gate::read_catalog(&tree.join("catalog"))?,
        replies: gate::read_replies(&tree.join("catalog"))?,
        locales: gate::read_locales(&tree.join("locales"))?,
    };
    let checked = gate::check(&sources).unwrap_or_else(|problems| {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        exit(1)
    });
    let mut code = format!("pub(super) const VERSION: &str = {:?};\n", sources.version(""));
    for (name, files) in [("CATALOG", &sources.catalog), ("REPLIES", &sources.replies), ("LOCALES", &sources.locales)] {
        writeln!(code, "pub(super) const {name}: &[(&str, &str)] = &[")?;
        for file in files {
            writeln!(code, "    ({:?}, include_str!({:?})),", named(tree, file), fs::canonicalize(&file.path)?)?;
        }
        writeln!(code, "];")?;
    }
    let required = inventory::inventory(&checked.catalog);
    let places = TextPlace::all(&required);
    let compiled = [
        ("FACTS", compiled::facts(&checked.catalog)?),
        ("RULES", compiled::rules(&checked.replies)?),
        ("KEYS", compiled::compile_keys(&places)?),
    ];
    for (name, bytes) in compiled {
        let file = out.join(name);
        fs::write(&file, bytes)?;
        writeln!(code, "pub(super) const {name}: &[u8] = include_bytes!({file:?});")?;
    }
    let keys = Keys::open(fs::read(out.join("KEYS"))?)?;
    let documents = Documents::of(&checked.catalog);
    let mut segments = vec![(String::new(), search::compile("en", &search::of_wire(&checked.catalog, &documents))?)];
    writeln!(code, "pub(super) const TEXTS: &[(&str, Texts)] = &[")?;
    for language in checked.manifest.languages() {
        let files: Vec<&SourceFile> = Manifest::files(&sources, language).collect();
        let texts = compiled::compile_texts(language, direction(language), &files, &places)?;
        let searches = Manifest::searches(&sources, language).map(|file| Typed::read(file, &checked.catalog));
        let searches = searches.and_then(Result::ok).unwrap_or_default();
        let mut spoken = search::spoken(&checked.catalog, &documents, |id, attribute| {
            texts.get(&keys, id, attribute).and_then(Text::finished)
        });
        searches.add_to(&mut spoken, &checked.catalog, &documents);
        segments.push((language.to_owned(), search::compile(language, &spoken)?));
        let part = |name: &str, bytes: &[u8]| {
            let file = out.join(format!("{language}.{name}"));
            fs::write(&file, bytes).map(|()| file)
        };
        writeln!(code, "    ({language:?}, Texts {{")?;
        let index = part("index", &texts.index)?;
        writeln!(code, "        index: Cow::Borrowed(include_bytes!({index:?})),")?;
        for (name, text) in [("finished", &texts.finished), ("formatted", &texts.formatted)] {
            let file = part(name, text.as_bytes())?;
            writeln!(code, "        {name}: Cow::Borrowed(include_str!({file:?})),")?;
        }
        writeln!(code, "    }}),")?;
    }
    writeln!(code, "];")?;
    writeln!(code, "pub(super) const SEGMENTS: &[(&str, &[u8])] = &[")?;
    for (language, segment) in segments {
        let file = out.join(format!("{language}.segment"));
        fs::write(&file, segment)?;
        writeln!(code, "    ({language:?}, include_bytes!({file:?})),")?;
    }
    writeln!(code, "];")?;
    fs::write(out.join("embedded.rs"), code)?;
    Ok(())
}

/// A file's path within the tree, so that the same tree makes the same program wherever it is.
fn named(tree: &Path, file: &SourceFile) -> String {
    let path = Path::new(&file.path);
    path.strip_prefix(tree).unwrap_or(path).to_string_lossy().into_owned()
}
