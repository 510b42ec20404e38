//! Texts put together of phrases, and names of nobody.

use super::phrases::{
    AMAZIGH, ANGLES, FIELDS, FUNCTIONS, ORGANISATIONS, SENTENCES, SUBJECTS, SYLLABLES, Said,
};
use super::random::Random;
use barnamaj::programme::lang::Lang;
use barnamaj::programme::text::Text;

/// The break that every day has.
pub fn lunch() -> Text {
    let mut lunch = text(["Pause déjeuner", "استراحة الغداء", "Lunch break"]);
    lunch.set(Lang::ZGH, "ⵉⵎⴽⵍⵉ");
    lunch
}

/// What is said, as a text of a programme.
pub fn text([fr, ar, en]: Said) -> Text {
    said([fr.into(), ar.into(), en.into()])
}

fn said([fr, ar, en]: [String; 3]) -> Text {
    let mut text = Text::of(Lang::FR, fr);
    text.set(Lang::AR, ar);
    text.set(Lang::EN, en);
    text
}

/// Where words come from.
pub struct Words {
    pub random: Random,
}

impl Words {
    pub fn new(random: Random) -> Words {
        Words { random }
    }

    /// Of 40 to 110 letters; one in fifteen has Amazigh words too.
    pub fn title(&mut self) -> Text {
        let (subject, field) = (self.random.pick(&SUBJECTS), self.random.pick(&FIELDS));
        let angle = (self.random.below(2) == 0).then(|| self.random.pick(&ANGLES));
        let mut title = said([0, 1, 2].map(|lang| match angle {
            Some(angle) => format!("{} {} : {}", subject[lang], field[lang], angle[lang]),
            None => format!("{} {}", subject[lang], field[lang]),
        }));
        if self.random.below(15) == 0 {
            let (one, other) = (self.random.pick(&AMAZIGH), self.random.pick(&AMAZIGH));
            title.set(Lang::ZGH, format!("{one} ⵏ {other}"));
        }
        title
    }

    /// Nothing, a line that names a project, or a paragraph.
    pub fn summary(&mut self) -> Text {
        let sentences = match self.random.below(6) {
            0 | 1 => return Text::default(),
            2 | 3 => 0,
            4 => 2,
            _ => 4,
        };
        let (latin, arabic) = self.coin(4);
        let mut texts = [
            format!("Autour du projet {latin}."),
            format!("حول مشروع {arabic}."),
            format!("Around the project {latin}."),
        ];
        for sentence in self.random.choose(SENTENCES.len(), sentences, |at| SENTENCES[at]) {
            for (text, more) in texts.iter_mut().zip(sentence) {
                text.push(' ');
                text.push_str(more);
            }
        }
        said(texts)
    }

    /// An id that nothing else has, of readable words.
    pub fn slug(&mut self, number: usize) -> Box<str> {
        let subject = self.random.pick(&SUBJECTS)[2].to_lowercase();
        format!("{}-{number}", subject.replace(' ', "-")).into()
    }

    /// Of a person that there is not.
    pub fn name(&mut self) -> Text {
        let (given, given_ar) = self.coin(2);
        let (family, family_ar) = self.coin(3);
        let latin = format!("{given} {family}");
        said([latin.clone(), format!("{given_ar} {family_ar}"), latin])
    }

    pub fn function(&mut self) -> Text {
        text(*self.random.pick(&FUNCTIONS))
    }

    /// One in four people speaks for nobody.
    pub fn organisation(&mut self) -> Text {
        if self.random.below(4) == 0 {
            return Text::default();
        }
        self.named(&ORGANISATIONS, 3)
    }

    pub fn room(&mut self) -> Text {
        self.named(&[["Salle", "قاعة", "Room"]], 3)
    }

    pub fn place(&mut self) -> Text {
        self.named(&[["Bâtiment", "المبنى", "Building"]], 1)
    }

    fn named(&mut self, kinds: &[Said], syllables: usize) -> Text {
        let kind = *self.random.pick(kinds);
        let (latin, arabic) = self.coin(syllables);
        let names = [&latin, &arabic, &latin];
        said([0, 1, 2].map(|lang| format!("{} {}", kind[lang], names[lang])))
    }

    /// A name in Latin and in Arabic letters.
    fn coin(&mut self, syllables: usize) -> (String, String) {
        let (mut latin, mut arabic) = (String::new(), String::new());
        for number in 0..syllables {
            let (one, other) = self.random.pick(&SYLLABLES);
            let (first, rest) = one.split_at(1);
            latin.push_str(&if number == 0 { first.to_uppercase() } else { first.to_owned() });
            latin.push_str(rest);
            arabic.push_str(other);
        }
        (latin, arabic)
    }
}
