//! Checks a programme and serves a finished site (native only).

pub mod check;
pub mod serve;
