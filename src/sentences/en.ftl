### What the organiser's command says, in English: the other files hold what this one does.
### A finding is a sentence without its full stop, and so is its advice, the attribute of that name.
### What stands in an organiser's file comes in by a variable, in quotes where it needs any.

## The report of barnamaj check

severity-error = error
severity-warning = warning
what-to-do = What to do:
place = { $place }, line { $line }
place-in-file = { $file }: { $place }
whole-file = the file
group-room = room { $id }
group-person = person { $id }
more-like = … and { $count } more like { $place }
more-alike = … and { $count } more like it: { $about }, lines { $lines }
codes = Codes, for `meant` where something is meant so:
fit = Fit to publish
unfit = Not fit to publish
errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
meant-so = { $count } meant so
no-revision = { $event }
revision = revision { $revision } of { $event }
no-id = an event without an id
sessions-on = { $sessions } on { $days }
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
verticals = { $count ->
    [one] { $count } vertical
   *[other] { $count } verticals
}
translations = Translations
all = all
marked = of them marked { $word }
unreadable-at = line { $line }, column { $column }: { $what }. What to do: { $advice }.

## barnamaj preview

place-alone = { $place }
more-on-pages = … and { $count } more: the pages tell them
preview-made = { $file }: { $what }; { $counts }
site-made = made in { $seconds } s
site-stays = the last site stays ({ $why })
no-site-yet = there is no site yet ({ $why })
pages-not-drawn = the pages cannot be drawn: please report this
cannot-be-read = it cannot be read
no-programme-now = it is no programme just now
file-unreadable = this cannot be read: { $why }
not-utf-8 = it is not in UTF-8

## barnamaj publish

not-fit-as-checked = { $file } is not fit to publish: { $command } says why
has-warnings = { $file } has { $count ->
    [one] { $count } warning: { $command } tells it
   *[other] { $count } warnings: { $command } tells them
}.
visitors-have-earlier = visitors have what was published before it.
what-stops = { $place }: { $what }. What to do: { $advice }
nobody-has-seen = If no visitor has seen that publication, remove { $file } and publish again.

## Kinds of text, in the plural

texts-event = texts about the event
texts-days = titles of days
texts-verticals = names of verticals
texts-rooms = names of rooms
texts-people = names of people
texts-functions = functions and organisations
texts-sessions = titles of sessions
texts-abstracts = abstracts and notices
texts-outcomes = outcomes
texts-notices = notices

## Parts of sentences

comma = {", "}
colon = {":"}

and-more = { $names } and { $count } more
span = { $start }–{ $end } on { $date }
span-days = { $start } on { $from } to { $end } on { $to }
time-on = { $time } on { $date }

## Files that are no programme

file-empty = the file is empty
    .advice = check that this is the right file
file-markup = this is a web page or XML, no JSON
    .advice = check that this is the right file
file-cut = the file ends too early
    .advice = fetch or save it again: its end is missing
no-json = this is no JSON: { $why }
    .advice = mend it there; an editor that knows JSON marks the place
json-trailing-comma = trailing comma
json-comma-or-brace = expected `,` or {"`}`"}
json-comma-or-bracket = expected `,` or `]`
json-colon = expected `:`
json-name = a name has to stand in quotes
json-value = expected value
json-trailing = something stands behind its end
json-line-break = a line break or another control character stands in a text: a line break is \n
not-a-programme = this is JSON, but no programme that the app can show: { $names } are missing{ $guess ->
    [frab] ; it looks like the schedule.json of frab, pretalx or c3voc
    [conclar] ; it looks like the programme of ConClár
   *[none] {""}
}
    .advice = check that this is the right file; `barnamaj import` makes a programme of what other systems write
unknown-version = this app is written for version { $known } of the format, not for { $version }
    .advice = write { $known }, or build the site with the app of the file's version
repeated-field = this field stands twice in one object, and which one counts is anybody's guess
    .advice = keep one of them

## What the schema refuses

schema-missing = `{ $field }` is missing
    .advice = add it
schema-type = { $found } stands here
    .advice = write { $wanted }
schema-null = { $found } stands here
    .advice = write { $wanted }, or take the field out
schema-time = { $found } is no time that can be relied on
    .advice = write day, time and offset from UTC, as { $example }
schema-date = { $found } is no day of the calendar
    .advice = write it as { $example }
schema-pattern = { $found } is not of the form that is wanted here
    .advice = write what the pattern { $pattern } allows
schema-small = { $found } is too small
    .advice = write a number from { $limit }
schema-large = { $found } is too large
    .advice = write a number up to { $limit }
schema-word = { $found } is not one of the words that are known here
    .advice = write one of { $words }
schema-other = { $objection }
    .advice = see the schema in public/ for what may stand here
