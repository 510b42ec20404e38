"""Prints a page from WebKitGTK into a PDF, as a person would whose printer is a file: its driver knows
no command for that (W3C WebDriver, section 17.2), and its browser would show a dialogue.

    print_webkit.py ADDRESS FILE PAPER ORIENTATION [KEY VALUE SCRIPT]

PAPER is a name of GTK's such as iso_a3, ORIENTATION portrait or landscape. With KEY and VALUE something
is stored for the site first, and SCRIPT is the body of a function that is called until it returns true:
then the page is printed.
"""

import json
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

# How long a page is looked at before it is printed, in milliseconds: fonts come after the document, and
# so does what the app draws.
CALM = 1500
# How long all may take, in seconds.
PATIENCE = 60

address, file, paper, orientation, *rest = sys.argv[1:]
key, value, script = rest or (None, None, None)
is_stored = key is None

window = Gtk.OffscreenWindow()
window.set_default_size(1280, 900)
view = WebKit2.WebView()
window.add(view)
window.show_all()


def run(source, then):
    def ran(_, result):
        then(view.evaluate_javascript_finish(result).to_boolean())

    view.evaluate_javascript(source, -1, None, None, None, ran)


def print_out():
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, "file://" + file)
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new(paper))
    if orientation == "landscape":
        setup.set_orientation(Gtk.PageOrientation.LANDSCAPE)
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect("finished", lambda *_: Gtk.main_quit())
    operation.connect("failed", lambda _, error: sys.exit(error.message))
    operation.print_()


def calm():
    def asked(is_ready):
        if is_ready:
            print_out()
        else:
            GLib.timeout_add(CALM, calm)

    run(f"(() => {{ {script or 'return true'} }})()", asked)
    return False


def loaded(_, event):
    global is_stored
    if event != WebKit2.LoadEvent.FINISHED:
        return
    if is_stored:
        GLib.timeout_add(CALM, calm)
        return
    is_stored = True
    arguments = json.dumps([key, value])
    run(f"localStorage.setItem(...{arguments})", lambda _: view.reload())


view.connect("load-changed", loaded)
view.load_uri(address)
GLib.timeout_add_seconds(PATIENCE, lambda: sys.exit("it takes too long"))
Gtk.main()
