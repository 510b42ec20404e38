### Standard Moroccan Amazigh, in Tifinagh: attested terms alone. Where there is none the app is in
### the language of the fallback, and marked as such.

-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
    .fallback = fr
    .plurals-like = en
    .name-ar = ⵜⴰⵄⵔⴰⴱⵜ
    .name-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
    .name-fr = ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ
    .name-en = ⵜⴰⵏⴳⵍⵉⵣⵜ
    .months = ⵉⵏⵏⴰⵢⵔ ⴱⵕⴰⵢⵕ ⵎⴰⵕⵚ ⵉⴱⵔⵉⵔ ⵎⴰⵢⵢⵓ ⵢⵓⵏⵢⵓ ⵢⵓⵍⵢⵓⵣ ⵖⵓⵛⵜ ⵛⵓⵜⴰⵏⴱⵉⵔ ⴽⵜⵓⴱⵔ ⵏⵓⵡⴰⵏⴱⵉⵔ ⴷⵓⵊⴰⵏⴱⵉⵔ
    .months-short = ⵉⵏⵏ ⴱⵕⴰ ⵎⴰⵕ ⵉⴱⵔ ⵎⴰⵢ ⵢⵓⵏ ⵢⵓⵍ ⵖⵓⵛ ⵛⵓⵜ ⴽⵜⵓ ⵏⵓⵡ ⴷⵓⵊ
    .weekdays = ⴰⵢⵏⴰⵙ ⴰⵙⵉⵏⴰⵙ ⴰⴽⵕⴰⵙ ⴰⴽⵡⴰⵙ ⴰⵙⵉⵎⵡⴰⵙ ⴰⵙⵉⴹⵢⴰⵙ ⴰⵙⴰⵎⴰⵙ
    .date-long = { $weekday } { $day } { $month } { $year }
    .date-medium = { $weekday } { $day } { $month }
    .date-short = { $day } { $month_short }
    .date-plain = { $day } { $month } { $year }

## The frame of every page: navigation, title, footer

nav-programme = ⴰⵖⴰⵡⴰⵙ
nav-agenda = ⴰⵙⵎⵍⵓⵙⵙⴰⵏ ⵉⵏⵓ
nav-people = ⵎⵉⴷⴷⵏ
nav-about = ⵖⴼ
nav-main = ⴰⵙⵙⴰⵔⴰ
nav-language = ⵜⵓⵜⵍⴰⵢⵜ
nav-title = { $x } – { $event }

## On buttons everywhere

action-close = ⵔⴳⵍ
action-retry = ⴰⵔⵎ ⴷⴰⵖ
action-reload = ⴰⵍⵙ ⴰⵣⴷⴰⵎ

## The strip that tells what is on now and next, and the clock

now-now = ⴷⵖⵉ
now-thanks = ⵜⴰⵏⵎⵎⵉⵔⵜ
now-today = ⴰⵙⵙⴰ
now-tomorrow = ⴰⵙⴽⴽⴰ

## On the card of a session

card-add = ⵔⵏⵓ ⵖⵔ ⵓⵙⵎⵍⵓⵙⵙⴰⵏ

## Filter and search

filter-filters = ⵜⵉⵎⵣⵉⵣⴷⴳⵉⵜⵉⵏ
filter-search = ⵔⵣⵓ
filter-clear-all = ⵚⵚⴼⴹ ⴰⴽⴽⵯ ⵜⵉⵎⵣⵉⵣⴷⴳⵉⵜⵉⵏ
filter-vertical = ⵉⴳⵔ
filter-day = ⴰⵙⵙ
filter-room = ⵜⴰⵣⵇⵇⴰ
filter-person = ⴰⵎⵙⵉⵡⵍ
filter-nothing-matches = ⵓⵔ ⵜⵜⵢⴰⴼⴰⵏⵜ ⵜⵢⴰⴼⵓⵜⵉⵏ

## While loading, and when something goes wrong

trouble-loading = ⴰⵣⴷⴰⵎ…
trouble-heading = ⵙⵙⵓⵔⴼ ⴰⵏⵖ, ⵜⵣⴳⵍ ⴽⵔⴰ ⵏ ⵜⵖⴰⵡⵙⴰ

## The age of the programme, and new versions of the app

fresh-fetched-at = ⴰⵙⴷⵖⵉ ⴰⵏⴳⴳⴰⵔⵓ { $x }
fresh-fetched-on = ⴰⵙⴷⵖⵉ ⴰⵏⴳⴳⴰⵔⵓ { $x }

## Addresses of what the programme does not have

missing-page = ⵜⴰⵣⴳⵍⵜ - ⵓⵔ ⵜⴻⵜⵜⵢⴰⴼⴰ ⵜⴰⵙⵏⴰ

## Theme and size of text

