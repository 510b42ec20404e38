//! The pages of the start, one file each: the programme, and what stands in the place of a page
//! that there is not, or not yet.

pub mod active;
pub mod loading;
pub mod programme;
pub mod results;
