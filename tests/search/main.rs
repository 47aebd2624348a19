//! Whether people find what they look for. The 200 queries of queries.jsonl were written beside the ranking, which was tuned
//! by those on odd lines; the 200 of second.jsonl by somebody who had seen neither, before `searches.toml` was written by others
//! who had not seen them; those of third.jsonl by somebody else afterwards, who had seen none of these; and those of
//! fourth.jsonl and fifth.jsonl likewise, before and while whole texts and programs' words came to be searched, and those of
//! sixth.jsonl after all of it.

mod any;
mod quality;
