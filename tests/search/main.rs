//! Whether people find what they look for. The 200 queries of queries.jsonl were written beside the ranking, which was tuned
//! by those on odd lines; the 200 of second.jsonl by somebody who had seen neither, before `searches.toml` was written by others
//! who had not seen them; and those of third.jsonl by somebody else afterwards, who had seen none of these.

mod any;
mod quality;