add-as = add it, as { $example }
add-what = add it: { $what }
write-as = write it as { $example }
write-what = write it: { $what }
write-this = write { $value }
id-of-person = the id of one of the people
short-name = a short name for good, of letters, digits and hyphens
whole-number = a whole number that nothing else has or had
found-null = nothing (null)
found-list = a list
found-object = an object
wanted-list = a list, in [ ]
wanted-boolean = true or false
wanted-integer = a whole number, without quotes
wanted-null = null
wanted-number = a number, without quotes
wanted-object = an object, in {"{ }"}
wanted-text = a text in quotes
either = { $one } or { $other }

## What the app does not know

unknown-word = the app does not know the word { $word } and takes it for { $neutral }
    .advice = write one of { $words }
unknown-field = the app does not know `{ $field }` and ignores it
    .advice = correct the name or take it out; known here: { $known }

## What the app leaves out

left-out = the app leaves this out: { $why }
    .advice = correct it; its schema in public/ says what may stand there
mended = { $why }
    .advice = correct it; its schema in public/ says what may stand there
cannot-open = the app cannot open this
    .advice = correct it; its schema in public/ says what may stand there
cannot-open-for = the app cannot open this: { $why }
    .advice = correct it; its schema in public/ says what may stand there
write-id = write an id of at most 100 letters (a to z), digits, hyphens, dots and underscores, beginning with a letter or digit: it is a part of addresses
write-id-as = write { $id }, or an id of at most 100 letters (a to z), digits, hyphens, dots and underscores, beginning with a letter or digit: it is a part of addresses
write-url = write a complete address that begins with https:// and has no spaces
fault-unread = `{ $field }` cannot be read: { $shown }
fault-missing = `{ $field }` is missing
fault-no-object = it is no object
fault-control = `{ $field }` held control characters

## Ids, numbers, references

duplicate-id = the id { $id } is taken: the app leaves this one out
    .advice = give it an id of its own, or take it out if it stands there by mistake
ids-differ-in-case = on many disks the id { $id } is the same as { $first }: one page would be written over the other
    .advice = give one of the two another id, best in small letters throughout; change the one that was not published yet
duplicate-number = number { $number } is taken by { $holder }
    .advice = give it a number that nothing has and nothing ever had
duplicate-day = the day { $date } stands there twice
    .advice = correct the date, or take one of the two out
unknown-plan = there is no plan { $id }
    .advice = correct it to the id of a plan, or add the plan to { $home }
    .close = correct it (to { $close }?), or add the plan to { $home }
unknown-room = there is no room { $id }
    .advice = correct it to the id of a room, or add the room to { $home }
    .close = correct it (to { $close }?), or add the room to { $home }
unknown-session = there is no session { $id }
    .advice = correct it to the id of a session, or add the session to { $home }
    .close = correct it (to { $close }?), or add the session to { $home }
unknown-vertical = there is no vertical { $id }
    .advice = correct it to the id of a vertical, or add the vertical to { $home }
    .close = correct it (to { $close }?), or add the vertical to { $home }
unknown-person = there is no person { $id }
    .advice = correct it to the id of a person, or add the person to { $home }
    .close = correct it (to { $close }?), or add the person to { $home }
unknown-axis = there is no axis { $id }
    .advice = correct it to the id of an axis, or add the axis to { $home }
    .close = correct it (to { $close }?), or add the axis to { $home }
unknown-tag = there is no tag { $id }
    .advice = correct it to the id of a tag, or add the tag to { $home }
    .close = correct it (to { $close }?), or add the tag to { $home }
unknown-kind = there is no kind { $id }
    .advice = correct it to the id of a kind, or add the kind to { $home }
    .close = correct it (to { $close }?), or add the kind to { $home }
the-programme = the programme

## Times

end-before-start = the end ({ $end }) lies before the start ({ $start })
    .advice = correct the start or the end
no-length = it ends when it starts ({ $end })
    .advice = correct the end, or take it out where it is not known
over-a-day = it lasts { $hours } hours, from { $start } to { $end }: is that meant?
    .advice = correct the date of the end; if it is meant, add { $meant } to the session
missing-end = it does not say when it ends; the app takes it to last until { $end }
    .advice = add an `end` if it is known
slot-outside-session = { $time } is not within the session
    .advice = correct the time of this part, or of the session
outside-days = { $day } is no day of the event
    .advice = correct the date, or add the day to `event.days`
other-offset = visitors read { $told } here, but on the clock of the event ({ $offset }) it is { $there }
    .advice = write { $moment } if that is the moment, else correct the offset from UTC
zone-contradiction = on { $date } { $zone } is at { $right } (time-zone database { $edition }), and { $count ->
    [one] a time
   *[other] { $count } times
} of that day at { $wrong }: when clocks there show { $there }, the app takes it to be { $told }
    .advice = write { $meant } if it is { $told } there then, or { $moment } if that is the moment
