//! What the words of a language say otherwise than the CLDR.

use super::data::LocaleData;
use super::fault::LocaleFault;
use super::template::is_known;
use super::{plurals, tag};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Overrides by the tags of the CLDR that they are for. Those for a language hold in its regions
/// too, unless there are others for the region; `en-001` is English outside of North America.
pub type OverridesByLocale = BTreeMap<String, Overrides>;

/// Own data of a language; what is not given is the CLDR's. The fields are those of
/// [`LocaleData`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(missing_docs, reason = "they are documented in LocaleData")]
pub struct Overrides {
    pub autonym: Option<String>,
    pub months: Option<[String; 12]>,
    pub months_short: Option<[String; 12]>,
    pub weekdays: Option<[String; 7]>,
    pub weekdays_short: Option<[String; 7]>,
    /// The tag of a language that things are counted as in.
    pub plurals_like: Option<String>,
    pub date_long: Option<String>,
    pub date_medium: Option<String>,
    pub date_short: Option<String>,
    pub date_plain: Option<String>,
    pub joint: Option<String>,
}

impl LocaleData {
    /// What is known of a language in a region, as in [`LocaleData::of`], with its own data in the
    /// place of the CLDR's.
    pub fn with(
        tag: &str,
        region: Option<&str>,
        overrides: &OverridesByLocale,
    ) -> Result<LocaleData, LocaleFault> {
        let mut data = LocaleData::of(tag, region)?;
        // The nearest last: it has the last word.
        for ancestor in tag::lineage(&tag::regional(tag, region)?).iter().rev() {
            if let Some(overrides) = overrides.get(ancestor) {
                data.override_with(overrides)?;
            }
        }
        Ok(data)
    }

    fn override_with(&mut self, overrides: &Overrides) -> Result<(), LocaleFault> {
        let Overrides { date_long, date_medium, date_short, date_plain, .. } = overrides;
        for pattern in [date_long, date_medium, date_short, date_plain].into_iter().flatten() {
            if !is_known(pattern) {
                return Err(LocaleFault::Pattern(pattern.clone()));
            }
        }
        if let Some(like) = &overrides.plurals_like {
            self.plurals = plurals::table(&tag::regional(like, None)?);
        }
        if overrides.autonym.is_some() {
            self.autonym.clone_from(&overrides.autonym);
        }
        replace(&mut self.months, &overrides.months);
        replace(&mut self.months_short, &overrides.months_short);
        replace(&mut self.weekdays, &overrides.weekdays);
        replace(&mut self.weekdays_short, &overrides.weekdays_short);
        replace(&mut self.date_long, date_long);
        replace(&mut self.date_medium, date_medium);
        replace(&mut self.date_short, date_short);
        replace(&mut self.date_plain, date_plain);
        replace(&mut self.joint, &overrides.joint);
        Ok(())
    }
}

fn replace<T: Clone>(data: &mut T, own: &Option<T>) {
    if let Some(own) = own {
        data.clone_from(own);
    }
}
