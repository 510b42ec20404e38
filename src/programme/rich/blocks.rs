//! Lines to blocks (CommonMark, chapters 4 and 5).

use super::inline::inlines;
use super::{Block, Inline};

/// As deep as lists stand in each other; the marker of a deeper one is text.
const DEEPEST: usize = 6;

/// No line is so far inside: what it holds is finished.
const FINISHED: usize = usize::MAX;

/// The blocks of a text.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    let lines = text.split('\n');
    // Old files end their lines otherwise.
    let lines = lines.flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'));
    lines.for_each(|line| reader.line(line));
    reader.close(0);
    reader.done
}

/// What has been read, and what is still open.
#[derive(Default)]
struct Reader {
    done: Vec<Block>,
    /// The lists around the next line, the outermost first; of each the last item is open.
    lists: Vec<List>,
    /// What the innermost of them ends in.
    leaf: Leaf,
}

struct List {
    marker: u8,
    start: Option<u32>,
    /// Columns from where the list begins to the text of its open item.
    indent: usize,
    items: Vec<Vec<Block>>,
}

#[derive(Default)]
enum Leaf {
    #[default]
    Nothing,
    Paragraph(String),
    Code {
        fence: Fence,
        indent: usize,
        code: String,
    },
}

#[derive(Clone, Copy)]
struct Fence {
    mark: u8,
    length: usize,
}

struct Marker {
    kind: u8,
    number: Option<u32>,
    length: usize,
}

impl Reader {
    fn line(&mut self, line: &str) {
        let (mut text, mut column) = skip_space(line, 0);
        let (mut depth, mut base) = self.around(text, column);
        if let Leaf::Code { fence, indent, code } = &mut self.leaf
            && depth == self.lists.len()
        {
            if column < base + 4 && fence.is_closed_by(text) {
                self.end_leaf();
            } else {
                let kept = (column - base.min(column)).saturating_sub(*indent);
                // Nothing is seen of spaces at the end of a line.
                code.extend((0..kept).filter(|_| !text.is_empty()).map(|_| ' '));
                code.push_str(text);
                code.push('\n');
            }
            return;
        }
        if text.is_empty() {
            self.end_leaf();
            if let Some(list) = self.lists.get_mut(depth) {
                list.indent = FINISHED;
            }
            return;
        }
        // What is further inside is no beginning of anything.
        while column < base + 4 {
            if let Some(fence) = Fence::opened_by(text) {
                self.close(depth);
                self.leaf = Leaf::Code { fence, indent: column - base, code: String::new() };
                return;
            }
            if let Some(title) = heading(text) {
                self.close(depth);
                self.add(Block::Paragraph(vec![Inline::Strong(inlines(title))]));
                return;
            }
            let Some(marker) = marker(text) else { break };
            let after = column + marker.length;
            let (inside, inside_at) = skip_space(&text[marker.length..], after);
            let in_paragraph = depth == self.lists.len() && matches!(self.leaf, Leaf::Paragraph(_));
            let may_interrupt = !inside.is_empty() && marker.number.is_none_or(|one| one == 1);
            if depth == DEEPEST || is_rule(text) || in_paragraph && !may_interrupt {
                break;
            }
            let content =
                if inside.is_empty() || inside_at > after + 4 { after + 1 } else { inside_at };
            self.begin_item(depth, &marker, content - base);
            (text, column, base) = (inside, inside_at, content);
            depth += 1;
            if text.is_empty() {
                return;
            }
        }
        match &mut self.leaf {
            // Also when it is less indented than the rest: people do not count spaces.
            Leaf::Paragraph(before) => {
                before.push('\n');
                before.push_str(text);
            }
            _ => {
                self.close(depth);
                self.leaf = Leaf::Paragraph(text.to_owned());
            }
        }
    }

    /// How many of the lists a line is inside of, and the column where it begins there.
    fn around(&self, text: &str, column: usize) -> (usize, usize) {
        let (mut depth, mut base) = (0, 0_usize);
        for list in &self.lists {
            let is_inside = match text.is_empty() {
                true => list.indent != FINISHED && !self.is_empty_item(depth),
                false => column >= base.saturating_add(list.indent),
            };
            if !is_inside {
                break;
            }
            base += list.indent;
            depth += 1;
        }
        (depth, base)
    }

    /// Whether nothing stands in the open item of a list yet.
    fn is_empty_item(&self, depth: usize) -> bool {
        let is_empty = |list: &List| list.items.last().is_none_or(Vec::is_empty);
        depth + 1 == self.lists.len()
            && is_empty(&self.lists[depth])
            && matches!(self.leaf, Leaf::Nothing)
    }

