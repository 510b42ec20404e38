//! The programme made quick to ask.
