//! The words of a programme, each kept once, and which of them a text holds.
//!
//! Ten thousand sessions say much the same: their texts would take several times the memory, and
//! a search that looks through words instead of texts is done sooner.

use super::order::insert;
use super::search::Query;

/// Words in the order in which they came. A number is a place in that order.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// All words, each with a space behind it.
    letters: String,
    /// Where each word starts in `letters`.
    starts: Vec<u32>,
}

/// The words of a text: ascending numbers, each as the distance from the one before, in seven
/// bits a byte, the lowest first, the top bit set but in the last (LEB128).
pub type Words = Box<[u8]>;

/// A vocabulary that still learns, with a table of its words by hash (open addressing).
#[derive(Default)]
pub struct Learner {
    known: Vocabulary,
    /// Numbers of words plus one; a power of two, at least half of it empty (zero).
    table: Vec<u32>,
}

impl Learner {
    /// The words of a folded text.
    pub fn learn(&mut self, folded: &str) -> Words {
        let mut numbers = Vec::new();
        let words = folded.split(' ').filter(|word| !word.is_empty());
        words.for_each(|word| insert(&mut numbers, self.number(word)));
        let mut bytes = Vec::new();
        let mut before = 0;
        for number in numbers {
            write(number - before, &mut bytes);
            before = number;
        }
        bytes.into()
    }

    /// What was learnt.
    pub fn finish(self) -> Vocabulary {
        self.known
    }

    fn number(&mut self, word: &str) -> usize {
        if self.known.starts.len() * 2 >= self.table.len() {
            self.grow();
        }
        let place = self.place(word);
        if self.table[place] == 0 {
            self.known.starts.push(self.known.letters.len() as u32);
            self.known.letters.push_str(word);
            self.known.letters.push(' ');
            self.table[place] = self.known.starts.len() as u32;
        }
        self.table[place] as usize - 1
    }

    /// Where a word is in the table, or would be.
    fn place(&self, word: &str) -> usize {
        let mask = self.table.len() - 1;
        let mut place = hash(word) & mask;
        while let Some(number) = self.table[place].checked_sub(1)
            && self.known.word(number as usize) != word
        {
            place = (place + 1) & mask;
        }
        place
    }

    fn grow(&mut self) {
        self.table = vec![0; (self.table.len() * 2).max(1024)];
        for number in 0..self.known.starts.len() {
            let place = self.place(self.known.word(number));
            self.table[place] = number as u32 + 1;
        }
    }
}

impl Vocabulary {
    fn word(&self, number: usize) -> &str {
        let start = self.starts[number] as usize;
        let end = self.starts.get(number + 1).map_or(self.letters.len(), |&next| next as usize);
        &self.letters[start..end - 1]
    }

    /// Looks a query up, to ask then which texts match it.
    pub fn look_up(&self, query: &Query) -> Lookup {
        Lookup(query.words().map(|letters| self.holding(letters)).collect())
    }

    /// By number, whether a word holds these letters, which are no space.
    fn holding(&self, letters: &str) -> Vec<bool> {
        let mut holding = vec![false; self.starts.len()];
        for (at, _) in self.letters.match_indices(letters) {
            let number = self.starts.partition_point(|&start| start as usize <= at) - 1;
            holding[number] = true;
        }
        holding
    }
}

/// For each word of a query, which words of the vocabulary hold it.
pub struct Lookup(Vec<Vec<bool>>);

impl Lookup {
    /// Whether a text with these words matches, as [`Query::matches`] would tell of the text.
    pub fn matches(&self, words: &Words) -> bool {
        self.0.iter().all(|holding| numbers(words).any(|number| holding[number]))
    }
}

fn numbers(words: &Words) -> impl Iterator<Item = usize> {
    let mut rest = words.iter();
    let mut number = 0;
    std::iter::from_fn(move || {
        let mut shift = 0;
        loop {
            let byte = *rest.next()?;
            number += usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return Some(number);
            }
        }
    })
}

fn write(mut distance: usize, bytes: &mut Vec<u8>) {
    while distance >= 0x80 {
        bytes.push(distance as u8 | 0x80);
        distance >>= 7;
    }
    bytes.push(distance as u8);
}

/// FNV-1a, 32 bits.
fn hash(word: &str) -> usize {
    let step = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    word.bytes().fold(0x811c_9dc5, step) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fold::fold;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_lookup_tells_what_the_text_itself_would(
            texts in prop::collection::vec("[a-cاب ]{0,12}", 1..8),
            typed in "[a-cاب ]{0,4}",
        ) {
            let query = Query::new(&typed);
            let mut learner = Learner::default();
            let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
            let words: Vec<Words> = folded.iter().map(|text| learner.learn(text)).collect();
            let lookup = learner.finish().look_up(&query);
            for (folded, words) in folded.iter().zip(&words) {
                prop_assert_eq!(lookup.matches(words), query.matches(folded), "{}", folded);
            }
        }
    }

    #[test]
    fn more_words_than_the_table_began_with_are_all_found() {
        let mut learner = Learner::default();
        let texts: Vec<String> = (0..5_000).map(|n| format!("w{n}x common")).collect();
        let words: Vec<Words> = texts.iter().map(|text| learner.learn(text)).collect();
        let vocabulary = learner.finish();
        for (at, typed) in [(0, "w0x"), (300, "w300x"), (4_999, "w4999x")] {
            let lookup = vocabulary.look_up(&Query::new(typed));
            let found: Vec<usize> =
                (0..words.len()).filter(|&at| lookup.matches(&words[at])).collect();
            assert_eq!(found, [at], "{typed}");
        }
        let lookup = vocabulary.look_up(&Query::new("omm"));
        assert!(words.iter().all(|words| lookup.matches(words)));
    }
}
