//! Our markup as it grows: paragraphs and lines, and words in them of which no sign is markup.

/// Plain text in which no sign is markup. Lines stay lines.
pub fn plain(text: &str) -> String {
    let mut writer = Writer::default();
    for line in text.lines() {
        if line.trim().is_empty() {
            writer.end_paragraph();
        } else {
            writer.text(line.trim());
            writer.line.push('\n');
        }
    }
    writer.finish()
}

/// Writes our markup: blocks, and the paragraph that is under way.
#[derive(Default)]
pub struct Writer {
    pub blocks: Vec<String>,
    pub line: String,
}

impl Writer {
    pub fn finish(mut self) -> String {
        self.end_paragraph();
        self.blocks.join("\n\n")
    }

    /// Ends the paragraph that is under way, if there is one.
    pub fn end_paragraph(&mut self) {
        let lines: Vec<&str> = self.line.trim().lines().map(str::trim_end).collect();
        let paragraph = lines.join("\n");
        if !paragraph.is_empty() {
            self.blocks.push(paragraph);
        }
        self.line.clear();
    }

    pub fn end_line(&mut self) {
        self.line.truncate(self.line.trim_end_matches(' ').len());
        // Two ends of a line end a paragraph.
        if self.line.ends_with('\n') {
            self.end_paragraph();
        } else if !self.line.is_empty() {
            self.line.push('\n');
        }
    }

    pub fn space(&mut self) {
        if !self.line.is_empty() && !self.line.ends_with([' ', '\n']) {
            self.line.push(' ');
        }
    }

    /// Words in which no sign is markup. Addresses stay as they are: they are links.
    pub fn text(&mut self, text: &str) {
        for part in text.split_inclusive(is_html_space) {
            let word = part.trim_end_matches(is_html_space);
            if !word.is_empty() {
                let at = address_in(word).unwrap_or(word.len());
                self.letters(&word[..at]);
                self.line.push_str(&word[at..]);
            }
            if word.len() < part.len() {
                self.space();
            }
        }
    }

    pub fn letters(&mut self, word: &str) {
        let is_first = self.line.is_empty() || self.line.ends_with('\n');
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let is_of_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        for (at, letter) in word.char_indices() {
            let (before, behind) = (word[..at].chars().next_back(), word[at..].chars().nth(1));
            let begins = is_first && at == digits && "#-+~.)".contains(letter);
            let is_markup = match letter {
                '\\' | '`' | '[' => true,
                '<' => is_of_word(behind) || behind == Some('/'),
                '_' => !(is_of_word(before) && is_of_word(behind)),
                '*' => word.len() > 1 || !self.line.ends_with(' '),
                '~' => word.contains("~~"),
                _ => false,
            };
            if begins || is_markup {
                self.line.push('\\');
            }
            self.line.push(letter);
        }
    }
}

fn is_html_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// Where an address begins in a word; only behind what can be no part of it.
fn address_in(word: &str) -> Option<usize> {
    let at = ["https://", "http://"].into_iter().filter_map(|scheme| word.find(scheme)).min()?;
    let before = word[..at].chars().next_back();
    (before.is_none_or(|before| !before.is_alphanumeric()) && word[at..].contains('.'))
        .then_some(at)
}
