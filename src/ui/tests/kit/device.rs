//! A device that does what a test says, and remembers what it was asked for.

use super::sample::{Sample, at};
use crate::agenda::store::{Store, StoreError};
use crate::device::{Answer, Device, FetchError, MayNotify, Pending};
use crate::programme::lang::Lang;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::ready;
use std::sync::{Arc, Mutex};

/// What a file of the site is: its text, or why it does not come.
type File = Result<String, FetchError>;

/// The device. It is bought the evening before the event, with nothing on it.
#[derive(Default)]
pub struct TestDevice(Mutex<Inside>);

#[derive(Default)]
struct Inside {
    seconds: i64,
    stored: BTreeMap<String, String>,
    /// Why nothing can be stored.
    closed: Option<StoreError>,
    /// What the network gives.
    network: BTreeMap<String, File>,
    /// What was kept of it, and when, in seconds since the Unix epoch.
    kept: BTreeMap<String, (String, i64)>,
    /// The attributes of the document.
    document: BTreeMap<String, String>,
    site_languages: Vec<Lang>,
    forgets: bool,
    asked: Vec<String>,
}

thread_local! {
    /// Who wants to know each second what time it is. Not the device's own: it goes from thread
    /// to thread, and what waits here does not.
    static CLOCK: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
}

impl TestDevice {
    /// A device for which the network has the [`Sample`].
    pub fn new() -> Arc<TestDevice> {
        TestDevice::with(&Sample::new())
    }

    /// A device for which the network has a programme.
    pub fn with(programme: &Sample) -> Arc<TestDevice> {
        let device = Arc::new(TestDevice::default());
        device.publish_in(&[Lang::FR, Lang::AR, Lang::ZGH, Lang::EN]);
        device.set_clock("05 20:00");
        device.serve("programme.json", Ok(programme.text()));
        device
    }

    /// Nobody looks at the clock any more: the app begins anew.
    pub fn turn_on(&self) {
        CLOCK.take();
    }

    /// Sets the clock to `dd hh:mm` of May 2030 at the venue.
    pub fn set_clock(&self, time: &str) {
        self.inside(|it| it.seconds = at(time).minutes() * 60);
        // Not while it is called: it asks for the time.
        let clock = CLOCK.take();
        clock.iter().for_each(|tick| tick());
        CLOCK.set(clock);
    }

    /// What the network gives for a file from now on.
    pub fn serve(&self, file: &str, is: File) {
        self.inside(|it| it.network.insert(file.to_owned(), is));
    }

    /// Keeps a file as it came at a moment.
    pub fn keep(&self, file: &str, text: String, time: &str) {
        let when = at(time).minutes() * 60;
        self.inside(|it| it.kept.insert(file.to_owned(), (text, when)));
    }

    /// Puts something under a key of the store.
    pub fn put(&self, key: &str, value: &str) {
        self.inside(|it| it.stored.insert(key.to_owned(), value.to_owned()));
    }

    /// Lets nothing be stored any more.
    pub fn close_store(&self, why: StoreError) {
        self.inside(|it| it.closed = Some(why));
    }

    /// Sets the language of the document.
    pub fn open_in(&self, tag: &str) {
        self.inside(|it| it.document.insert("lang".to_owned(), tag.to_owned()));
    }

    /// Lets there be room for a grid, and a programme that is worth one.
    pub fn be_wide(&self) {
        self.inside(|it| it.document.insert("data-grid".to_owned(), String::new()));
    }

    /// Sets the languages of the site.
    pub fn publish_in(&self, languages: &[Lang]) {
        self.inside(|it| it.site_languages = languages.to_vec());
    }

    /// Makes it one that deletes what it keeps while nobody looks.
    pub fn forget_soon(&self) {
        self.inside(|it| it.forgets = true);
    }

    /// What it was asked to do, in order.
    pub fn asked(&self) -> Vec<String> {
        self.inside(|it| it.asked.clone())
    }

    fn note(&self, what: String) {
        self.inside(|it| it.asked.push(what));
    }

    fn inside<T>(&self, ask: impl FnOnce(&mut Inside) -> T) -> T {
        ask(&mut self.0.lock().expect("no test has failed in here"))
    }
}

impl Store for TestDevice {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.inside(|it| match it.closed {
            Some(StoreError::Blocked) => Err(StoreError::Blocked),
            _ => Ok(it.stored.get(key).cloned()),
        })
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.inside(|it| match it.closed {
            Some(why) => Err(why),
            None => {
                it.stored.insert(key.to_owned(), value.to_owned());
                Ok(())
            }
        })
    }
}

impl Device for TestDevice {
    fn unix_seconds(&self) -> i64 {
        self.inside(|it| it.seconds)
    }

    fn store(&self) -> &dyn Store {
        self
    }

    fn fetch(&self, file: &str, fresh: bool) -> Pending<Result<Answer, FetchError>> {
        self.note(format!("fetch {file}"));
        let (kept, network) =
            self.inside(|it| (it.kept.get(file).cloned(), it.network.get(file).cloned()));
        let kept = kept.map(|(text, at)| Answer { text, kept_at: Some(at) });
        let network = network.unwrap_or(Err(FetchError::Status(404)));
        let answer = match (kept, network) {
            (Some(kept), _) if !fresh => Ok(kept),
            (_, Ok(text)) => Ok(Answer { text, kept_at: None }),
            (Some(kept), Err(_)) => Ok(kept),
            (None, Err(error)) => Err(error),
        };
        Box::pin(ready(answer))
    }

    fn sprite(&self) -> String {
        "icons.svg".to_owned()
    }

    fn absolute(&self, path: &str) -> String {
        format!("https://site.example/{}", path.trim_start_matches('/'))
    }

    fn site_languages(&self) -> Vec<Lang> {
        self.inside(|it| it.site_languages.clone())
    }

    /// The first who asks is the clock of the app. Who asks later wants to ask the network in the
    /// next frame, and there are no frames here.
    fn every_second(&self, call: Box<dyn Fn()>) {
        let mut calls = CLOCK.take();
        calls.get_or_insert(call);
        CLOCK.set(calls);
    }

    fn document(&self, attribute: &str) -> Option<String> {
        self.inside(|it| it.document.get(attribute).cloned())
    }

    fn persist(&self) {
        self.note("persist".to_owned());
    }

    fn forgets(&self) -> bool {
        self.inside(|it| it.forgets)
    }

    fn may_notify(&self) -> MayNotify {
        MayNotify::No
    }
}
