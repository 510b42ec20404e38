//! The place of a screen on the plans of the venue.

use super::settings::Standpoint;
use crate::programme::index::Index;
use crate::programme::model::{Plan, Point};

/// The place of a screen: the plan, and the point on it if it is known. `None` when the programme
/// has no such plan, or does not say where the room is.
pub fn place(index: &Index, at: &Standpoint) -> Option<(Plan, Option<Point>)> {
    let plan = |id: &str| {
        let event = index.programme().event.details.get();
        event.plans.iter().find(|plan| *plan.id == *id).cloned()
    };
    match at {
        Standpoint::Room(id) => {
            let point = index.room(id)?.details.get().point.clone()?;
            Some((plan(&point.plan)?, Some(point)))
        }
        Standpoint::Plan(id, place) => {
            let point = place.map(|(x, y)| Point { plan: id.clone(), x, y });
            Some((plan(id)?, point))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::model::Programme;
    use crate::programme::sample::programme;

    fn venue() -> Index {
        let mut venue: serde_json::Value = serde_json::to_value(programme(&[])).unwrap();
        let image = serde_json::json!({ "src": "ground.png", "width": 800, "height": 600 });
        venue["event"]["plans"] = serde_json::json!([{ "id": "ground", "name": { "fr": "Rez-de-chaussée" }, "image": image }]);
        let point = serde_json::json!({ "plan": "ground", "x": 420, "y": 310 });
        let room = |id: &str| serde_json::json!({ "id": id, "name": { "fr": id }, "point": point });
        venue["rooms"] = serde_json::json!([room("toubkal"), { "id": "ourika", "name": {} }]);
        Index::new(serde_json::from_value::<Programme>(venue).unwrap())
    }

    fn told(at: Standpoint) -> Option<(String, Option<(u16, u16)>)> {
        let index = venue();
        let (plan, point) = place(&index, &at)?;
        Some((plan.id.to_string(), point.map(|point| (point.x, point.y))))
    }

    #[test]
    fn a_screen_at_a_room_is_where_the_room_is() {
        let there = Some(("ground".to_owned(), Some((420, 310))));
        assert_eq!(told(Standpoint::Room("toubkal".into())), there);
        assert_eq!(told(Standpoint::Room("ourika".into())), None, "the programme does not say");
        assert_eq!(told(Standpoint::Room("nowhere".into())), None);
    }

    #[test]
    fn a_screen_on_a_plan_is_where_it_says() {
        let at = |plan: &str, point| told(Standpoint::Plan(plan.into(), point));
        assert_eq!(at("ground", Some((1, 2))), Some(("ground".to_owned(), Some((1, 2)))));
        assert_eq!(at("ground", None), Some(("ground".to_owned(), None)));
        assert_eq!(at("attic", Some((1, 2))), None);
    }
}
