# Words of spreadsheets: of several, separated by semicolons, all are read and the first one is
# written. Capitals, accents and signs make no difference.

## Sheets

sheet-help = Instructions; Read me; Help
sheet-lists = Lists
sheet-sessions = Sessions; Programme; Program; Schedule; Agenda; Timetable; Talks; Events
sheet-people = People; Speakers; Participants; Panelists
sheet-rooms = Rooms; Venues; Stages; Locations
sheet-verticals = Verticals; Tracks; Topics; Themes
sheet-event = Event; Conference; About
sheet-days = Days; Dates
sheet-kinds = Kinds; Types; Formats; Session types
sheet-tags = Tags; Facets; Categories
sheet-appearances = Appearances; Printed functions

## Columns

field = Field
value = Value
text = Text
date = Date; Day
start = Start; Time; From; Begin; Begins; Start time; Starts; Hours
end = End; To; Until; Ends; End time; Finish
duration = Duration; Minutes; Length
length = Usual length; Length; Minutes; Duration
title = Title; Session; Session title; Name; Talk; Topic
subtitle = Subtitle
speakers = Speakers; Speaker; People; Panelists; Presenters; Presenter; With
moderators = Moderators; Moderator; Chair; Chairs; Moderation; Host
rooms = Room; Rooms; Venue; Location; Stage; Place; Hall
verticals = Verticals; Vertical; Track; Tracks; Theme; Themes
kind = Kind; Type; Format; Session type
state = State; Status
room_status = Room status; Room confirmed
whole_venue = Whole venue
notice = Notice; Note; Notes
abstract = Abstract; Description; Summary; About
languages = Languages; Language; Spoken languages
interpretation = Interpretation; Interpreted into
attendance = Attendance; Mode
tags = Tags; Keywords; Level
part_of = Part of; Parent session
image = Picture; Image
slides = Slides; Presentation
recording = Recording; Video
stream = Live stream; Stream; Live
paper = Paper; Document
registration = Registration; Sign up
feedback = Feedback; Survey
page = Web page; Website; Page
other = Other link
links = Links; Link; URL
remark = Internal remark; Remark; Remarks; Comment; Comments
number = Number; No.; Nr
id = Id; ID; Identifier
name = Name; Full name; Speaker; Person; Room; Vertical; Track
first_name = First name; Given name
function = Function; Position; Job title; Role; Title
organisation = Organisation; Organization; Company; Affiliation; Institution
biography = Biography; Bio; About
sort_name = Sorted as; Sort name
pronouns = Pronouns
photo = Photo; Picture; Image
doubt = To be checked; Doubtful
place = Where; Place; Location; Building; Floor
group = Part of the venue; Group; Area
capacity = Capacity; Seats; Places
accessibility = Accessibility; Access
room_kind = Kind of room; Kind; Type
shared = Several sessions at once; Shared
order = Order; Position
colour = Colour; Color
icon = Icon
short_name = Short name
theme = Theme
patronage = Patronage
organiser = Organiser; Organizer; Organised by
venue = Venue; Place
city = City; Town
time_zone = Time zone; Timezone; Zone
fallback = Languages to fall back to
day_starts = Day begins at
about = About; About the event; Description
revision = Written from revision
like = Behaves like; Like
facet = Facet; Category
facet_id = Id of the facet
session = Session; Session title
person = Person; Speaker; Name
part = Part in the session; Part

## Choices

yes = Yes; y; x; true; 1
no = No; n; false; 0
kind-ceremony = Ceremony
kind-keynote = Keynote
kind-conversation = Conversation; Fireside chat; Interview
kind-plenary = Plenary session; Plenary
kind-round_table = Round table; Roundtable; Panel; Panel discussion
kind-showcase = Showcase; Demonstration; Demo
kind-signing = Signing; Signing ceremony
kind-session = Session; Talk; Lecture
kind-break = Break; Coffee break; Lunch break; Lunch
state-scheduled = Scheduled; Confirmed; Planned; OK
state-moved = Moved; Rescheduled; Postponed
state-cancelled = Cancelled; Canceled
state-full = Full; Sold out; Fully booked
room_status-confirmed = Confirmed
room_status-proposed = Proposed
room_status-to_be_confirmed = To be confirmed; TBC
attendance-in_person = In person; On site; Onsite
attendance-online = Online; Remote; Virtual
attendance-hybrid = Hybrid; In person and online
room_kind-room = Room
room_kind-plenary = Plenary hall; Plenary; Hall
room_kind-outdoor = Outdoor; Outside
part-speaker = Speaker; Panelist
part-moderator = Moderator; Chair; Host

## Dates and times

month-1 = January; Jan
month-2 = February; Feb
month-3 = March; Mar
month-4 = April; Apr
month-5 = May
month-6 = June; Jun
month-7 = July; Jul
month-8 = August; Aug
month-9 = September; Sep; Sept
month-10 = October; Oct
month-11 = November; Nov
month-12 = December; Dec
weekday = Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; Mon; Tue; Tues; Wed; Thu; Thurs; Fri; Sat; Sun
filler = the; of; at; on; from; st; nd; rd; th; o clock
until = to; until; till
hours = h; hr; hrs; hour; hours
minutes-unit = min; mins; minutes; minute; mn
am = am; a.m.
pm = pm; p.m.

## Languages

lang-ar = Arabic
lang-zgh = Amazigh; Tamazight; Tifinagh
lang-fr = French
lang-en = English
lang-de = German
lang-es = Spanish
lang-pt = Portuguese
lang-it = Italian
lang-nl = Dutch
lang-zh = Chinese
lang-ja = Japanese
lang-ru = Russian
lang-tr = Turkish
lang-he = Hebrew
lang-ku = Kurdish

## The page of instructions

help-title = How this spreadsheet becomes the programme
help-1 = One row for each session, person, room and vertical. The order of rows and columns is yours; the names of sheets and columns are what is looked for, in English, French or Arabic.
help-2 = A text has a column for each language: Title (fr), Title (ar). A column without a language is in the main language of the event. Leave a translation out rather than guess it.
help-3 = Dates and times: those of the spreadsheet, or typed: 2025-07-01, 1 July 2025, 09:30, 9h30. A row without a date is of the day of the row above it. Without an end, write a duration in minutes.
help-4 = Several speakers, moderators, rooms or verticals in one cell: separate them with a semicolon or a line break (Alt+Enter). Who is not on the sheet of people yet gets an entry; so do rooms and verticals.
help-5 = The drop-down lists propose what is there. Something else may be typed where it makes sense.
help-6 = A session that does not take place stays, with the state Cancelled. Do not delete its row.
help-7 = Ids and numbers stand in the last columns. They are for good: visitors' agendas and links refer to them. Leave them as they are, and leave them empty in new rows.
help-8 = A row whose first cell begins with # is not read. A column with another name is kept and not shown.
help-9 = What cannot be read is told with its sheet and cell, all at once: Sessions!D14: 25:30 is no time. Nothing is changed then.
help-10 = Pictures, sponsors, plans, outcomes and the look of the event are not here. They stay in the programme as they are.

## The rows of an empty spreadsheet

example-title = Opening (an example: rows whose first cell begins with # are not read)
example-person = Jane Doe
example-function = Director
example-organisation = Example Institute
example-room = Great hall
example-vertical = Health
