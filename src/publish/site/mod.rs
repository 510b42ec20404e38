//! `barnamaj publish`: makes a finished site of a built app and a programme.

mod app;
mod assets;
mod build;
mod cache;
mod calendars;
mod colours;
mod command;
mod compress;
mod document;
mod fonts;
mod frames;
mod head;
mod kept_pictures;
mod kiosk;
mod look;
mod making;
mod order;
mod output;
mod pages;
mod pictures;
mod policy;
mod prerender;
mod previous;
mod progress;
mod said;
#[cfg(test)]
mod sample;
mod schedules;
mod script;
mod sheet;
mod sheets;
mod style;
mod subset;
mod upload;
mod wasm;
mod words;
mod worker;

pub use crate::publish::site_url::SiteUrl;
pub use command::{Arguments, run, words};
pub use compress::{Effort, in_brotli};
pub use making::{Extent, Making, Tools, edition};
pub use output::{Output, Written};
pub use prerender::Press;
