//! What the Unicode CLDR knows of a language, as a small record for phones: direction, names of
//! months and days of the week, patterns of dates, plural rules, the joint of lists.
//!
//! - The region of the event chooses among the forms of a language: July is يوليوز in Morocco and
//!   تموز in Iraq.
//! - Dates are Gregorian and in the digits 0 to 9, also where a country is used to others.
//! - The CLDR has no words for some languages (`zgh`), and puts commas where an event may want none:
//!   the words of a language may have [`Overrides`].
//! - What the CLDR does not have is not here: the first day of a month as "1er", "from … to …".
//!
//! Nothing here is read in a browser.

mod calendar;
mod data;
mod dates;
mod fault;
mod joint;
mod names;
mod overrides;
mod plurals;
mod region;
mod tag;
mod template;
#[cfg(test)]
mod tests;

pub use data::{LocaleData, has_calendar, script};
pub use fault::LocaleFault;
pub use names::language_name;
pub use overrides::{Overrides, OverridesByLocale};
pub use region::region_of_zone;