look-appearance = ⵜⵓⴳⵍⵉⵎⵜ
look-system = ⴰⵏⴳⵔⴰⵡ
look-light = ⴰⵙⵉⴷⴷ
look-dark = ⵜⴰⵍⵍⴰⵙⵜ
look-text-size = ⵜⵉⴷⴷⵉ ⵏ ⵓⵙⴽⴽⵉⵍ
look-medium = ⴰⵏⵎⵢⵓⵔ
look-large = ⵉⵎⵇⵇⵓⵔ
look-larger = ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ

## What the footer says of the programme

about-updated = ⴰⵙⴷⵖⵉ ⴰⵏⴳⴳⴰⵔⵓ { $date }

## Kinds of sessions, one of each

kind-ceremony = ⵜⴰⴼⵓⴳⵍⴰ
kind-conversation = ⴰⵎⵙⴰⵡⴰⵍ
kind-plenary = ⵜⵓⵙⵎⵉⴷⵜ
kind-round-table = ⵜⴰⵙⵇⵇⴰⵢⵎⵓⵜ
kind-signing = ⴰⵙⴳⵎⴹ
kind-pause = ⴰⵙⴳⵓⵏⴼⵓ
kind-session = ⵜⵉⵖⵉⵎⵉⵜ

## States of sessions and rooms, parts of people

state-room-proposed = ⵜⴰⵙⵓⵎⵔⵜ

## Dates and lengths

date-time = { $date } { $time }
date-two-days = { $from }–{ $to }
date-days = { $from }–{ $to }
date-next-day = { $from } – { $to }
date-range = { $from } – { $to }
date-minutes = { $minutes }
date-hours = { $hours }
date-length = { $all }

## Numbers

count-sessions = { $n ->
   *[other] ⵜⵉⵖⵉⵎⵉⵜ: { $n }
}
count-minutes = { $n ->
    [one] { $n } ⵜⵓⵙⴷⵉⴷⵜ
   *[other] { $n } ⵜⵓⵙⴷⵉⴷⵉⵏ
}
count-hours = { $n ->
    [one] { $n } ⵜⵙⵔⴰⴳⵜ
   *[other] { $n } ⵜⵙⵔⴰⴳⵉⵏ
}

## On the page of a session

session-day = ⴰⵙⵙ
session-time = ⴰⴽⵓⴷ
session-room = ⵜⴰⵣⵇⵇⴰ
session-share = ⴱⴹⵓ

## The outcomes of the event

outcomes-source = ⴰⵙⴰⴳⵎ: { $x }

## About the event and this app

about-venue = ⴰⴷⵖⴰⵔ
about-date = ⴰⵙⴰⴽⵓⴷ
about-revision = ⵜⵓⵏⵖⵉⵍⵜ { $n }

## The agenda as a plan

plan-see = ⵙⵙⵓⵎⴰⵏ
plan-overlap = ⴰⵎⵛⴽⵛⴰⵎ

## The answer to a session that was just added

added-cancel = ⵙⵔ

## Changes of the programme

changes-after = ⴷⵖⵉ
changes-see = ⵙⵙⵓⵎⴰⵏ

## What was just done

toast-undo = ⵙⵔ
toast-link-copied = ⵉⵏⵖⵍ ⵓⵙⵖⵏ

## The agenda on its way out of this device

travel-copy = ⵙⵏⵖⵍ ⵜⴰⵏⵙⴰ ⵏ ⵓⵙⵖⵏ
travel-calendar = ⵙⵙⵓⴼⵖ ⵖⵔ ⵓⵙⵎⵍⵓⵙⵙⴰⵏ
travel-print = ⵙⵉⴳⴳⵣ

## An agenda that arrives

arrival-new = ⴰⵎⴰⵢⵏⵓ
arrival-add = ⵔⵏⵓ ⵖⵔ ⵓⵙⵎⵍⵓⵙⵙⴰⵏ

## Numbers

count-fitting = { $n ->
   *[other] ⵜⵉⵖⵉⵎⵉⵜ: { $n }
}

## The screen that nobody touches

door-begin = ⴰⵏⵙⵓⴼ
door-coming-back = ⵙⵙⵓⵔⴼ ⴰⵏⵖ, ⵜⵣⴳⵍ ⴽⵔⴰ ⵏ ⵜⵖⴰⵡⵙⴰ

## The screen while a visitor uses it

touch-search = ⵔⵣⵓ
touch-back = ⴰⵖⵓⵍ
touch-larger = ⵙⵉⵎⵖⵓⵔ

## The question after a while without a touch

asking-go-on = ⵢⴰⵀ

## The keyboard on the screen

keys-clear = ⵙⴼⴹ

## The page of the operator

status-settings = ⵜⵉⵙⵖⴰⵍ
status-close = ⵔⴳⵍ

## When the app cannot run

fatal-stopped = ⵙⵙⵓⵔⴼ ⴰⵏⵖ, ⵜⵣⴳⵍ ⴽⵔⴰ ⵏ ⵜⵖⴰⵡⵙⴰ.
fatal-reload = ⴰⵍⵙ ⴰⵣⴷⴰⵎ