zone-contradiction-event = { $zone } is at { $right } on { $date } (time-zone database { $edition }), not at { $wrong }
    .advice = write { $right }, or correct `time_zone`
unknown-zone = { $name } is no time zone of the IANA database ({ $edition })
    .advice = write its name there, such as Africa/Casablanca
    .near = write { $near } if that is meant

## Rooms and people

room-clash = { $room } is given to { $count ->
    [2] two
   *[other] { $count }
} sessions at { $when } (also { $others })
    .advice = give one of them another room, or cancel or move it
room-to-be-confirmed = the room is still to be confirmed
    .advice = once it is known, set `room` to its id and `room_status` to "confirmed"
room-named-to-be-confirmed = the room, { $room }, is still to be confirmed
    .advice = once it is known, set `room` to its id and `room_status` to "confirmed"
room-proposed = the room, { $room }, is only proposed
    .advice = once it is settled, set `room_status` to "confirmed"
room-unnamed-proposed = the room, which is not named, is only proposed
    .advice = once it is settled, set `room_status` to "confirmed"
room-missing = it has no room, and does not say that one is still to be found
    .advice = set `room` to the id of its room, or `room_status` to "to_be_confirmed"
person-clash = { $person } is expected in { $count ->
    [2] two
   *[other] { $count }
} places at { $when } (also in { $others })
    .advice = change the time of one of them, take the person out of one, or give the part its own `start` and `end` inside the session
people-twice = { $person } stands here under the ids { $ids }
    .advice = if they are one person, keep one id and name it in all sessions; if not, add { $meant } to one of them
people-twice-elsewhere = { $person } stands here under the ids { $ids }, in different organisations
    .advice = they may well be different people: then add { $meant } to one of them; if they are one person, keep one id

## The programme as a whole

empty-programme = { $count ->
    [0] there are no sessions
    [1] the only session is cancelled
   *[other] all { $count } sessions are cancelled
}: that the programme is still to come is what visitors read
    .advice = add the sessions; until they are known, add { $meant } to `event`
other-event = the earlier publication is of the event { $before }: agendas of visitors would be lost
    .advice = write { $before } again, unless this is another event
revision-not-grown = the programme has changed since revision { $before }, but this is revision { $now }
    .advice = write { $least } or more
number-changed = this session had number { $before }: agendas that were sent around would show another one
    .advice = write { $before } again
number-reused = number { $number } was that of { $id }: agendas of visitors would show this session instead
    .advice = give it a number that no session ever had; if it is the same session, give it its id { $id } again
id-reused = the earlier publication has another title and another time under this id
    .advice = give a new session an id and a number of its own, and leave the old one in with `state` "cancelled"
session-gone = the session { $id } of the earlier publication is gone, and visitors who kept it are not told why
    .advice = leave it in with `state` "cancelled"
meant-no-code = no finding has the code { $word }
    .advice = correct it; the codes are those that the report ends with
    .near = write { $near } if that is meant
meant-error = { $word } cannot be meant: visitors would miss or lose something
    .advice = take it out, and mend what it is about
meant-of-many = { $word } is said of many places at once: an element cannot mean it alone
    .advice = write it into the `meant` of `event`, for the whole file
meant-in-vain = there is nothing to be told that { $word } would keep back
    .advice = take it out: else it would keep back what comes later

## Texts

empty-text = there is no text in any language that the app knows
    .advice = write it in one language at least, as { $example }
placeholder = { $sign } stands where the import found no name: visitors read it as it is
    .advice = write the name; for the event, { $option } of the import says it, too
long-title = it is { $length } characters long; more than { $most } fill a phone
    .advice = shorten it; what is cut can go into the abstract
html = { $found } is HTML, which visitors would read as it stands here
    .advice = write plain text; a line break is \n
    .rich = write Markdown: **bold**, *slanted*, { $link }, and an empty line (\n\n) between paragraphs
markdown = { $found } is Markdown, which visitors would read as it stands here
    .advice = write plain text; a line break is \n
mojibake = { $words } comes of a text in UTF-8 that was read in another encoding and saved again
    .advice = write { $mended }; in the program that it comes from, choose UTF-8 when you export and when you open a file
invisible-text = nothing of this text can be seen: it has only { $signs }
    .advice = write the text, or take it out: then visitors read it in another language
control-character = character { $place } of the text is { $sign }, a control character
    .advice = take it out; it often comes with a copy from elsewhere
lost-letter = character { $place } of the text is { $sign }, the sign for a lost letter
    .advice = write the text again from its source
missing-translation = { $count ->
    [one] { $count } of { $all } { $texts } is not in { $language }: this one
   *[other] { $count } of { $all } { $texts } are not in { $language }; this is the first
}
    .advice = add `{ $code }` where there is a text to rely on; until then visitors who read { $language } see another language