    /// Begins an item inside of so many lists: one of the next list, or of a new one.
    fn begin_item(&mut self, depth: usize, marker: &Marker, indent: usize) {
        let continues = self.lists.get(depth).is_some_and(|list| list.marker == marker.kind);
        self.close(depth + usize::from(continues));
        match self.lists.get_mut(depth) {
            Some(list) => {
                list.indent = indent;
                list.items.push(Vec::new());
            }
            None => self.lists.push(List {
                marker: marker.kind,
                start: marker.number,
                indent,
                items: vec![Vec::new()],
            }),
        }
    }

    /// Finishes what is inside of so many lists.
    fn close(&mut self, depth: usize) {
        self.end_leaf();
        while self.lists.len() > depth {
            if let Some(List { start, items, .. }) = self.lists.pop() {
                self.add(Block::List { start, items });
            }
        }
    }

    fn end_leaf(&mut self) {
        match std::mem::take(&mut self.leaf) {
            Leaf::Nothing => {}
            Leaf::Paragraph(text) => self.add(Block::Paragraph(inlines(text.trim_ascii_end()))),
            Leaf::Code { mut code, .. } => {
                code.pop();
                self.add(Block::Code(code));
            }
        }
    }

    fn add(&mut self, block: Block) {
        let item = self.lists.last_mut().and_then(|list| list.items.last_mut());
        item.unwrap_or(&mut self.done).push(block);
    }
}

impl Fence {
    fn opened_by(text: &str) -> Option<Fence> {
        let mark = *text.as_bytes().first().filter(|mark| matches!(mark, b'`' | b'~'))?;
        let length = run(text, mark);
        let is_code_in_a_line = mark == b'`' && text[length..].contains('`');
        (length >= 3 && !is_code_in_a_line).then_some(Fence { mark, length })
    }

    fn is_closed_by(self, text: &str) -> bool {
        let length = run(text, self.mark);
        length >= self.length && text[length..].bytes().all(is_space)
    }
}

/// The text behind the spaces and tabs at its beginning, and the column where it begins.
fn skip_space(line: &str, mut column: usize) -> (&str, usize) {
    let text = &line[line.bytes().take_while(|byte| is_space(*byte)).count()..];
    for space in line[..line.len() - text.len()].bytes() {
        column = if space == b'\t' { column / 4 * 4 + 4 } else { column + 1 };
    }
    (text, column)
}

/// Whether it is what stands between the words of a line.
fn is_space(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}

/// How often a sign stands at the beginning.
fn run(text: &str, mark: u8) -> usize {
    text.bytes().take_while(|byte| *byte == mark).count()
}

/// The words of a heading.
fn heading(text: &str) -> Option<&str> {
    let level = run(text, b'#');
    let words = text[level..].trim_ascii();
    let is_one =
        matches!(level, 1..=6) && text.as_bytes().get(level).is_some_and(|byte| is_space(*byte));
    // Signs at the end belong to it, too.
    let signs = words.bytes().rev().take_while(|byte| *byte == b'#').count();
    let without = &words[..words.len() - signs];
    let is_closed = without.bytes().next_back().is_none_or(is_space);
    let words = if is_closed { without.trim_ascii_end() } else { words };
    (is_one && !words.is_empty()).then_some(words)
}

/// Whether it is a line across the page: `* * *` is no list.
fn is_rule(text: &str) -> bool {
    let mark = text.as_bytes()[0];
    let signs = || text.bytes().filter(|byte| !is_space(*byte));
    matches!(mark, b'-' | b'*' | b'_') && signs().all(|byte| byte == mark) && signs().count() >= 3
}

/// The marker of an item of a list: `-`, `+`, `*`, `1.`, `1)`.
fn marker(text: &str) -> Option<Marker> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let kind = *text.as_bytes().get(digits)?;
    let is_marker = match kind {
        b'-' | b'+' | b'*' => digits == 0,
        b'.' | b')' => (1..10).contains(&digits),
        _ => false,
    };
    let ends = matches!(text.as_bytes().get(digits + 1), None | Some(b' ' | b'\t'));
    if !(is_marker && ends) {
        return None;
    }
    let digit = |number, digit| 10 * number + u32::from(digit - b'0');
    let number = (digits > 0).then(|| text[..digits].bytes().fold(0, digit));
    Some(Marker { kind, number, length: digits + 1 })
}
