### English. The notes to messages stand in this file.
###
### Messages begin with a capital where the script has them, unless their note says "running text".

-en = English
    .name-zgh = Amazigh
# Outside of North America.
-en-001 = English
    .date-long = { $weekday } { $day } { $month } { $year }
    .months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec

## The frame of every page: navigation, title, footer

nav-programme = Programme
nav-agenda = My agenda
nav-verticals = Verticals
nav-people = Speakers
nav-outcomes = Outcomes
nav-changes = All changes
nav-about = About
# Name of the main navigation, for screen readers.
nav-main = Main navigation
nav-skip-to-content = Skip to content
nav-language = Language
# Title of a page: { $x } is its heading, { $event } the event's name.
nav-title = { $x } – { $event }

## On buttons everywhere

action-close = Close
action-retry = Try again
action-reload = Reload
# To the calendar of the event or of a vertical.
action-subscribe = Subscribe to this calendar

## The strip that tells what is on now and next, and the clock

now-now = Now
now-next = Up next
# On a card: takes place at this moment.
now-live = Live now
now-nothing-now = No session is on right now
# Before the event; { $date } with weekday and year.
now-starts = The programme starts on { $date }
# Between two days; { $day } is "tomorrow" or a weekday with its date, { $time } as 09:30.
now-continues = The programme continues: { $day } at { $time }
# Between two sessions of a day; { $time } as 09:30.
now-resumes = The programme continues at { $time }
# The event is over.
now-over = The event is over
now-thanks = Thank you for taking part
now-see-outcomes = See the outcomes
# There are no sessions yet.
now-to-come = The programme is still to come.
# Running text.
now-today = today
# Running text.
now-tomorrow = tomorrow
# Before a session: within the minute.
now-starting = Starting now
# Before a session; { $x } is a span of time, as in date-after.
now-starts-in = Starts in { $x }
# Before the event, running text; { $x } a number of days.
now-in-x = in { $x }
# Rehearsal bar; { $x } date and time.
now-rehearsal = Rehearsal clock: { $x }
now-leave-rehearsal = Leave rehearsal

## On the card of a session

card-add = Add to my agenda
# The name of the button, for screen readers; { $x } the title.
card-add-x = Add “{ $x }” to my agenda
# A level, on the switch of a session that is kept.
card-going = Going
# A level, as above.
card-maybe = Maybe
card-in-parallel = In parallel

## Filter and search

filter-filters = Filters
filter-search = Search
filter-placeholder = Search sessions, speakers…
filter-clear-all = Clear all filters
filter-clear-words = Clear the search
# { $x } what the filter lets through.
filter-remove = Remove filter: { $x }
filter-vertical = Vertical
filter-day = Day
filter-room = Room
filter-kind = Kind of session
filter-person = Speaker
# Words that were searched for.
filter-words = Words
# Only what is in the agenda.
filter-mine = Only my agenda
filter-all-days = All days
filter-nothing-matches = No session matches these filters
# { $x } a value from the address.
filter-unknown = This filter is unknown here: { $x }

## The visitor's agenda and how it is kept

# Storage is not to be had: kept until the page closes.
agenda-blocked = This browser does not allow storage: your agenda is kept only until this page is closed.
# Storage has no room: the last change is not saved.
agenda-full = This device’s storage is full: the last change was not saved.
# What was stored could not be read and was put aside.
agenda-damaged = The stored agenda was damaged. It has been put aside, nothing was deleted, and a new agenda starts here.
# Stored by a newer app: shown, not changed.
agenda-newer = Your agenda was stored by a newer version of this app: here you can read it but not change it.

## While loading, and when something goes wrong

