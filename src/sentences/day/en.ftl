### What barnamaj change, notice and undo say and ask.

change-refused = nothing was written, because visitors would miss something then: { $place }: { $what }. What to do: { $advice }
change-told = Visitors will be told:
told-nothing = (nothing)
told-no-longer = (no longer: { $what })
quotation = “{ $text }”
take-care = Take care:
nothing-written = Nothing written.
nothing-written-for = Nothing written ({ $option }).
write-this-now = Write this? [y/N]
written-in = Written: { $file }
at-revision = revision { $revision }
undo-takes-back = barnamaj undo takes it back
left-behind = what belongs to it keeps its own time and room: { $numbers }

found-none = { $kind ->
    [room] no room
   *[session] no session
} is { $named }. { $advice }
found-several = { $kind ->
    [room] several rooms
   *[session] several sessions
} are { $named }:
which-one = { $kind ->
    [room] Which room?
   *[session] Which session?
} [Enter: none]
none-chosen = { $kind ->
    [room] no room was chosen
   *[session] no session was chosen
}
one-of-above = one of those above is wanted, by what stands first in its line
name-session = What to do: give its number, its id or other words of its title
name-room = What to do: give one of { $known }
without-room = no room
no-place-for-this = { $file } has no place for this: barnamaj check
changed-meanwhile = nothing was written: somebody has changed { $file } meanwhile. What to do: give the command again
log-unwritten = { $file } is written, but the log is not ({ $why }): barnamaj undo cannot take this back
not-with-visitors = Visitors do not have it yet. What to do next: { $what }.
publish-and-upload = barnamaj publish, then upload { $out }
publish-with-options = barnamaj publish with your options, then upload the site ({ $file } would let this command do both)
publish-first = barnamaj publish: there is no site in { $out } yet
publish-failed = the change is written, but visitors do not have it yet: { $why }
    .advice = What to do: mend that, then { $what }
upload-next = What to do next: upload { $out } ({ $file } says no `deploy`).

session-state = { $state ->
    [moved] moved
    [cancelled] cancelled
    [full] full
    [scheduled] scheduled
   *[other] { $code }
}
notice-level = { $level ->
    [warning] warning
    [alarm] alarm
   *[info] info
}
session-not-in-file = the session { $id } cannot be found in the file
nothing-to-change = that is so already: there is nothing to change
is-as-planned = it takes place as planned: barnamaj undo takes the last change back
is-cancelled = it is cancelled: --restore says that it takes place after all
no-such-time = there is no such time
no-zone-of-event = the zone of the event is not known
text-says-nothing = a text is wanted that says something
texts-in-one-language = two texts are in one language ({ $language }): write the language before them, as in { $example }
no-answer = no answer could be had: { $why }
would-be-no-programme = this would be no programme
log-line-unreadable = { $file }, line { $line } cannot be read: { $why }. What to do: take the line out; its change can then not be taken back

nothing-to-take-back = there is no change to take back
taken-back-already = change { $number } was taken back already
no-such-change = there is no change { $number }: barnamaj undo --list tells them
cannot-take-back = change { $number } ({ $what }) cannot be taken back, because something else was written there since: { $why }. What to do: say what is to stand there with barnamaj change or notice; barnamaj undo NUMBER takes back another one (barnamaj undo --list)
written-since = { $place } is now { $now }, and the change had made it { $then }
place-field = { $field } of { $id }
place-notice = the notice { $id }
value-not-there = not there
value-there = there
take-back = Take back change { $number }: { $what }
taken-back = taken back

log-taken-back = taken back: { $what }
log-changed = { $title }: { $what }
log-notice-added = notice { $id } added: { $text }
log-notice-ended = notice { $id } ended: { $text }
remark-written = remark
remark-taken-out = remark taken out
field-changed = { $field } { $before } → { $after }

end-of-notice = End of notice { $id }
no-such-notice = no notice is { $named }, and { $why }
no-remark = it has no remark: barnamaj notice list tells what there is
no-notices = There are no notices.
no-notices-see-check = these are no notices of this event: barnamaj check says why
audience-all = for all
audience-of = for those whose agenda leads to { $places }
notice-to-come = from { $from }{ $ends ->
    [at] {" "}until { $until }
   *[open] {""}
}
notice-shown = shown{ $ends ->
    [at] {" "}until { $until }
   *[open] {""}
}
notice-past = over{ $ends ->
    [at] {" "}since { $until }
   *[open] {""}
}
