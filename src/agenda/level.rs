//! How sure a visitor is of a session.

/// Ordered: what is greater wins where two agendas are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Worth remembering.
    Maybe,
    /// Will be there.
    #[default]
    Going,
}