trouble-loading = Loading…
trouble-slow = This is taking longer than usual. The network may be busy.
trouble-heading = Something went wrong
trouble-unreachable = The programme cannot be reached. Check the connection, then try again.
# { $n } the HTTP status.
trouble-status = The server answered with an error ({ $n }).
# A page came instead of the programme.
trouble-portal = The network answered with a sign-in page instead of the programme. Sign in to the network, then try again.
trouble-cut-off = The programme arrived incomplete.
trouble-invalid = What arrived is not a programme that can be read.
# The programme was published for a newer app.
trouble-newer = The programme was made for a newer version of this app. Reload the page.
# After any of the above, when a part could be read.
trouble-partial = What could be read is shown.
trouble-agenda-safe = Your agenda is safe.

## The age of the programme, and new versions of the app

# The age of the programme; { $x } a time of today.
fresh-fetched-at = Programme of { $x }
# The same; { $x } date and time.
fresh-fetched-on = Programme of { $x }
# Before the age: the last attempt to refresh has failed.
fresh-not-refreshed = Could not be refreshed just now
# A new version of the app waits.
fresh-ready = A new version is ready
fresh-update = Update
fresh-later = Later

## Addresses of what the programme does not have

missing-page = Page not found
missing-session = Session not found
missing-person = Speaker not found
missing-vertical = Vertical not found
missing-language = Language not available

## Theme and size of text

look-appearance = Appearance
look-system = System
look-light = Light
look-dark = Dark
look-high-contrast = High contrast
look-text-size = Text size
look-medium = Medium
look-large = Large
look-larger = Extra large

## What the footer says of the programme

# { $x } the name of the time zone.
about-time-zone = All times are those of the venue ({ $x }).
about-privacy-note = No account and no tracking: your agenda and your settings stay on this device.
# { $date } date and time.
about-updated = Last updated: { $date }

## Kinds of sessions, one of each

kind-ceremony = Ceremony
kind-keynote = Keynote
kind-conversation = Conversation
kind-plenary = Plenary session
kind-round-table = Round table
kind-showcase = Showcase
kind-signing = Signing
kind-pause = Break
kind-session = Session

## States of sessions and rooms, parts of people

state-moved = Moved
state-cancelled = Cancelled
state-full = Full
state-room-proposed = Proposed room
state-room-to-be-confirmed = Room to be confirmed
# Instead of the names of rooms.
state-whole-venue = Whole venue
# Instead of rooms or beside them: where people take part.
state-in-person = In person
state-online = Online
state-hybrid = In person and online

## Dates and lengths

# A moment, as in the age of the programme.
date-time = { $date } at { $time }
# Two days in a row of one month: { $from } is the number of a day.
date-two-days = { $from }–{ $to }
# More days of one month: { $from } is the number of a day.
date-days = { $from }–{ $to }
# Two days in a row, the first of them with its month.
date-next-day = { $from } – { $to }
# More days, over months or years.
date-range = { $from } – { $to }
# A length below an hour. { $minutes } is the number in words: count-minutes.
date-minutes = { $n } min
# A length of whole hours. { $hours } is the number in words: count-hours.
date-hours = { $n } h
# A length in hours and minutes: { $h }, { $m }, { $mm } with two digits; in words { $hours } and { $minutes }, or { $all } of it in minutes.
date-length = { $h } h { $m } min
# The same in now-starts-in, where { $hours } and { $minutes } are count-after-hours and count-after-minutes.
date-after = { $h } h { $m } min

## Numbers

count-sessions = { $n ->
    [0] No sessions
    [one] { $n } session
   *[other] { $n } sessions
}
count-speakers = { $n ->
    [0] No speakers
    [one] { $n } speaker
   *[other] { $n } speakers
}
# On the button that closes the filter sheet.
count-show-sessions = { $n ->
    [0] No sessions
    [one] Show { $n } session
   *[other] Show { $n } sessions
}
# A notice: sessions that could not be read.
count-left-out = { $n ->
    [one] { $n } session could not be read and is not shown.
   *[other] { $n } sessions could not be read and are not shown.
}
count-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
count-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
# After "in", "dans", "بعد": the genitive in Arabic.
count-after-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
# As above.
count-after-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
# As above.
count-after-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

