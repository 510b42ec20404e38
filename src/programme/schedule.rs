//! What is on now, and next.
