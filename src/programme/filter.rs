//! Which sessions a visitor wants to see.
