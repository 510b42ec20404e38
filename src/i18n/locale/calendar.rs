//! The names in a calendar.

use std::array;

/// The names of the months and of the days of the week, Monday first.
pub(super) struct Names {
    pub(super) months: [String; 12],
    pub(super) months_short: [String; 12],
    pub(super) weekdays: [String; 7],
    pub(super) weekdays_short: [String; 7],
}

impl Names {
    /// Numbers in the place of names (ISO 8601), for languages that have none.
    pub(super) fn numbers() -> Names {
        let months: [String; 12] = array::from_fn(|at| format!("{:02}", at + 1));
        let weekdays: [String; 7] = array::from_fn(|at| (at + 1).to_string());
        Names { months_short: months.clone(), months, weekdays_short: weekdays.clone(), weekdays }
    }
}
