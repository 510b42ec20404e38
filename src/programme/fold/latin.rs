//! Latin: a letter with whatever is on, in or under it is the letter of ASCII that people type in
//! its place, as far as there is one. How to read the tables is told in [`super::notation`].

/// U+0080 to U+02FF: signs, the letters of Europe and Africa, phonetic letters, modifiers.
pub(super) const LATIN: &[u8; 640] =
    b"__________________________________________a__-____23_u___1o_____\
aaaaaaAceeeeiiiidnooooo_ouuuuyTSaaaaaaAceeeeiiiidnooooo_ouuuuyTy\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
bbbb66occdddd?eeEffgGhiikkl?mnnoooggpprsss?ttttuuuvyyzzzzz??55?w\
?????????????aaiioouuuuuuuuuueaaaaAAggggkkoooozzj???gghwnnaaAAoo\
aaaaeeeeiiiioooorrrruuuussttyyhhnduuzzaaeeooooooooyylntj??acclts\
z??buveejjqqrryyaaabocddee?EeeejgggG?hh?iiilll?mmmnnno???rrrrrrr\
r?ssj??ttuuvvwyyzzz??????beghjklq?????????????hh_______w________\
________________________________________________________________";

/// U+1E00 to U+1EFF: the dotted letters of Amazigh and Arabic in Latin script, and Vietnamese.
pub(super) const ADDITIONAL: &[u8; 256] =
    b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwyasssS?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";
