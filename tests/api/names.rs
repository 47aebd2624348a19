//! No name of the API needs escaping in Python, JavaScript, TypeScript, Go, Java or C#.

use codebook::proto::DESCRIPTORS;
use prost_reflect::{DescriptorPool, FieldDescriptor, MessageDescriptor};

/// The reserved words of these languages that a field could have.
const RESERVED: &str = "abstract and any as assert async await base bool boolean break byte case catch chan char checked \
    class const continue debugger decimal def default defer del delegate delete do double elif else enum event except \
    explicit export extends extern fallthrough final finally fixed float for foreach from func function global go goto \
    if implements implicit import in instanceof int interface internal is lambda let lock long map namespace native new \
    nonlocal not null object operator or out override package params pass private protected public raise readonly ref \
    return sbyte sealed select short sizeof stackalloc static strictfp string struct super switch synchronized this \
    throw throws transient true false try type typeof uint ulong unchecked unsafe ushort using var virtual void volatile \
    when where while with yield none self";

/// Names that generated classes have already, as Java's `getClass` and C#'s `Descriptor`.
const TAKEN: &str = "class descriptor parser to_string equals hash_code clone calculate_size merge_from constructor \
    all_fields descriptor_for_type parser_for_type serialized_size unknown_fields";

fn pool() -> DescriptorPool {
    DescriptorPool::decode(DESCRIPTORS).expect("the build compiled the descriptors")
}

fn messages(pool: &DescriptorPool) -> impl Iterator<Item = MessageDescriptor> + '_ {
    pool.all_messages().filter(|message| message.package_name() == "codebook.v1" && !message.is_map_entry())
}

fn fields(pool: &DescriptorPool) -> impl Iterator<Item = FieldDescriptor> + '_ {
    messages(pool).flat_map(|message| message.fields().collect::<Vec<_>>())
}

#[test]
fn no_field_is_a_reserved_word() {
    let pool = pool();
    let is_reserved = |name: &str| RESERVED.split_whitespace().chain(TAKEN.split_whitespace()).any(|word| word == name);
    let found: Vec<String> =
        fields(&pool).filter(|field| is_reserved(field.name())).map(|field| field.full_name().to_owned()).collect();
    assert!(found.is_empty(), "{found:?}");
    assert!(is_reserved("class") && fields(&pool).count() > 200);
}

/// C# allows no member the name of its class, and Java's accessors of a list and of its count are alike.
#[test]
fn no_field_clashes_with_its_message_or_another_field() {
    let pool = pool();
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    for message in messages(&pool) {
        let names: Vec<String> = message.fields().map(|field| plain(field.name())).collect();
        assert!(!names.contains(&plain(message.name())), "{}", message.full_name());
        for list in message.fields().filter(|field| field.is_list()) {
            for suffix in ["list", "count"] {
                let taken = format!("{}{suffix}", plain(list.name()));
                assert!(!names.contains(&taken), "{} and {taken}", list.full_name());
            }
        }
    }
}

/// An id and a message of the same name would be two things by one word.
#[test]
fn a_message_and_a_text_never_have_one_name() {
    let pool = pool();
    let is_message = |field: &FieldDescriptor| matches!(field.kind(), prost_reflect::Kind::Message(_));
    let messages: Vec<String> = fields(&pool).filter(is_message).map(|field| field.name().to_owned()).collect();
    let clashing: Vec<String> = fields(&pool)
        .filter(|field| matches!(field.kind(), prost_reflect::Kind::String))
        .filter(|field| messages.iter().any(|name| name == field.name()))
        .map(|field| field.full_name().to_owned())
        .collect();
    // The words about a thing are a message; of an entry or a reply, its text. The facts in which two codes differ are
    // names, and a heading has the name of what it stands over.
    let known = [
        "codebook.v1.CodeReading.text",
        "codebook.v1.Comparison.fact_differences",
        "codebook.v1.ExplainReplyRequest.text",
        "codebook.v1.SearchMatch.text",
        "codebook.v1.SectionItem.text",
    ];
    let is_known = |name: &str| known.contains(&name) || name.starts_with("codebook.v1.Headings.");
    let others: Vec<&String> = clashing.iter().filter(|name| !is_known(name)).collect();
    assert!(others.is_empty(), "{others:?}");
}
