//! How large a board is written: by the number of its lines and by the screen, so that the whole
//! surface is used and everything can be read from three metres away.
//!
//! Lengths are those of the style sheet, which go with the screen and not with its pixels: the
//! shorter side has 45 of them, on a tablet as on a wall of 4K.

use std::ops::Range;

/// The lengths of the shorter side (`style/kiosk.css`).
const SHORT_SIDE: f64 = 45.0;

/// Lines of a page that can be read in the time of a slide; a page of more of them stays longer.
const READ_AT_ONCE: u32 = 12;

/// The surface of a screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Surface {
    width: f64,
    height: f64,
}

/// The size in which the lines of a board are written, the largest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Density {
    /// A few lines for a whole screen, with room for three lines of a title.
    Vast,
    /// Titles of two lines, as in all that follow but the last ones.
    Roomy,
    /// As large as the session in focus.
    Usual,
    /// The smallest in which a title has two lines.
    Close,
    /// A title of one line, beside its room and its time.
    Dense,
    /// As dense, and the board takes what it can get: in two columns where the screen lies, and
    /// the session in focus has a strip below it.
    Packed,
}

/// A board as it is shown: in which size, and on which pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The size of the lines.
    pub density: Density,
    /// Which lines are on which page: each has about as many as the others, and one at least.
    pub pages: Vec<Range<usize>>,
}

/// What the style sheet gives a density on a screen, in its lengths: measured with titles that are
/// as long as they may be, in Arabic, whose lines are the highest.
struct Sizes {
    /// A line of the board.
    row: f64,
    /// Lines beside each other.
    columns: usize,
    /// The head of the page, the session in focus and whatever else is above and below the board.
    around: f64,
}

/// The title of what is on, and that of what comes next.
const HEADING: f64 = 2.6;

impl Surface {
    /// The surface of a screen of so many pixels.
    pub fn new(width: f64, height: f64) -> Surface {
        let unit = (width.min(height) / SHORT_SIDE).max(1.0);
        Surface { width: width / unit, height: height / unit }
    }

    /// Whether it is wider than it is high.
    fn lies(self) -> bool {
        self.width > self.height
    }

    fn sizes(self, density: Density) -> Sizes {
        let (row, columns, around) = match (self.lies(), density) {
            (false, Density::Vast) => (10.0, 1, 43.0),
            (false, Density::Roomy) => (6.4, 1, 43.0),
            (false, Density::Usual) => (5.2, 1, 43.0),
            (false, Density::Close) => (4.25, 1, 43.0),
            (false, Density::Dense) => (2.2, 1, 43.0),
            (false, Density::Packed) => (2.1, 1, 33.0),
            (true, Density::Vast) => (6.9, 1, 15.2),
            (true, Density::Roomy) => (5.2, 1, 15.2),
            (true, Density::Usual) => (4.2, 1, 15.2),
            (true, Density::Close) => (3.6, 1, 15.2),
            (true, Density::Dense) => (2.1, 1, 15.2),
            (true, Density::Packed) => (2.0, 2, 23.2),
        };
        Sizes { row, columns, around }
    }
}

impl Density {
    /// All of them, the largest first.
    pub const ALL: [Density; 6] = [
        Density::Vast,
        Density::Roomy,
        Density::Usual,
        Density::Close,
        Density::Dense,
        Density::Packed,
    ];

    /// Its name in the style sheet.
    pub fn code(self) -> &'static str {
        match self {
            Density::Vast => "vast",
            Density::Roomy => "roomy",
            Density::Usual => "usual",
            Density::Close => "close",
            Density::Dense => "dense",
            Density::Packed => "packed",
        }
    }

    /// The most pages for which a size is worth it: rather two pages whose titles can be read in
    /// full than one on which they are cut short.
    fn most_pages(self) -> usize {
        match self {
            Density::Vast | Density::Roomy | Density::Usual => 1,
            Density::Close | Density::Dense => 2,
            Density::Packed => usize::MAX,
        }
    }
}

impl Sheet {
    /// The largest sheet that is worth it for lines of these heights, of which the first `on` tell
    /// of what is on; a line has the height 1, and one with a remark 2.
    pub fn new(heights: &[usize], on: usize, surface: Surface) -> Sheet {
        let worth = |density: &Density| {
            let fits = |pages: &Vec<Range<usize>>| {
                let sizes = surface.sizes(*density);
                pages.iter().all(|page| fits(heights, on, page, surface.height, &sizes))
            };
            let most = density.most_pages().min(heights.len());
            let pages = (1..=most).map(|number| pages(heights, number)).find(fits)?;
            Some(Sheet { density: *density, pages })
        };
        // On a screen that is too small for a single line, each has a page of its own.
        Density::ALL.iter().find_map(worth).unwrap_or_else(|| Sheet {
            density: Density::Packed,
            pages: pages(heights, heights.len()),
        })
    }

