### What barnamaj import, export and follow say.

nothing-imported-for = nothing was imported: { $why }
format = { $format ->
   *[other] { $name }
}
nothing-new = nothing new
summary-sort = { $sort ->
    [new] new sessions
    [moved] moved
    [room] another room
    [cancelled] cancelled
    [back] takes place after all
    [texts] texts
    [replaced] written here before, and now as the source says
    [kept] changed here and in the source: yours stays
    [notes] worth a look in the source
   *[other] other changes
}: { $count }
summary-more = and { $count } more
new-elements = new in { $list }: { $count } ({ $names })
name-of-list = { $list ->
    [days] days
    [event] the event
    [facet] facet { $name }
    [facets] facets
    [file] the file
    [kinds] kinds
    [people] people
    [rooms] rooms
    [verticals] verticals
   *[other] { $name }
}
new-event = new: the event
element-of-list = { $list }: { $label }
gone-from-source = { $label } (gone from the source)
field-kept = { $label }: { $field } stays { $before }; the source now says { $after }
field-replaced = { $label }: { $field } was { $before }, is { $after }
field-taken = { $label }: { $field } { $before } → { $after }
value-nothing = nothing
kept-under-source = has no place, is kept under `source`: { $fields }
kept-nowhere = has no place, is not kept: { $fields }
file-left = { $file }: left as it is
file-unwritten = { $file }: nothing written ({ $option })
file-written = { $file }: written

## barnamaj export

no-format-of-name = { $file } tells no format that is written: its name may end in { $ends }
is-the-programme = { $file } is the programme itself: write to another file
exported = { $file }: { $count ->
    [one] { $count } session
   *[other] { $count } sessions
} as { $format }
no-spreadsheet = { $file } is no spreadsheet: .xlsx, .ods or .csv
is-there-already = { $file } is there already
to-be-filled-in = { $file }: to be filled in, and then brought in with barnamaj import

## barnamaj follow

follow-broken-off = this has broken off
follow-ended = Ended.
follow-begins = { $file } follows { $source }, every { $every }; { $then }
follow-in-step-again = { $file } is in step again (it was not since { $since })
follow-written = { $file } is written
follow-visitors-have-it = visitors have it
follow-visitors-lack-it = visitors do not have it: { $why }; tried again next time
follow-always-written = others write { $file } all the time
follow-stays = { $why }; { $file } stays as it is
follow-not-taken-in = { $source } is not taken in: { $why }; { $file } stays as it is
follow-more-faults = { $faults }; and { $count } more
follow-unfit = it would make the programme unfit to publish, errors: { $count } ({ $first })
follow-gone = most of the sessions that are still to come are gone from it, { $gone } of { $coming }; if that is right: the same command with --once --force
follow-another = another barnamaj follow is at work on { $file }
follow-publish-failed = barnamaj publish has failed: { $why }
follow-command-failed = the command has failed ({ $command }): { $status }
follow-cannot-run = the command cannot be run ({ $command }): { $why }
follow-then-command = then: { $command }
follow-then-deploy = then it is published and deployed
follow-then-upload = then it is published, and yours to upload ({ $file } says no `deploy`)
follow-then-nothing = nothing is published: there is no command after --, and no { $file }

## What an import finds doubtful

source-without-sessions = there is no session in it
source-without-times = no session in it has a time
note-ends-before = it ends before it starts: its end is left out
note-no-title = it has no title: { $other } stands for it
note-no-name = it does not say what the event is called: { $option } says it
note-language-by-letters = texts without a language are taken to be in { $language }, by their letters: { $option } says another
note-no-zone-told = the times of events have not the offsets of { $zone }: no zone is told
note-keeps-time = it has no time now and keeps the one that it had, { $start }: { $title }
note-no-ids = { $new } new and { $gone } cancelled here may be the same with another title and time, which only an id could tell, and the source has none: `{ $command }` writes a spreadsheet with ids, in which sessions stay the same
note-almost = “{ $text }” is new, and almost “{ $name }”
note-one-name = “{ $name }” is read as one name: a semicolon separates several
note-no-session = this row is left out: there is no session “{ $session }”
note-not-in-session = this row is left out: “{ $person }” is not in “{ $session }”
note-text-cut = this text is cut after { $count } characters
note-day-first = { $text } is read as { $read }: the day first. Written so, there is no doubt
note-empty-cell = this row is left out: there is nothing in the column “{ $column }”
note-id-twice = the id “{ $id }” stands at { $place }, too: of these two, one counts as new
note-people-left-out = left out, because they are in no session of the programme: { $count } people
note-nameless = left out, because it has no name
note-neither-name-nor-id = left out, because it has neither name nor id
note-id-for-name = it has no name: its id stands for it