## On the page of a session

# What somebody does in a session; the same for women and men.
session-moderator = Moderator
session-day = Day
session-time = Time
session-room = Room
session-speakers = Speakers
session-spoken-languages = Spoken languages
session-same-time = At the same time
session-before-in-room = Before in this room
session-after-in-room = After in this room
# Instead of an end.
session-end-unknown = End time not given
session-back-to-programme = Back to the programme
session-share = Share
session-interpretation = Interpretation
# Where people take part.
session-attendance = Attendance
# The same time by the clock of the visitor.
session-your-time = Your time
# The session that this one belongs to.
session-part-of = Part of
# The sessions that belong to this one.
session-parts = In this session
session-links = Links

## What is to be had behind a link

link-slides = Slides
link-recording = Recording
link-stream = Live stream
link-paper = Paper
link-registration = Registration
link-feedback = Feedback
link-page = Web page
link-other = Link

## Rooms and plans

# The plan with the room of a session.
venue-where-is = Where is it?
venue-plans = Plans
venue-capacity = Seats
venue-accessibility = Accessibility
venue-larger = Enlarge the plan
venue-smaller = Shrink the plan
# To the image itself.
venue-open-plan = Open the plan

## Addresses of what the programme does not have

missing-hint = The address may be incomplete, or the programme may have changed.
missing-choose-language = Choose one of these languages:
missing-see-programme = See the programme

## When no session matches the filters

# Above the choices of ways-out-without.
ways-out-loosen = Try without one of them:
# { $x } a filter, { $sessions } how many sessions there would be.
ways-out-without = Without { $x }: { $sessions }

## On the pages of people and verticals

people-search = Search for a speaker
people-sessions = Sessions
people-no-session = No session in this programme
people-nobody-matches = No speaker matches this search

## The page of the agenda

agenda-empty = Your agenda is empty
agenda-how-to-fill = In the programme, choose “Add to my agenda” on the sessions you want to attend.
# A kept session that was taken out of the programme.
agenda-no-longer = No longer in the programme
agenda-on-this-device = Your agenda is stored on this device only.
agenda-needs-script = The agenda needs JavaScript; the programme can be read without it.
# The name of a button, for screen readers; { $x } a title.
agenda-remove-x = Remove “{ $x }” from my agenda

## The outcomes of the event

outcomes-recommendations = Recommendations
outcomes-report = Synthesis report
outcomes-priorities = Report priorities
# { $language } is the name of a language, as it stands in running text.
outcomes-read-report = Read the report in { $language }
outcomes-follow-up = What followed
# { $x } where the facts come from.
outcomes-source = Source: { $x }
outcomes-none-yet = The outcomes have not been published yet.

## About the event and this app

about-organiser = Organiser
about-venue = Venue
about-city = City
about-date = Date
about-links = Links
about-translations = Texts without a translation are shown in their original language.
# { $n } the revision.
about-revision = Version { $n }
about-documents = Documents
about-contacts = Contacts
about-sponsors = Sponsors
# Above links to schedule.xml and schedule.json, to which apps for conferences subscribe.
about-other-apps = For other apps

## The programme as a grid of rooms and times

# Name of the switch between the two below.
grid-view = View
grid-list = List
grid-grid = Grid
# On the button that scrolls to what is on.
grid-jump = Go to now
# In a grid, of a long time in which no session is on: { $from } when to { $to } when.
grid-gap = Nothing from { $from } to { $to }

## The agenda as a plan