    /// The page whose turn it is, when `languages` take turns with it: each page has a turn in each
    /// of them, and all pages were seen before one comes again.
    pub fn page(&self, turn: u64, languages: usize) -> Option<Range<usize>> {
        let (pages, languages) = (self.pages.len() as u64, languages.max(1) as u64);
        let common = common_divisor(pages, languages).max(1);
        // A round of both brings every page in every language, unless their numbers have something
        // in common: then the pages go on by one after each round, until they all met.
        let round = pages / common * languages;
        let at = turn.wrapping_add(turn.checked_div(round)? % common) % pages;
        self.pages.get(at as usize).cloned()
    }

    /// The seconds of a slide, which are `seconds` for what can be read at once.
    pub fn stay(&self, seconds: u32) -> u32 {
        let lines = self.pages.iter().map(|page| page.len()).max().unwrap_or_default() as u32;
        seconds.saturating_mul(lines.max(READ_AT_ONCE)) / READ_AT_ONCE
    }
}

/// The lines on so many pages of the same fullness, or fewer where high lines leave one empty.
fn pages(heights: &[usize], number: usize) -> Vec<Range<usize>> {
    let all: usize = heights.iter().sum();
    let (mut pages, mut above, mut last) = (Vec::<Range<usize>>::new(), 0, None);
    for (line, height) in heights.iter().enumerate() {
        let at = Some(above * number / all.max(1));
        above += height;
        match pages.last_mut() {
            Some(page) if at == last => page.end = line + 1,
            _ => pages.push(line..line + 1),
        }
        last = at;
    }
    pages
}

/// Whether a page fits on a surface: what is on, and below it what comes next, each in columns.
fn fits(heights: &[usize], on: usize, page: &Range<usize>, height: f64, sizes: &Sizes) -> bool {
    let (before, after) =
        heights[page.clone()].split_at(on.clamp(page.start, page.end) - page.start);
    let section = |lines: &[usize]| match rows(lines, sizes.columns) {
        0 => 0.0,
        rows => HEADING + rows as f64 * sizes.row,
    };
    section(before) + section(after) <= height - sizes.around
}

/// The least rows in which lines of these heights have room, in so many columns: the first one is
/// filled, then the next one, and no line is parted.
pub fn rows(heights: &[usize], columns: usize) -> usize {
    let fits = |rows: &usize| {
        let (mut column, mut filled) = (1, 0);
        for height in heights {
            if filled + height > *rows {
                (column, filled) = (column + 1, 0);
            }
            filled += height;
        }
        column <= columns && heights.iter().all(|height| height <= rows)
    };
    let all: usize = heights.iter().sum();
    (all.div_ceil(columns.max(1))..all).find(fits).unwrap_or(all)
}

