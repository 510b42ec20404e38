### What barnamaj publish says.

indented = {"  "}{ $text }
not-fit-as = { $file } is not fit to publish: { $why }
not-fit-for =
    { $file } is not fit to publish:
    { $faults }
unfit-words =
    words beside { $file } are not fit to publish:
    { $faults }
picture-fault = { $place }: { $file } { $why }
picture-unreadable = cannot be read: { $why }
picture-too-heavy = is too large: it has more than { $most } MB
picture-too-large = is too large: it has { $size } pixels, more than { $most } million
picture-of-no-kind = it is neither PNG nor JPEG nor WebP
picture-cut = it ends too early
drawing-too-long = is more than { $most } times as long in one direction
drawing-undrawable = cannot be drawn: { $why }
drawing-too-heavy = is too large: it has more than { $most } KB
drawing-not-square = is not as wide as it is high
no-deploy = { $option }: no { $file } here or above says { $setting }
no-url = No url in { $file }: search engines, chats and printed sheets are told that the site is at { $address }.
revision-raised = { $file }: the content has changed, so this is revision { $revision } now
unpublished-changed-meanwhile = nothing was published: somebody has changed { $file } meanwhile. What to do: give the command again
revision-cannot-grow = { $why }. Its content has changed, so its revision has to grow: nothing was published. What to do: let it be written, or write a higher revision yourself
no-site-there = { $dir } holds something that is no site: it is left alone
no-app = there is no { $script } here: run this in the repository, or name a built app ({ $option })
app-not-built = the app could not be built: see the lines above
app-unreadable = no built app can be read in { $file }: { $why }
app-incomplete = { $dir } holds no { $file }: it is no built app
cannot-run = { $file } cannot be run: { $why }

megabytes = { $whole }.{ $tenth } MB
files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
new-or-different = { $count ->
    [one] { $count } is
   *[other] { $count } are
} new or different
gone-from-site = { $count ->
    [one] { $count } is
   *[other] { $count } are
} gone
site-unchanged = { $dir }: { $files }, { $size }; nothing has changed
site-to-upload = { $dir }: { $files }, { $size }, ready to upload; { $different }
site-to-upload-with-gone = { $dir }: { $files }, { $size }, ready to upload; { $different }, { $gone }
