//! Letters that languages write beside those on the layout of their script: those of CLDR's
//! exemplar characters that the search tells apart, which tests compare.

use super::script::Script;

/// Those that whoever writes a script may need, for the names of neighbours; with spaces between.
pub(super) fn shared(script: Script) -> &'static str {
    match script {
        Script::Cyrillic => "і є ґ ј љ њ ћ ђ џ ѕ",
        _ => "",
    }
}

/// Those of a language.
pub(super) fn own(script: Script, primary: &str) -> &'static str {
    match (script, primary) {
        (Script::Arabic, "ckb" | "ku" | "sdh") => "ڕ ژ ڵ ۆ ێ",
        (Script::Arabic, "fa" | "glk" | "mzn") => "ژ",
        (Script::Arabic, "kk") => "ھ ۆ ۇ ۋ",
        (Script::Arabic, "ks") => "ؠ ٹ ڈ ڑ ژ ں ھ ۄ ۆ",
        (Script::Arabic, "pa" | "ur") => "ٹ ڈ ڑ ژ ں ھ",
        (Script::Arabic, "ps") => "ټ ځ څ ډ ړ ږ ژ ښ ګ ڼ ې",
        (Script::Arabic, "sd") => "ٺ ٻ ٽ ٿ ڀ ڃ ڄ ڇ ڊ ڌ ڍ ڏ ڙ ڦ ڪ ڱ ڳ ڻ ھ",
        (Script::Arabic, "ug") => "ژ ھ ۆ ۇ ۈ ۋ ې",
        (Script::Cyrillic, "ady" | "kbd") => "ӏ",
        (Script::Cyrillic, "az") => "ә ғ ҝ ө ү һ ҹ",
        (Script::Cyrillic, "ba") => "ә ғ ҙ ҡ ң ө ҫ ү һ",
        (Script::Cyrillic, "bua") => "ө ү һ",
        (Script::Cyrillic, "cv") => "ҫ",
        (Script::Cyrillic, "kk") => "ә ғ қ ң ө ұ ү һ",
        (Script::Cyrillic, "ky" | "tyv") => "ң ө ү",
        (Script::Cyrillic, "mn") => "ө ү",
        (Script::Cyrillic, "sah") => "ҕ ҥ ө ү һ",
        (Script::Cyrillic, "tg") => "ғ қ ҳ ҷ",
        (Script::Cyrillic, "tt") => "ә җ ң ө ү һ",
        (Script::Cyrillic, "uz") => "ғ қ ҳ",
        (Script::Latin, "ak" | "blo" | "bm" | "ee" | "gaa" | "ln" | "tw") => "ɛ",
        (Script::Latin, "kab" | "rif" | "shi" | "tzm" | "zgh") => "ɛ",
        _ => "",
    }
}
