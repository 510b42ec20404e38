//! What a source tells and is not for the public: submissions that were declined, and who made them.

use super::super::place::Place;
use super::Draft;
use crate::sentences::Sentence;

impl Draft {
    /// Tells of a session that is left out, because it is no part of the programme.
    pub fn leave_out(&mut self, place: &Place, what: impl Into<Sentence>) {
        self.note(place, what);
        self.has_left_out = true;
    }

    /// Leaves out everybody who is in no session, if sessions are left out: it is nobody's business
    /// who was declined.
    pub fn leave_out_their_people(&mut self) {
        if !self.has_left_out {
            return;
        }
        let mut is_in = vec![false; self.people.len()];
        let speakers = || self.sessions.iter().flat_map(|session| &session.speakers);
        speakers().for_each(|speaker| is_in[speaker.person] = true);
        let number = is_in.iter().filter(|is_in| !**is_in).count();
        if number == 0 {
            return;
        }
        let mut places = Vec::new();
        let mut next = 0;
        for is_in in &is_in {
            places.push(next);
            next += usize::from(*is_in);
        }
        for speaker in self.sessions.iter_mut().flat_map(|session| &mut session.speakers) {
            speaker.person = places[speaker.person];
        }
        let mut is_in = is_in.into_iter();
        self.people.retain(|_| is_in.next().unwrap_or_default());
        let what = Sentence::new("note-people-left-out").with("count", number);
        self.note(&Place::default(), what);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Session, Speaker};
    use super::*;
    use crate::programme::lang::Lang;

    #[test]
    fn who_was_declined_is_in_no_list_and_the_others_stay_who_they_were() {
        let mut draft = Draft::default();
        let people = ["Ada", "Bo", "Cy"].map(|name| draft.person(None, name, Lang::EN));
        let speakers = vec![Speaker::of(people[2]), Speaker::of(people[0])];
        draft.sessions.push(Session { speakers, ..Session::default() });
        draft.leave_out_their_people();
        assert_eq!(draft.people.len(), 3, "nothing was left out");
        draft.leave_out(&Place::default(), "left out, because it was declined");
        draft.leave_out_their_people();
        let name = |at: usize| draft.people[at].name.exact(Lang::EN).unwrap();
        let speakers: Vec<&str> =
            draft.sessions[0].speakers.iter().map(|it| name(it.person)).collect();
        assert_eq!((draft.people.len(), speakers), (2, vec!["Cy", "Ada"]));
        assert!(draft.notes[1].what.english().ends_with("1 people"), "{:?}", draft.notes);
    }
}
