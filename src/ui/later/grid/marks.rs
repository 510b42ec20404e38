//! What the cells of a grid show besides the session itself, found out for all of them at once.

use crate::agenda::level::Level;
use crate::agenda::plan::plan;
use crate::programme::filter::Selection;
use crate::programme::index::Index;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;

/// The marks of cells, written by the grid's one effect and read by its cells.
#[derive(Clone)]
pub struct Marks(Arc<[Mark]>);

struct Mark {
    /// Position of the session in the index.
    position: usize,
    /// Whether the filter does not let it through.
    dim: AtomicBool,
    /// Whether it is in the agenda, and overlaps something that is there too.
    clash: AtomicBool,
}

impl Marks {
    /// The marks of sessions at these positions, cell by cell.
    pub fn of(positions: &[usize]) -> Marks {
        let mark = |position: &usize| Mark {
            position: *position,
            dim: AtomicBool::default(),
            clash: AtomicBool::default(),
        };
        Marks(positions.iter().map(mark).collect())
    }

    /// Finds them out, of an agenda that holds these positions.
    pub fn look(&self, index: &Index, selected: &Selection, kept: &[(usize, Level)]) {
        let groups = plan(index, kept).groups;
        for mark in &*self.0 {
            let passes = selected.sessions.binary_search(&mark.position).is_ok();
            mark.dim.store(!passes, Relaxed);
            let clashes = groups.iter().any(|group| group.sessions.contains(&mark.position));
            mark.clash.store(clashes, Relaxed);
        }
    }

    /// Whether the filter does not let the session of a cell through.
    pub fn is_dim(&self, cell: usize) -> bool {
        self.0[cell].dim.load(Relaxed)
    }

    /// Whether the session of a cell is in the agenda and clashes there.
    pub fn clashes(&self, cell: usize) -> bool {
        self.0[cell].clash.load(Relaxed)
    }
}
