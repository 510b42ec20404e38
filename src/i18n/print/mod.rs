//! The words that stand only on the organiser's sheets, which no app has a use for.

mod ar;
mod en;
mod fr;
mod zgh;

use super::catalogue::catalogue;

catalogue! {
    messages {
        /// On a sheet and on its page.
        sheet: Sheet {
            /// Beside a code that leads to the live programme.
            scan,
            /// The paper that sheets for walls are made for.
            paper_of_wall,
            /// The paper that sheets for doors are made for.
            paper_of_doors,
        }
    }
}