# { $x } from when to when.
plan-free = Free time: { $x }
# On what opens the list of sessions that fit in.
plan-see = Show
# { $x } a span of time, { $from } and { $to } rooms.
plan-hurry = { $x } to get from { $from } to { $to }
# As above, without a minute between.
plan-no-pause = No break: from { $from } to { $to }
# On both sides of a clash.
plan-overlap = Overlap
# { $a } and { $b } titles, { $x } from when to when.
plan-clash = “{ $a }” and “{ $b }” overlap: { $x }
# After a clash: { $x } a title, { $names } who speaks in that time.
plan-missed = In that time, “{ $x }”: { $names }
# To take the session out that clashes; { $x } its title.
plan-drop = Remove “{ $x }”

## The answer to a session that was just added

# { $a } what was added, { $b } what it overlaps, { $x } from when to when.
added-clash = “{ $a }” overlaps “{ $b }”: { $x }
# { $x } what was added, { $n } the number of sessions that it overlaps.
added-clashes = “{ $x }” overlaps other sessions of your agenda: { $n }
added-swap = Swap
added-keep-both = Keep all
added-cancel = Cancel
# On the card of a session in the agenda: name of the switch to that level; { $x } the title.
added-maybe = Maybe: { $x }

## Changes of the programme

changes-mine = In my agenda
changes-my-verticals = In my verticals
changes-elsewhere = Elsewhere in the programme
changes-none = Nothing has changed since your last visit.
changes-added = New session
changes-gone = Taken out of the programme
changes-cancelled = Cancelled
changes-again = Takes place after all
changes-moved = New time
changes-room = Other room
changes-confirmed = Room confirmed
changes-renamed = New title
changes-before = Before
changes-after = Now
# Where there was or is no room.
changes-no-room = No room
changes-see = Show
changes-seen = I have seen this
# The file that came is older than what was seen: { $n } and { $x } the revisions.
changes-older = An older version of the programme ({ $n }) has arrived. The one that you have seen before was version { $x }.

## What was just done

# { $x } the titles of what was taken out of the agenda.
toast-removed = Removed from my agenda: { $x }
toast-undo = Undo
toast-link-copied = Link copied
# The browser refused; the address is then shown to be copied by hand.
toast-link-not-copied = The link could not be copied. Here it is:

## The agenda on its way out of this device

travel-heading = Take my agenda along
travel-qr = QR code
# Below the code.
travel-scan = Scan this code with another device: your agenda opens there.
travel-too-long = This agenda is too large for a QR code. Take the link or the file.
travel-copy = Copy the link
travel-calendar = Export to a calendar
travel-alarm = With a reminder 15 minutes before
travel-save = Save to a file
travel-open = Open a file
travel-print = Print
travel-booklet = Print as a booklet
# On devices that may lose what is stored.
travel-fragile = On this device Safari may delete what is stored after a week without a visit, and the installed app starts with an empty agenda. Keep the link, the QR code or a file.

## An agenda that arrives

arrival-heading = Agenda received
arrival-new = New to you
arrival-here = Already in my agenda
# Said of sessions that are here with another level.
arrival-other-level = Already in my agenda, with another choice
# About numbers that this programme does not know.
arrival-unknown-hint = The programme shown may be older or newer.
arrival-add = Add to my agenda
arrival-replace = Replace my agenda
arrival-leave = Change nothing
arrival-merged = Added to my agenda
arrival-replaced = Agenda replaced
arrival-empty = The agenda received is empty.
arrival-damaged = This link is damaged or incomplete. Your agenda has not changed.
arrival-newer = This link comes from a newer version of the app. Reload the page. Your agenda has not changed.
arrival-other-event = This link is that of another event. Your agenda has not changed.
arrival-file-damaged = This file is no agenda that can be read. Your agenda has not changed.
arrival-file-newer = This file comes from a newer version of the app. Reload the page. Your agenda has not changed.
arrival-file-other-event = This file is that of another event. Your agenda has not changed.

## The organiser's sheets for walls and doors

sheets-wall = Wall programme
sheets-doors = Door sheets

## Levels of the organiser's notices, for those who cannot see their signs

notices-info = Message from the organiser
notices-warning = Warning
notices-alarm = Alarm

## Reminders

