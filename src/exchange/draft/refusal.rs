//! What a source says about recordings: our format has no field for it, so it becomes facets of the
//! event, which visitors see on the page of a session.

use super::words::{Words, text};
use super::{Draft, Facet, FacetValue};
use crate::programme::lang::Lang;
use crate::programme::text::Text;

const RECORDING: Words =
    ["Recording", "Enregistrement", "التسجيل", "Aufzeichnung", "Grabación", "הקלטה"];
const DO_NOT_RECORD: Words = [
    "Do not record",
    "Ne pas enregistrer",
    "يُمنع التسجيل",
    "Nicht aufzeichnen",
    "No grabar",
    "אין להקליט",
];
const STREAMING: Words = [
    "Streaming",
    "Diffusion en direct",
    "البث المباشر",
    "Livestream",
    "Transmisión en vivo",
    "שידור חי",
];
const DO_NOT_STREAM: Words = [
    "Do not stream",
    "Ne pas diffuser",
    "يُمنع البث",
    "Nicht streamen",
    "No transmitir",
    "אין לשדר",
];
const LICENCE: Words = [
    "Licence of the recording",
    "Licence de l’enregistrement",
    "رخصة التسجيل",
    "Lizenz der Aufzeichnung",
    "Licencia de la grabación",
    "רישיון ההקלטה",
];

/// What must not be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// To record.
    Record,
    /// To stream.
    Stream,
}

impl Draft {
    /// The tag of what must not be done with a session.
    pub fn refusal(&mut self, refusal: Refusal) -> (usize, usize) {
        let (id, facet, value) = match refusal {
            Refusal::Record => ("recording", RECORDING, DO_NOT_RECORD),
            Refusal::Stream => ("streaming", STREAMING, DO_NOT_STREAM),
        };
        let facet = self.facet_of_ours(id, facet);
        (facet, self.value_of_ours(facet, "no", value))
    }

    /// The tag of the licence of a recording.
    pub fn licence(&mut self, licence: &str) -> (usize, usize) {
        let facet = self.facet_of_ours("recording-licence", LICENCE);
        let values = &self.facets[facet].values;
        let known = values.iter().position(|value| value.origin.id.as_deref() == Some(licence));
        let at = known.unwrap_or(values.len());
        if known.is_none() {
            let mut value = FacetValue { name: Text::of(Lang::EN, licence), ..Default::default() };
            value.origin.id = Some(licence.to_owned());
            self.facets[facet].values.push(value);
        }
        (facet, at)
    }

    fn facet_of_ours(&mut self, id: &str, name: Words) -> usize {
        let known = self.facets.iter().position(|it| it.origin.slug.as_deref() == Some(id));
        known.unwrap_or_else(|| {
            let mut facet = Facet { name: text(name), ..Facet::default() };
            facet.origin.slug = Some(id.to_owned());
            self.facets.push(facet);
            self.facets.len() - 1
        })
    }

    fn value_of_ours(&mut self, facet: usize, id: &str, name: Words) -> usize {
        let values = &mut self.facets[facet].values;
        let known = values.iter().position(|it| it.origin.slug.as_deref() == Some(id));
        known.unwrap_or_else(|| {
            let mut value = FacetValue { name: text(name), ..FacetValue::default() };
            value.origin.slug = Some(id.to_owned());
            values.push(value);
            values.len() - 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_not_be_done_is_a_tag_that_visitors_can_read() {
        let mut draft = Draft::default();
        let tag = draft.refusal(Refusal::Record);
        assert_eq!(draft.refusal(Refusal::Record), tag);
        assert_ne!(draft.refusal(Refusal::Stream), tag);
        let facet = &draft.facets[tag.0];
        assert_eq!(facet.name.get(Lang::FR).unwrap().text, "Enregistrement");
        assert_eq!(facet.values[tag.1].name.get(Lang::EN).unwrap().text, "Do not record");
        let german = Lang::new("de").unwrap();
        assert_eq!(facet.values[tag.1].name.exact(german), Some("Nicht aufzeichnen"));
    }

    #[test]
    fn each_licence_is_one_value() {
        let mut draft = Draft::default();
        let [one, other] = ["CC BY 4.0", "CC0"].map(|licence| draft.licence(licence));
        assert_eq!((draft.licence("CC BY 4.0"), one.0), (one, other.0));
        assert_ne!(one.1, other.1);
    }
}
