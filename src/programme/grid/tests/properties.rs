//! The layout of days, by chance.

use super::*;

prop_compose! {
    /// Sessions in two rooms or none, with `minutes` after 8:00 and lengths of any kind.
    fn sessions()(list in prop::collection::vec((0i64..720, 0i64..240, 0usize..3), 1..14)) -> Vec<String> {
        let sessions = list.into_iter().enumerate().map(|(number, (from, long, room))| {
            let clock = |minute: i64| format!("01 {:02}:{:02}", 8 + minute / 60, minute % 60);
            let room = ["", r#", "room": "toubkal""#, r#", "room": "ourika""#][room];
            let end = clock((from + long).min(15 * 60 + 59));
            session(&format!("s{number}"), number as u16 + 1, &clock(from), Some(&end), room)
        });
        sessions.collect()
    }
}

proptest! {
    #[test]
    fn every_session_is_there_once_and_covers_its_own_time(sessions in sessions()) {
        let index = index(&sessions);
        let grid = whole(&index);
        prop_assert_eq!(grid.cells.len(), sessions.len());
        for cell in &grid.cells {
            let (start, end) = span(&index, cell.session);
            prop_assert_eq!(grid.times[cell.area.rows.start], start);
            prop_assert_eq!(grid.times[cell.area.rows.end], end);
        }
        for (at, one) in grid.cells.iter().enumerate() {
            for other in &grid.cells[..at] {
                let (a, b) = (&one.area, &other.area);
                let apart = a.rows.end <= b.rows.start || b.rows.end <= a.rows.start
                    || a.lanes.end <= b.lanes.start || b.lanes.end <= a.lanes.start;
                prop_assert!(apart, "{:?} {:?}", a, b);
            }
        }
    }

    #[test]
    fn no_two_times_are_written_over_each_other_and_no_gap_is_split(sessions in sessions()) {
        let index = index(&sessions);
        let grid = whole(&index);
        let labels = grid.labels();
        let apart = labels.windows(2).all(|pair| {
            grid.times[pair[1]].minutes() - grid.times[pair[0]].minutes() >= 15
        });
        prop_assert!(apart);
        let durations: Vec<i64> = grid.durations().collect();
        prop_assert!(grid.gaps().iter().all(|row| durations[*row] > 30));
        // What is no gap is never longer than an hour.
        let gaps = grid.gaps();
        let rows = durations.iter().enumerate().filter(|(row, _)| !gaps.contains(row));
        prop_assert!(rows.into_iter().all(|(_, minutes)| *minutes <= 60));
    }

    #[test]
    fn every_session_can_be_stepped_to(sessions in sessions()) {
        let index = index(&sessions);
        let areas: Vec<Area> = whole(&index).cells.into_iter().map(|cell| cell.area).collect();
        let ways = [
            Step::Earlier, Step::Later, Step::RoomBefore, Step::RoomAfter, Step::FirstInRoom,
            Step::LastInRoom, Step::FirstOfDay, Step::LastOfDay,
        ];
        let (mut been, mut next) = (HashSet::new(), vec![(0, areas[0].lanes.start)]);
        while let Some((at, lane)) = next.pop() {
            if been.insert((at, lane)) {
                next.extend(ways.into_iter().filter_map(|way| step(&areas, at, lane, way)));
            }
        }
        let reached: HashSet<usize> = been.into_iter().map(|(at, _)| at).collect();
        prop_assert_eq!(reached.len(), areas.len(), "{:?}", areas);
    }

    #[test]
    fn lanes_never_cover_each_other(mut list in prop::collection::vec((0i64..60, 1i64..30), 0..12)) {
        list.sort();
        let moment = |minutes| Moment::new(minutes, 60);
        let spans: Vec<_> =
            list.iter().map(|(start, long)| (moment(*start), moment(start + long))).collect();
        let (lanes, number) = lanes(&spans);
        prop_assert_eq!(lanes.len(), spans.len());
        for (at, one) in lanes.iter().enumerate() {
            prop_assert!(one.start < one.end && one.end <= number);
            for (other_at, other) in lanes.iter().enumerate().take(at) {
                let apart = one.end <= other.start || other.end <= one.start;
                prop_assert!(apart || !overlap(spans[at], spans[other_at]));
            }
        }
    }
}
