//! Checks a programme, draws its pictures and sheets, makes a finished site of it, serves that (native only).

pub mod check;
pub mod hosting;
pub mod images;
pub mod offline;
pub mod print;
pub mod search_engines;
pub mod serve;
pub mod site;
