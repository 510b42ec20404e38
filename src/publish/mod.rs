//! The organiser's side, which is native only: checks a programme, makes a finished site of it
//! with pictures and sheets to print, and serves that.

pub mod brand;
pub mod bundle;
pub mod check;
pub mod directory;
pub mod edit;
mod elements;
pub mod export;
pub mod follow;
mod hash;
pub mod hosting;
pub mod images;
pub mod import;
mod interruption;
mod language;
pub mod licences;
mod lock;
mod lossless;
pub mod new;
mod now;
pub mod offline;
mod picture;
pub mod preview;
pub mod print;
pub mod project;
pub mod published;
mod revision;
pub mod search_engines;
pub mod serve;
pub mod site;
mod site_url;
#[cfg(test)]
mod test_files;
mod text_file;
