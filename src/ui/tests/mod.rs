//! What is seen, natively: pages are drawn with the string back end and read again.
//!
//! A browser's test is for what only a browser does: focus, scrolling, layout, listeners. Whatever
//! a page says stands here, where thousands of pages are drawn in a second.

pub mod kit;

mod agenda;
mod any_event;
mod cards;
mod every_page;
mod filters;
mod grid;
mod later;
mod missing;
mod now;
mod pages;
mod results;
mod session;
mod shell;
mod titles;
mod toasts;
mod trouble;
