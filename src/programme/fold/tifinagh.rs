//! Tifinagh in the Latin letters of its official transliteration.

/// U+2D30 to U+2D7F in the transliteration of the IRCAM, without its dots, as in
/// [`super::notation`].
pub(super) const TIFINAGH: &[u8; 80] =
    b"abbggjjddddefkkkhhhhExxqqijjjlmnnnpurrGGGsscttctvwyzzzeo???????w_??????????????-";
