//! Parts that pages are made of.

pub mod appearance;
pub mod button;
pub mod calendar;
pub mod card;
pub mod choice;
pub mod choices;
pub mod filter_panel;
pub mod frame;
pub mod icon;
pub mod keep;
pub mod later;
pub mod marked;
pub mod now;
pub mod page;
pub mod place;
pub mod qr;
pub mod search_box;
pub mod search_field;
pub mod tags;
pub mod time;
pub mod trouble;
pub mod words;