# Switch.
remind-offer = Remind me 10 minutes before
# What it needs.
remind-while-open = Reminders only come while this page stays open.
remind-denied = Notifications are not allowed: the reminder will appear in the page.
# { $x } a title, { $time } when it starts.
remind-soon = “{ $x }” starts at { $time }

## Numbers

# Changes of sessions of the agenda.
count-changes-mine = { $n ->
    [one] { $n } change to your agenda
   *[other] { $n } changes to your agenda
}
# Changes of other sessions.
count-changes = { $n ->
    [one] { $n } change to the programme
   *[other] { $n } changes to the programme
}
# Sessions that fit into free time, of verticals that the agenda has.
count-fitting-mine = { $n ->
    [one] { $n } session in your verticals
   *[other] { $n } sessions in your verticals
}
# Sessions that fit into free time.
count-fitting = { $n ->
    [one] { $n } session that fits
   *[other] { $n } sessions that fit
}
# Sessions of an agenda that arrived and that this programme does not know.
count-unknown = { $n ->
    [one] { $n } session that this programme does not know
   *[other] { $n } sessions that this programme does not know
}
# Sessions of an agenda that are over, and folded.
count-over = { $n ->
    [one] { $n } session is over
   *[other] { $n } sessions are over
}

## The screen that nobody touches

# In all languages at once.
door-begin = Touch to begin
door-later = Later
# Of a room.
door-nothing-more = Nothing more in this room
# The address names a room, { $x }, that there is not.
door-no-such-room = The programme has no room “{ $x }”.
# Beside the code of a session.
door-take-session = Read it on your phone
# The clock of the device is wrong by more than two minutes.
door-clock = The clock of this screen is wrong: the time shown is the server’s.
# After a crash.
door-coming-back = One moment: the screen comes back by itself.

## The screen while a visitor uses it

touch-rooms = Rooms
touch-search = Search
touch-back = Back
# Brings everything down; and up again.
touch-low = Lower
touch-larger = Larger
touch-contrast = Contrast
# Ends the visit and forgets it.
touch-finish = Finish
# Beside the codes of the page and of the plan.
touch-take-page = This page on your phone
touch-take-plan = Take your agenda along: scan this code with your phone
# On an empty plan.
touch-how-to-plan = Touch the star of a session: it is added here, and everything goes with you on your phone.
touch-forgets = This screen keeps nothing: everything is wiped when you leave.

## The question after a while without a touch

asking-still-there = Are you still there?
# { $n } seconds.
asking-else-wiped = Otherwise everything is wiped in { $n } s.
asking-go-on = Yes, go on

## The keyboard on the screen

keys-keyboard = Keyboard
keys-delete = Delete a letter
keys-clear = Clear all
keys-space = Space
keys-layout = Script

## The page of the operator

status-title = State of the screen
status-version = Version of the app
status-programme = Revision of the programme
status-fetched = Last programme received
status-uptime = Running for
status-crashes = Restarts after a crash
status-errors = Errors
status-writes = Writes into storage
status-awake = Screen kept awake
status-offline = Ready without network
status-clock = Correction of the clock (s)
status-settings = Settings
# { $x } a setting of the address, { $value } what stands there, { $used } what holds.
status-fault = { $x }={ $value } is not possible: { $used } holds.
# Results of a self-test.
status-good = All is well
status-bad = Worth a look
status-close = Close

## On a sheet and on its page

# Beside a code that leads to the live programme.
sheet-scan = Scan this code for the programme as it is now
# The paper that sheets for walls are made for; { $x } is its size, such as A3.
sheet-wall-paper = To be printed on { $x }, landscape
# The paper that sheets for doors are made for; { $x } is its size, such as A4.
sheet-door-paper = To be printed on { $x }, portrait

## When the app cannot run

# The message of last resort, beside the button.
fatal-stopped = The app has stopped. Nothing that you kept is lost.
fatal-reload = Reload
