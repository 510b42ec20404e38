//! What a visitor keeps: a set of sessions, and its stored record. Pure.