letters-left-out = share cards have no font for { $script }: { $letters }, { $count ->
    [one] in this text
   *[other] in { $count } texts, of which this is the first
}; they leave them out
    .advice = nothing, if that will do: pages show it, in a font of the visitor's device; for the cards, write it in another script, or in another language beside it
letters-told-otherwise = share cards have no font for { $script }: { $letters }, { $count ->
    [one] in this text
   *[other] in { $count } texts, of which this is the first
}; they say it in another language that has a font, and where there is none leave the place out, and tell a session by its kind and number, the event by its id
    .advice = nothing, if that will do: pages show it, in a font of the visitor's device; for the cards, write it in another script, or in another language beside it
script-signs = these signs
script-han = Chinese characters

## Languages

language-written = { $code } is not how a language is written{ $passed ->
    [none] {""}
    [one] : the app passes over this text
   *[many] : the app passes over { $count } texts
}
    .advice = write { $right }
    .spoken = write { $right }
no-language = { $code } is no code of a language{ $passed ->
    [none] {""}
    [one] : the app passes over this text
   *[many] : the app passes over { $count } texts
}
    .advice = write one such as "fr", "ar" or "pt-BR", or take it out
    .spoken = write the code of the language that is spoken, such as "fr"
language-not-shown = { $count } of { $all } titles of sessions are in { $code } ({ $language }), in which the event is not published: nobody sees them
    .advice = add { $code } to `event.languages`, or take them out
language-without-words = the app has no words of its own in { $code } ({ $language }): menus and messages are in another language there
    .advice = write { $file } beside the programme (docs/languages.md), or leave it so

## Pictures and colours

missing-picture = there is no file { $file } beside the programme
    .advice = put it there, or correct its path, in which small and capital letters differ
unfit-drawing = { $file } { $why }
    .advice = save it as a plain drawing: shapes and their colours, letters turned into shapes, nothing from elsewhere; or as PNG
colour-too-light = { $wanted } is too light for white text: bands and buttons are { $used }, { $contrast }
    .advice = nothing, if that will do; or take a darker colour, and make this one the `accent`
colour-too-dark = { $wanted } is too dark to catch the eye on bands: accents are { $used }, { $contrast }
    .advice = nothing, if that will do; or take a lighter colour

## Notices

notices-of-other-event = these are notices of the event { $own }: nobody at { $event } would see them
    .advice = write { $event }, or check that this is the right file
too-many-notices = there are { $count } notices, and the app reads { $most }: from here on none is shown
    .advice = take out those that are over
notice-ends-early = { $until } does not lie after `from` ({ $from }): the app leaves this out
    .advice = correct the one or the other
notice-over = this is over since { $until }: nobody sees it any more
    .advice = take it out, or correct its end
notice-outside-days = { $day } is no day of the event
    .advice = correct the date: notices are shown from the day before the event to its end
long-notice = it is { $length } characters long, and the app cuts it after { $most }
    .advice = say it shorter: it is read standing

## Sources of imports

english-only = { $text }
nothing-imported = nothing was imported:
source-fault = { $place }: { $what }
source-line = line { $line }
source-into = the programme to import into: { $why }
source-more = and more that cannot be read
source-empty = it is empty
source-nothing = there is nothing to read
source-many-files = these are { $count } files, more than the { $most } that are read
source-too-large = it has more than the { $most } MB that are read
source-nul = there is a NUL byte: this is no text
source-web-page = this is a web page, no programme: look for its export
source-unknown = this is of no format that is known
source-unknown-json = this is JSON, but of no format that is known
source-unknown-xml = this is XML, but of no format that is known ({ $root })
source-no-time = { $found } is no time
source-no-sessions = there is no sheet of sessions: one called “{ $sheet }” or “{ $other-sheet }”, with a column “{ $column }” or “{ $other-column }”
source-no-zone = times without a zone: say which, as with { $option }
source-unknown-zone = { $zone } is no time zone that is known: say which one it is, as with { $option }
no-json-at = this is no JSON: { $why } (line { $line }, column { $column })
fetch-no-https = { $address } is not asked: anybody on the way could change a programme that comes by http. What to do: use https
fetch-unavailable = { $address } cannot be had: { $why }
fetch-status = the answer is { $status }
fetch-no-host = there is no such host
fetch-nobody-answers = nobody answers there
fetch-too-long = it takes too long
fetch-redirects = it leads from one address to the next
fetch-away-from-https = it leads away from https
source-no-file = there is no such file
source-unreadable-file = { $file } cannot be read: { $why }
source-into-large = the programme to import into has more than { $most } MB
source-into-other = the file to import into is no programme of ours
