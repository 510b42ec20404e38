//! The app's own words in four languages: messages, plurals, dates. Pure.
