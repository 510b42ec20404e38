//! Running text (CommonMark, chapter 6): one way through the letters, left to right.

use super::Inline;
use super::letters::{is_of_word, is_punctuation, is_space};
use super::links::{Tail, autolink, bare, is_allowed, tail};
use super::pairs::{Piece, Run, Wrap, nested, pair};

/// Signs of code that are counted; more of them in a row are letters.
const LONGEST_FENCE: usize = 32;

/// The parts of a paragraph, whose lines begin with letters.
pub(super) fn inlines(text: &str) -> Vec<Inline> {
    let mut scanner = Scanner {
        text,
        at: 0,
        pieces: Vec::new(),
        runs: Vec::new(),
        brackets: Vec::new(),
        dead: 0,
        fences: fences(text),
    };
    while let Some(byte) = text.as_bytes().get(scanner.at) {
        scanner.step(*byte);
    }
    pair(&mut scanner.pieces, &scanner.runs);
    nested(scanner.pieces)
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    pieces: Vec<Piece>,
    /// Which pieces are runs of `*` and `_` that have not been paired.
    runs: Vec<usize>,
    /// The brackets that are open.
    brackets: Vec<Bracket>,
    /// So many of them, from the first, can begin no link any more: one stands inside.
    dead: usize,
    /// Where the last run of so many signs of code begins.
    fences: [usize; LONGEST_FENCE + 1],
}

struct Bracket {
    piece: usize,
    /// How many runs there were before.
    runs: usize,
    is_picture: bool,
}

/// Where the last run of each length of signs of code begins; 0 for none, or for one that cannot
/// end anything.
fn fences(text: &str) -> [usize; LONGEST_FENCE + 1] {
    let mut last = [0; LONGEST_FENCE + 1];
    let mut at = 0;
    while let Some(next) = text[at..].find('`') {
        at += next;
        let length = run(&text[at..], b'`');
        if let Some(last) = last.get_mut(length) {
            *last = at;
        }
        at += length;
    }
    last
}

/// How often an ASCII sign stands at the beginning.
fn run(text: &str, sign: u8) -> usize {
    text.bytes().take_while(|byte| *byte == sign).count()
}

impl<'a> Scanner<'a> {
    /// The text that is still to be read.
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn step(&mut self, byte: u8) {
        match byte {
            b'\\' => self.escape(),
            b'\n' => self.end_line(1),
            b'`' => self.code(),
            b'*' | b'_' => self.emphasis(byte),
            b'!' if self.rest().starts_with("![") => self.open(true),
            b'[' => self.open(false),
            b']' => self.close(),
            b'<' => self.autolink(),
            b'h' | b'H' => self.bare(),
            _ => self.letters(1),
        }
    }

    /// Takes signs as letters, and the letters behind them that mean nothing else.
    fn letters(&mut self, signs: usize) {
        let rest = self.rest();
        let means = |byte| {
            matches!(
                byte,
                b'\\' | b'\n' | b'`' | b'*' | b'_' | b'!' | b'[' | b']' | b'<' | b'h' | b'H'
            )
        };
        let more = rest.bytes().skip(signs).position(means);
        let end = more.map_or(rest.len(), |more| signs + more);
        self.push(&rest[..end]);
        self.at += end;
    }

