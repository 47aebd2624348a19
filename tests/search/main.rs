//! Whether people find what they look for. The 200 queries of queries.jsonl were written beside the ranking, which was tuned
//! by those on odd lines; the 200 of second.jsonl by somebody who had seen neither the ranking nor the first.

mod any;
mod quality;
