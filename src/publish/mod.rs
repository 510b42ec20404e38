//! Serves a finished site, as a CDN would (native only).

pub mod serve;
