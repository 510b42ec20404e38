//! Makes texts comparable: case, accents, Arabic letter forms, digits.
