//! Which signs of emphasis belong together (CommonMark, "An algorithm for parsing nested emphasis
//! and links"), and what stands inside of what.

use super::Inline;

/// As deep as emphasis and links stand in each other; the signs of deeper ones are letters.
const DEEPEST: usize = 12;

/// A part of a text while it is read.
pub(super) enum Piece {
    Text(String),
    /// Something without anything inside.
    Whole(Inline),
    Run(Run),
    /// The beginning of something with other pieces inside, and its end.
    Begin(Wrap),
    End,
}

/// What other pieces stand in.
pub(super) enum Wrap {
    Emphasis,
    Strong,
    Link {
        url: String,
        title: String,
    },
    /// Something that is too deep inside: its signs are letters.
    Letters(&'static str),
}

/// Some `*` or `_` in a row.
pub(super) struct Run {
    mark: u8,
    length: usize,
    opens: bool,
    closes: bool,
    /// How many of the signs belong to no other run.
    left: usize,
    /// Whether what ends here is strong, each emphasis from the inner ones on.
    ends: Vec<bool>,
    /// Whether what begins here is strong, likewise.
    begins: Vec<bool>,
}

impl Run {
    pub fn new(mark: u8, length: usize, opens: bool, closes: bool) -> Run {
        Run { mark, length, opens, closes, left: length, ends: Vec::new(), begins: Vec::new() }
    }

    /// Whether something that begins here can end there.
    fn fits(&self, end: &Run) -> bool {
        let is_threefold = |length: usize| length.is_multiple_of(3);
        let is_ambiguous = (self.closes || end.opens)
            && is_threefold(self.length + end.length)
            && !(is_threefold(self.length) && is_threefold(end.length));
        self.mark == end.mark && !is_ambiguous
    }

    /// The sort of those that find nothing where another one of them has found nothing.
    fn sort(&self) -> usize {
        let sort = 2 * usize::from(self.mark == b'_') + usize::from(self.opens);
        3 * sort + self.length % 3
    }

    fn wrap(&self, is_strong: bool) -> Wrap {
        if is_strong { Wrap::Strong } else { Wrap::Emphasis }
    }

    fn signs(&self, is_strong: bool) -> &'static str {
        match (self.mark, is_strong) {
            (b'_', false) => "_",
            (b'_', true) => "__",
            (_, false) => "*",
            (_, true) => "**",
        }
    }
}

/// Pairs those runs that belong together.
pub(super) fn pair(pieces: &mut [Piece], runs: &[usize]) {
    // Before this run there is nothing to be found, for each sort of run.
    let mut bottom = [0; 12];
    let mut open: Vec<usize> = Vec::new();
    for &at in runs {
        let (before, rest) = pieces.split_at_mut(at);
        let Some(Piece::Run(end)) = rest.first_mut() else { continue };
        while end.closes && end.left > 0 {
            let bottom = &mut bottom[end.sort()];
            let fits = |at: &usize| matches!(&before[*at], Piece::Run(run) if run.fits(end));
            let found = open.iter().rev().take_while(|at| **at >= *bottom).position(fits);
            let Some(found) = found else {
                *bottom = at;
                break;
            };
            open.truncate(open.len() - found);
            let Some(&last) = open.last() else { break };
            let Piece::Run(begin) = &mut before[last] else { break };
            let is_strong = begin.left >= 2 && end.left >= 2;
            for (run, list) in
                [(&mut begin.left, &mut begin.begins), (&mut end.left, &mut end.ends)]
            {
                *run -= 1 + usize::from(is_strong);
                list.push(is_strong);
            }
            if begin.left == 0 {
                open.pop();
            }
        }
        if end.opens && end.left > 0 {
            open.push(at);
        }
    }
}

/// The pieces, each inside of what it stands in.
pub(super) fn nested(pieces: Vec<Piece>) -> Vec<Inline> {
    let mut tree = Tree::default();
    for piece in pieces {
        match piece {
            Piece::Text(text) => tree.text(&text),
            Piece::Whole(whole) => tree.here.push(whole),
            Piece::Begin(wrap) => tree.begin(wrap, ""),
            Piece::End => tree.end(),
            Piece::Run(run) => {
                run.ends.iter().for_each(|_| tree.end());
                (0..run.left).for_each(|_| tree.text(run.signs(false)));
                for &is_strong in run.begins.iter().rev() {
                    tree.begin(run.wrap(is_strong), run.signs(is_strong));
                }
            }
        }
    }
    tree.here
}

#[derive(Default)]
struct Tree {
    here: Vec<Inline>,
    /// What stands before the open ones, the outermost first.
    around: Vec<Vec<Inline>>,
    open: Vec<Wrap>,
    in_link: bool,
}

impl Tree {
    fn text(&mut self, text: &str) {
        match self.here.last_mut() {
            Some(Inline::Text(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.here.push(Inline::Text(text.to_owned())),
        }
    }

    /// Begins something whose signs are these.
    fn begin(&mut self, wrap: Wrap, signs: &'static str) {
        let is_link = matches!(wrap, Wrap::Link { .. });
        // No link stands in another one, and each is one.
        if self.around.len() >= DEEPEST && !is_link || self.in_link && is_link {
            self.text(signs);
            return self.open.push(Wrap::Letters(signs));
        }
        self.in_link |= is_link;
        self.around.push(std::mem::take(&mut self.here));
        self.open.push(wrap);
    }

    fn end(&mut self) {
        let wrap = match self.open.pop() {
            None => return,
            Some(Wrap::Letters(signs)) => return self.text(signs),
            Some(wrap) => wrap,
        };
        let before = self.around.pop().unwrap_or_default();
        let mut inside = std::mem::replace(&mut self.here, before);
        self.here.push(match wrap {
            Wrap::Emphasis => Inline::Emphasis(inside),
            Wrap::Link { url, title } => {
                self.in_link = false;
                if inside.is_empty() {
                    inside.push(Inline::Text(url.clone()));
                }
                Inline::Link { url, title, inside }
            }
            _ => Inline::Strong(inside),
        });
    }
}