    fn push(&mut self, letters: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(text)) => text.push_str(letters),
            _ => self.pieces.push(Piece::Text(letters.to_owned())),
        }
    }

    fn escape(&mut self) {
        match self.rest().as_bytes().get(1) {
            Some(b'\n') => self.end_line(2),
            Some(sign) if sign.is_ascii_punctuation() => {
                self.at += 1;
                let sign = &self.rest()[..1];
                self.push(sign);
                self.at += 1;
            }
            _ => self.letters(1),
        }
    }

    /// Ends a line at a line break, of so many bytes.
    fn end_line(&mut self, length: usize) {
        if let Some(Piece::Text(text)) = self.pieces.last_mut() {
            while matches!(text.as_bytes().last(), Some(b' ' | b'\t')) {
                text.pop();
            }
        }
        self.pieces.push(Piece::Whole(Inline::Break));
        self.at += length;
    }

    fn code(&mut self) {
        let length = run(self.rest(), b'`');
        let last = self.fences.get(length).copied().unwrap_or(0);
        let begin = self.at + length;
        let mut at = begin;
        while at <= last {
            let Some(next) = self.text[at..].find('`') else { break };
            at += next;
            let other = run(&self.text[at..], b'`');
            if other == length {
                self.pieces.push(Piece::Whole(Inline::Code(code(&self.text[begin..at]))));
                self.at = at + length;
                return;
            }
            at += other;
        }
        self.letters(length);
    }

    fn emphasis(&mut self, mark: u8) {
        let length = run(self.rest(), mark);
        let before = self.text[..self.at].chars().next_back().unwrap_or('\n');
        let after = self.text[self.at + length..].chars().next().unwrap_or('\n');
        let flanks = |inner: char, outer: char| {
            !is_space(inner) && (!is_punctuation(inner) || is_space(outer) || is_punctuation(outer))
        };
        let (left, right) = (flanks(after, before), flanks(before, after));
        // `_` stands inside of words.
        let is_word_sign = mark == b'_';
        let opens = left && (!is_word_sign || !right || is_punctuation(before));
        let closes = right && (!is_word_sign || !left || is_punctuation(after));
        if opens || closes {
            self.runs.push(self.pieces.len());
        }
        self.pieces.push(Piece::Run(Run::new(mark, length, opens, closes)));
        self.at += length;
    }

    /// Opens the words of a link, or of a picture.
    fn open(&mut self, is_picture: bool) {
        let sign = if is_picture { "![" } else { "[" };
        let (piece, runs) = (self.pieces.len(), self.runs.len());
        self.brackets.push(Bracket { piece, runs, is_picture });
        // A piece of its own, which may become something else.
        self.pieces.push(Piece::Text(sign.to_owned()));
        self.pieces.push(Piece::Text(String::new()));
        self.at += sign.len();
    }

    /// Ends the words of a link, if they are some.
    fn close(&mut self) {
        let Some(bracket) = self.brackets.pop() else { return self.letters(1) };
        let is_dead = self.brackets.len() < self.dead && !bracket.is_picture;
        self.dead = self.dead.min(self.brackets.len());
        let tail = tail(self.text, self.at + 1).filter(|_| !is_dead);
        let Some(Tail { url, title, end }) = tail else { return self.letters(1) };
        let is_allowed = is_allowed(&url);
        let is_empty = self.text[..self.at].ends_with('[');
        if !is_allowed && (!bracket.is_picture || is_empty) {
            return self.letters(1);
        }
        pair(&mut self.pieces, &self.runs[bracket.runs..]);
        self.runs.truncate(bracket.runs);
        if is_allowed {
            self.pieces[bracket.piece] = Piece::Begin(Wrap::Link { url, title });
            self.pieces.push(Piece::End);
        } else {
            // A picture from somewhere else: what is said of it.
            self.pieces[bracket.piece] = Piece::Text(String::new());
        }
        if !bracket.is_picture {
            self.dead = self.brackets.len();
        }
        self.at = end;
    }

    fn autolink(&mut self) {
        match autolink(self.rest()) {
            Some((shown, url)) => {
                self.link(shown, url);
                self.at += shown.len() + 2;
            }
            None => self.letters(1),
        }
    }

    /// An address without any signs around it, which does not begin within a word.
    fn bare(&mut self) {
        let before = self.text[..self.at].chars().next_back();
        let found = bare(self.rest()).filter(|_| !before.is_some_and(is_of_word));
        match found {
            Some(url) => {
                self.link(url, url.to_owned());
                self.at += url.len();
            }
            None => self.letters(1),
        }
    }

    fn link(&mut self, shown: &str, url: String) {
        self.pieces.push(Piece::Begin(Wrap::Link { url, title: String::new() }));
        self.pieces.push(Piece::Text(shown.to_owned()));
        self.pieces.push(Piece::End);
    }
}

/// What stands between the signs of code: on one line, and without the one space that keeps a sign
/// of code inside from those around it.
fn code(inside: &str) -> String {
    let line = inside.replace('\n', " ");
    let without = line.strip_prefix(' ').and_then(|line| line.strip_suffix(' '));
    match without {
        Some(without) if line.bytes().any(|byte| byte != b' ') => without.to_owned(),
        _ => line,
    }
}
