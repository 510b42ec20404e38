//! A static file server that behaves like the hosts a finished site is made for: compressed
//! answers, the headers of the site's own `_headers`, honest 404s.

mod cache;
mod command;
mod headers;
mod missing;
mod router;
mod server;

#[cfg(test)]
mod tests;

pub use command::{Arguments, run};
pub use router::{parse_base, router};
pub use server::{Error, Server, listen};
