### What barnamaj new, preview and serve say.

ask-name = What is the event called?
ask-first = Its first day, such as { $example }
ask-last = Its last day
ask-zone = Its time zone
ask-languages = Its languages, the main one first, such as { $example }
zone-of-system = Its time zone is that of this system, { $zone }: { $option } says another.
nobody-to-ask = there is no terminal to ask on: say { $options } (such as these)
wanted-name = a name is wanted
wanted-date = a date such as { $example } is wanted
wanted-zone = a name such as { $example } is wanted
wanted-language = a tag such as fr or { $example } is wanted
wanted-languages = tags such as { $example } are wanted
last-day-before-first = the last day, { $last }, is before the first, { $first }
too-many-days = from { $first } to { $last } are { $count } days
dir-not-empty = { $dir } is not empty: nothing is written there
dir-is-none = { $dir } is no directory
nothing-in-source = there is nothing in { $source }
new-ready = { $dir }: ready, { $file } tells how to go on
look-at-it = Look at it: { $command }

preview-begins = { $file } is shown at { $address } (Ctrl-C stops)
preview-phones = Phones of this network: { $address }
nothing-to-preview = there is no { $file }: barnamaj new DIR makes one to begin with
no-temporary-directory = no temporary directory can be made: { $why }
changes-unwatched = changes cannot be watched: { $why }
serve-begins = { $dir } is served at { $address } (Ctrl-C stops)
serve-no-directory = there is no directory { $dir }: barnamaj publish makes the site first
serve-no-site = { $dir } holds no index.html: it is not a built site
serve-port-taken = { $address } is taken: choose another port ({ $option })
serve-refused = cannot serve on { $address }: { $why }
