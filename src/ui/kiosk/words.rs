//! The words of kiosks ([`crate::i18n::kiosk`]) on the page, each marked with the language it is
//! really in.

use crate::i18n::kiosk;
use crate::ui::components::words::words_of;

words_of!(kiosk);
