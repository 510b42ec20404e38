//! What all catalogues have in common: a catalogue is a set of messages in the four languages.
//!
//! Each is a module of its own with a file per language, and none knows of another: what a
//! program does not name stays out of it, so a phone never loads the words of kiosks.

#[cfg(any(test, feature = "publish"))]
use super::Counted;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;

/// Makes a catalogue of the messages that are listed, by the place where they are shown, and of
/// those with a number (`counts`). It reads them from `MESSAGES` and `COUNTS` of the modules `ar`,
/// `zgh`, `fr` and `en` beside it; a language that lacks one does not compile.
///
/// Names in braces are places for values, the same in every language. Messages begin with a
/// capital where the script has them, unless their note says "running text".
macro_rules! catalogue {
    (
        messages {$(
            $(#[$about:meta])*
            $group:ident: $Group:ident {$(
                $(#[$note:meta])*
                $message:ident,
            )*}
        )*}

        $(counts {$(
            $(#[$count_note:meta])*
            $count:ident,
        )*})?
    ) => {
        /// All messages of one language, by the place where they are shown.
        pub struct Messages {
            $($(#[$about])* pub $group: $Group,)*
        }

        $($(#[$about])*
        // Messages are named by what they say; a note stands where that is not enough.
        #[allow(missing_docs)]
        pub struct $Group {
            $($(#[$note])* pub $message: &'static str,)*
        })*

        impl Messages {
            /// The messages of a language; an empty one is not to be had in it.
            fn of(lang: $crate::programme::lang::Lang) -> &'static Messages {
                match lang.code() {
                    "ar" => &ar::MESSAGES,
                    "zgh" => &zgh::MESSAGES,
                    "fr" => &fr::MESSAGES,
                    _ => &en::MESSAGES,
                }
            }
        }

        /// The choice of one message: `|m| m.group.message`.
        pub type Pick = fn(&Messages) -> &'static str;

        /// A message for a reader of `lang`, in the first language of its fallbacks that has it.
        pub fn say(
            lang: $crate::programme::lang::Lang,
            pick: Pick,
        ) -> $crate::programme::text::Phrase<'static> {
            $crate::i18n::catalogue::first_in(lang, &|lang| pick(Messages::of(lang)))
        }

        $(
            /// The messages with a number of one language.
            #[allow(missing_docs)]
            pub struct Counts {
                $($(#[$count_note])* pub $count: $crate::i18n::Counted,)*
            }

            impl Counts {
                /// The messages of a language; one without forms is not to be had in it.
                fn of(lang: $crate::programme::lang::Lang) -> &'static Counts {
                    match lang.code() {
                        "ar" => &ar::COUNTS,
                        "zgh" => &zgh::COUNTS,
                        "fr" => &fr::COUNTS,
                        _ => &en::COUNTS,
                    }
                }
            }

            /// A message with a number, for a reader of `lang`, and the language it is really in.
            pub fn count(
                lang: $crate::programme::lang::Lang,
                pick: fn(&Counts) -> &$crate::i18n::Counted,
                n: u64,
            ) -> (String, $crate::programme::lang::Lang) {
                $crate::i18n::counted::first_in(lang, &|lang| pick(Counts::of(lang)), n)
            }
        )?

        /// Everything that the catalogue says in a language.
        #[cfg(any(test, feature = "publish"))]
        pub(in $crate::i18n) fn contents(
            lang: $crate::programme::lang::Lang,
        ) -> $crate::i18n::catalogue::Contents {
            let messages = Messages::of(lang);
            $crate::i18n::catalogue::Contents {
                messages: vec![$($((
                    concat!(stringify!($group), ".", stringify!($message)),
                    messages.$group.$message,
                ),)*)*],
                counts: vec![$($((stringify!($count), &Counts::of(lang).$count),)*)?],
            }
        }
    };
}

pub(super) use catalogue;

/// The text in the first language of the fallbacks that has it.
pub(super) fn first_in(lang: Lang, text: &dyn Fn(Lang) -> &'static str) -> Phrase<'static> {
    [lang, Lang::FR, Lang::EN]
        .into_iter()
        .map(|lang| Phrase { text: text(lang), lang })
        .find(|phrase| !phrase.text.is_empty())
        .unwrap_or(Phrase { text: "", lang })
}

/// Everything that a catalogue says in one language, with the names of the messages: for those
/// who check all of it.
#[cfg(any(test, feature = "publish"))]
pub(super) struct Contents {
    /// The messages by their names, such as `nav.title`; an empty text is not to be had.
    pub messages: Vec<(&'static str, &'static str)>,
    /// The messages with a number by their names.
    pub counts: Vec<(&'static str, &'static Counted)>,
}
