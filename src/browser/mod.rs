//! The only room that names web-sys.
