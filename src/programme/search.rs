//! Finds words in sessions.
