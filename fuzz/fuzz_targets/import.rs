//! No file makes a reader of other people's formats panic; and what is made of one is a programme that
//! the app reads whole, and that the same file does not change again.

#![no_main]

use barnamaj::exchange::detect::ALL;
use barnamaj::exchange::merge::merge;
use barnamaj::exchange::times::Zone;
use barnamaj::exchange::{Input, Options, read};
use barnamaj::programme::load::load;
use barnamaj::programme::time::Moment;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let input = [Input::named("source".into(), bytes.into())];
    let options = Options { zone: Zone::named("Europe/Paris"), ..Options::default() };
    for format in ALL {
        let Ok(draft) = read(&input, Some(format), &options) else { continue };
        let Ok(merged) = merge(&draft, None, Moment::new(0, 0)) else { continue };
        let text = merged.text.expect("a new file is written");
        let loaded = load(&text).expect("a programme");
        assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
        let again = merge(&draft, Some(&text), Moment::new(0, 0)).expect("the same event");
        assert_eq!(again.text, None);
    }
});
