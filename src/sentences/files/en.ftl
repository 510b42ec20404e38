### What all commands say of files.

said = { $text }
unwritable = { $file } cannot be written: { $why }
unmakeable = { $file } cannot be made: { $why }
fault-not-allowed = this is not allowed
fault-disk-full = the disk is full
fault-is-directory = it is a directory
fault-no-directory = a directory is wanted, and this is none
line-not-utf-8 = line { $line } is not in UTF-8. What to do: save it again in UTF-8
sheet-beside = { $file } is not there yet, but { $sheet } is. What to do: { $command }
waiting-for-another = Another barnamaj is at work on { $file }: waiting for it.
file-fault = { $file }, { $why }
no-programme-see-check = this is no programme: barnamaj check says why
odd-file = this file cannot be changed in its place: barnamaj check says what is odd in it
settings-fault = { $file }: { $why }
settings-fault-at = { $file }: line { $line }, column { $column }: { $why }
deploy-failed = deploy ({ $command }) has failed: { $status }
deploy-cannot-run = deploy ({ $command }) cannot be run: { $why }
exit-code = exit code { $code }
clauses = { $one }; { $other }
lines = { $one }{"\u000A"}{ $other }
members = { $one }, { $other }
field-name = { $field ->
    [room] room
    [rooms] rooms
    [start] start
    [end] end
    [state] state
   *[other] { $name }
}