fn common_divisor(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { common_divisor(other, one % other) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const STANDING: (f64, f64) = (1080.0, 1920.0);
    const LYING: (f64, f64) = (1920.0, 1080.0);
    const WALL: (f64, f64) = (3840.0, 2160.0);
    const SMALL: (f64, f64) = (1366.0, 768.0);

    /// The sheet of so many rooms, with something on and something to come in each.
    fn sheet(rooms: usize, (width, height): (f64, f64)) -> Sheet {
        Sheet::new(&vec![1; 2 * rooms], rooms, Surface::new(width, height))
    }

    /// The size and the lines of each page.
    fn told(rooms: usize, surface: (f64, f64)) -> (Density, Vec<usize>) {
        let sheet = sheet(rooms, surface);
        (sheet.density, sheet.pages.iter().map(|page| page.len()).collect())
    }

    #[test]
    fn a_screen_that_stands_writes_as_large_as_the_number_of_rooms_allows() {
        use Density::*;
        let expected = [
            (1, (Vast, vec![2])),
            (2, (Roomy, vec![4])),
            (3, (Usual, vec![6])),
            (6, (Close, vec![6, 6])),
            (7, (Close, vec![7, 7])),
            (13, (Dense, vec![13, 13])),
            (20, (Packed, vec![20, 20])),
            (40, (Packed, vec![20; 4])),
            (60, (Packed, vec![20; 6])),
        ];
        for (rooms, sheet) in expected {
            assert_eq!(told(rooms, STANDING), sheet, "{rooms} rooms");
        }
    }

    #[test]
    fn a_screen_that_lies_has_two_columns_for_many_rooms() {
        use Density::*;
        let expected = [
            (1, (Vast, vec![2])),
            (2, (Roomy, vec![4])),
            (3, (Close, vec![6])),
            (6, (Close, vec![6, 6])),
            (7, (Close, vec![7, 7])),
            (13, (Packed, vec![13, 13])),
            (20, (Packed, vec![14, 13, 13])),
            (40, (Packed, vec![16; 5])),
            // A page of both parts has two titles, and room for 16 lines: seven pages are too few.
            (60, (Packed, vec![15; 8])),
        ];
        for (rooms, sheet) in expected {
            assert_eq!(told(rooms, LYING), sheet, "{rooms} rooms");
        }
    }

    #[test]
    fn screens_of_the_same_shape_show_the_same_board() {
        for rooms in [1, 2, 3, 6, 13, 20, 40, 60] {
            assert_eq!(sheet(rooms, LYING), sheet(rooms, WALL), "{rooms} rooms");
            assert_eq!(sheet(rooms, LYING), sheet(rooms, SMALL), "{rooms} rooms");
        }
    }

    #[test]
    fn seven_lines_on_two_pages_are_four_and_three() {
        assert_eq!(pages(&[1; 7], 2), [0..4, 4..7]);
        assert_eq!(pages(&[2, 1, 1, 1, 1], 2), [0..2, 2..5], "a remark is as high as a line");
        assert!(pages(&[], 1).is_empty());
    }

    #[test]
    fn two_columns_are_as_high_as_the_lines_need_that_are_not_parted() {
        assert_eq!([rows(&[1; 7], 2), rows(&[1; 7], 1), rows(&[], 2)], [4, 7, 0]);
        assert_eq!(rows(&[1, 2, 1], 2), 3, "a remark is not torn off");
        assert_eq!(rows(&[2], 2), 2);
    }

    #[test]
    fn every_page_is_seen_in_every_language_and_all_pages_before_one_comes_again() {
        for (rooms, languages) in [(20, 4), (40, 4), (13, 2), (7, 1), (60, 3), (1, 4)] {
            let sheet = sheet(rooms, STANDING);
            let number = sheet.pages.len();
            let turns = (number * languages) as u64;
            let page = |turn| sheet.page(turn, languages).unwrap().start;
            let shown = (0..turns).map(|turn| (turn % languages as u64, page(turn)));
            let first: BTreeSet<usize> = shown.clone().take(number).map(|(_, page)| page).collect();
            assert_eq!(first.len(), number, "{rooms} rooms");
            assert_eq!(shown.collect::<BTreeSet<_>>().len(), number * languages, "{rooms} rooms");
        }
    }

    #[test]
    fn pages_in_one_language_come_in_their_order_again_and_again() {
        let sheet = sheet(40, STANDING);
        let shown: Vec<usize> = (0..9).map(|turn| sheet.page(turn, 1).unwrap().start).collect();
        assert_eq!(shown, [0, 20, 40, 60, 0, 20, 40, 60, 0]);
    }

    #[test]
    fn a_page_of_many_lines_stays_longer() {
        let stay = |rooms| sheet(rooms, STANDING).stay(12);
        assert_eq!([1, 6, 13, 20].map(stay), [12, 12, 13, 20]);
        assert_eq!(Sheet::new(&[], 0, Surface::new(1080.0, 1920.0)).stay(12), 12);
    }

    #[test]
    fn without_lines_there_is_no_page() {
        let empty = Sheet::new(&[], 0, Surface::new(1080.0, 1920.0));
        assert_eq!((empty.pages.clone(), empty.page(7, 4)), (vec![], None));
    }

    proptest! {
        #[test]
        fn every_line_is_on_one_page_on_whatever_screen(
            heights in prop::collection::vec(1usize..3, 1..200), on in 0usize..200,
            width in 0.0..9000f64, height in 0.0..9000f64, turn in any::<u64>(),
        ) {
            let sheet = Sheet::new(&heights, on.min(heights.len()), Surface::new(width, height));
            let lines: Vec<usize> = sheet.pages.iter().cloned().flatten().collect();
            prop_assert!(lines.into_iter().eq(0..heights.len()));
            prop_assert!(sheet.pages.iter().all(|page| !page.is_empty()));
            prop_assert!(sheet.page(turn, 4).is_some());
        }

        #[test]
        fn more_rooms_are_never_written_larger(rooms in 1usize..80) {
            for surface in [STANDING, LYING] {
                prop_assert!(sheet(rooms, surface).density <= sheet(rooms + 1, surface).density);
            }
        }

        #[test]
        fn no_page_has_two_lines_more_than_another(rooms in 1usize..80) {
            for surface in [STANDING, LYING] {
                let lines = told(rooms, surface).1;
                prop_assert!(lines.iter().max().unwrap() - lines.iter().min().unwrap() <= 1);
            }
        }
    }
}
