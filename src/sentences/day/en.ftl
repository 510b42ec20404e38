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
