### German. Our own translation: it awaits a native reader.

-de = Deutsch

## The frame of every page: navigation, title, footer

nav-programme = Programm
nav-agenda = Meine Agenda
nav-verticals = Themen
nav-people = Mitwirkende
nav-outcomes = Ergebnisse
nav-changes = Alle Änderungen
nav-about = Info
nav-main = Hauptnavigation
nav-skip-to-content = Zum Inhalt springen
nav-language = Sprache
nav-title = { $x } – { $event }

## On buttons everywhere

action-close = Schließen
action-retry = Erneut versuchen
action-reload = Neu laden
action-subscribe = Diesen Kalender abonnieren

## The strip that tells what is on now and next, and the clock

now-now = Jetzt
now-next = Als Nächstes
now-live = Läuft gerade
now-nothing-now = Zurzeit läuft keine Session
now-starts = Das Programm beginnt am { $date }
now-continues = Weiter im Programm: { $day } um { $time } Uhr
now-resumes = Weiter im Programm um { $time } Uhr
now-over = Die Veranstaltung ist beendet
now-thanks = Vielen Dank für die Teilnahme
now-see-outcomes = Zu den Ergebnissen
now-to-come = Das Programm folgt noch.
now-today = heute
now-tomorrow = morgen
now-starting = Beginnt jetzt
now-starts-in = Beginnt in { $x }
now-in-x = in { $x }
now-rehearsal = Probelauf: { $x }
now-leave-rehearsal = Probelauf beenden

## On the card of a session

card-add = In meine Agenda
card-add-x = „{ $x }“ in meine Agenda aufnehmen
card-going = Dabei
card-maybe = Vielleicht
card-in-parallel = Parallel

## Filter and search

filter-filters = Filter
filter-search = Suchen
filter-placeholder = Sessions, Mitwirkende suchen …
filter-clear-all = Alle Filter löschen
filter-clear-words = Suche leeren
filter-remove = Filter entfernen: { $x }
filter-vertical = Thema
filter-day = Tag
filter-room = Raum
filter-kind = Art der Session
filter-person = Person
filter-words = Suchwörter
filter-mine = Nur meine Agenda
filter-all-days = Alle Tage
filter-nothing-matches = Keine Session passt zu diesen Filtern
filter-unknown = Dieser Filter ist hier unbekannt: { $x }

## The visitor's agenda and how it is kept

agenda-blocked = Dieser Browser lässt kein Speichern zu: Ihre Agenda bleibt nur erhalten, bis diese Seite geschlossen wird.
agenda-full = Der Speicher dieses Geräts ist voll: Die letzte Änderung wurde nicht gespeichert.
agenda-damaged = Die gespeicherte Agenda war beschädigt. Sie wurde beiseitegelegt, nichts wurde gelöscht, und hier beginnt eine neue Agenda.
agenda-newer = Ihre Agenda wurde mit einer neueren Version dieser App gespeichert: Hier lässt sie sich lesen, aber nicht ändern.

## While loading, and when something goes wrong

trouble-loading = Wird geladen …
trouble-slow = Das dauert länger als gewöhnlich. Vielleicht ist das Netz überlastet.
trouble-heading = Etwas ist schiefgegangen
trouble-unreachable = Das Programm ist nicht erreichbar. Bitte die Verbindung prüfen und dann erneut versuchen.
trouble-status = Der Server hat mit einem Fehler geantwortet ({ $n }).
trouble-portal = Statt des Programms kam eine Anmeldeseite des Netzes. Bitte im Netz anmelden und dann erneut versuchen.
trouble-cut-off = Das Programm ist unvollständig angekommen.
trouble-invalid = Was ankam, ist kein lesbares Programm.
trouble-newer = Das Programm ist für eine neuere Version dieser App gemacht. Bitte die Seite neu laden.
trouble-partial = Angezeigt wird, was sich lesen ließ.
trouble-agenda-safe = Ihre Agenda ist nicht betroffen.

## The age of the programme, and new versions of the app

fresh-fetched-at = Programm, Stand { $x } Uhr
fresh-fetched-on = Programm, Stand { $x }
fresh-not-refreshed = Aktualisierung zurzeit nicht möglich
fresh-ready = Eine neue Version ist bereit
fresh-update = Aktualisieren
fresh-later = Später

## Addresses of what the programme does not have

missing-page = Seite nicht gefunden
missing-session = Session nicht gefunden
missing-person = Person nicht gefunden
missing-vertical = Thema nicht gefunden
missing-language = Sprache nicht verfügbar

## Theme and size of text

look-appearance = Darstellung
look-system = System
look-light = Hell
look-dark = Dunkel
look-high-contrast = Hoher Kontrast
look-text-size = Textgröße
look-medium = Mittel
look-large = Groß
look-larger = Sehr groß

## What the footer says of the programme

about-time-zone = Alle Zeiten sind die des Veranstaltungsorts ({ $x }).
about-privacy-note = Kein Konto, kein Tracking: Ihre Agenda und Ihre Einstellungen bleiben auf diesem Gerät.
about-updated = Zuletzt aktualisiert: { $date }

## Kinds of sessions, one of each

kind-ceremony = Festakt
kind-keynote = Keynote
kind-conversation = Gespräch
kind-plenary = Plenarsitzung
kind-round-table = Runder Tisch
kind-showcase = Vorführungen
kind-signing = Unterzeichnung
kind-pause = Pause
kind-session = Session

## States of sessions and rooms, parts of people

state-moved = Verlegt
state-cancelled = Abgesagt
state-full = Voll besetzt
state-room-proposed = Vorgesehener Raum
state-room-to-be-confirmed = Raum noch nicht bestätigt
state-whole-venue = Gesamtes Gelände
state-in-person = Vor Ort
state-online = Online
state-hybrid = Vor Ort und online

## Dates and lengths

date-time = { $date } um { $time } Uhr
date-two-days = { $from } und { $to }
date-days = { $from }–{ $to }
date-next-day = { $from } und { $to }
date-range = { $from } – { $to }
date-minutes = { $n } Min.
date-hours = { $n } Std.
date-length = { $h } Std. { $m } Min.
date-after = { $h } Std. { $m } Min.

## Numbers

count-sessions = { $n ->
    [0] Keine Sessions
    [one] { $n } Session
   *[other] { $n } Sessions
}
count-speakers = { $n ->
    [0] Keine Mitwirkenden
    [one] { $n } Person
   *[other] { $n } Mitwirkende
}
count-show-sessions = { $n ->
    [0] Keine Sessions
    [one] { $n } Session anzeigen
   *[other] { $n } Sessions anzeigen
}
count-left-out = { $n ->
    [one] { $n } Session konnte nicht gelesen werden und wird nicht angezeigt.
   *[other] { $n } Sessions konnten nicht gelesen werden und werden nicht angezeigt.
}
count-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
count-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
count-after-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
count-after-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
count-after-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tagen
}

## On the page of a session

session-moderator = Moderation
session-day = Tag
session-time = Uhrzeit
session-room = Raum
session-speakers = Mitwirkende
session-spoken-languages = Gesprochene Sprachen
session-same-time = Zur gleichen Zeit
session-before-in-room = Davor in diesem Raum
session-after-in-room = Danach in diesem Raum
session-end-unknown = Ende nicht angegeben
session-back-to-programme = Zurück zum Programm
session-share = Teilen
session-interpretation = Verdolmetschung
session-attendance = Teilnahme
session-your-time = Ihre Ortszeit
session-part-of = Teil von
session-parts = In dieser Session
session-links = Links

## What is to be had behind a link

link-slides = Folien
link-recording = Aufzeichnung
link-stream = Livestream
link-paper = Fachbeitrag
link-registration = Anmeldung
link-feedback = Feedback
link-page = Webseite
link-other = Link

## Rooms and plans

venue-where-is = Wo ist das?
venue-plans = Lagepläne
venue-capacity = Plätze
venue-accessibility = Barrierefreiheit
venue-larger = Plan vergrößern
venue-smaller = Plan verkleinern
venue-open-plan = Plan öffnen

## Addresses of what the programme does not have

missing-hint = Vielleicht ist die Adresse unvollständig, oder das Programm hat sich geändert.
missing-choose-language = Bitte eine dieser Sprachen wählen:
missing-see-programme = Zum Programm

## When no session matches the filters

ways-out-loosen = Ohne einen der Filter versuchen:
ways-out-without = Ohne { $x }: { $sessions }

## On the pages of people and verticals

people-search = Mitwirkende suchen
people-sessions = Sessions
people-no-session = Keine Session in diesem Programm
people-nobody-matches = Keine Person passt zu dieser Suche

## The page of the agenda

agenda-empty = Ihre Agenda ist leer
agenda-how-to-fill = Bei den gewünschten Sessions im Programm „In meine Agenda“ wählen.
agenda-no-longer = Nicht mehr im Programm
agenda-on-this-device = Ihre Agenda ist nur auf diesem Gerät gespeichert.
agenda-needs-script = Die Agenda braucht JavaScript; das Programm lässt sich ohne lesen.
agenda-remove-x = „{ $x }“ aus meiner Agenda entfernen

## The outcomes of the event

outcomes-recommendations = Empfehlungen
outcomes-report = Synthesebericht
outcomes-priorities = Prioritäten des Berichts
outcomes-read-report = Bericht auf { $language } lesen
outcomes-follow-up = Wie es weiterging
outcomes-source = Quelle: { $x }
outcomes-none-yet = Die Ergebnisse sind noch nicht veröffentlicht.

## About the event and this app

about-organiser = Veranstalter
about-venue = Veranstaltungsort
about-city = Stadt
about-date = Datum
about-links = Links
about-translations = Texte ohne Übersetzung erscheinen in ihrer Originalsprache.
about-revision = Version { $n }
about-documents = Dokumente
about-contacts = Kontakt
about-sponsors = Sponsoren
about-other-apps = Für andere Apps

## The programme as a grid of rooms and times

grid-view = Ansicht
grid-list = Liste
grid-grid = Raster
grid-jump = Zu jetzt springen
grid-gap = Nichts von { $from } bis { $to }

## The agenda as a plan

plan-free = Freie Zeit: { $x }
plan-see = Anzeigen
plan-hurry = { $x } für den Weg von { $from } nach { $to }
plan-no-pause = Ohne Pause: von { $from } nach { $to }
plan-overlap = Überschneidung
plan-clash = „{ $a }“ und „{ $b }“ überschneiden sich: { $x }
plan-missed = Währenddessen bei „{ $x }“: { $names }
plan-drop = „{ $x }“ entfernen

## The answer to a session that was just added

added-clash = „{ $a }“ überschneidet sich mit „{ $b }“: { $x }
added-clashes = „{ $x }“ überschneidet sich mit anderen Sessions Ihrer Agenda: { $n }
added-swap = Ersetzen
added-keep-both = Alle behalten
added-cancel = Abbrechen
added-maybe = Vielleicht: { $x }

## Changes of the programme

changes-mine = In meiner Agenda
changes-my-verticals = Zu meinen Themen
changes-elsewhere = Sonst im Programm
changes-none = Seit Ihrem letzten Besuch hat sich nichts geändert.
changes-added = Neue Session
changes-gone = Aus dem Programm genommen
changes-cancelled = Abgesagt
changes-again = Findet doch statt
changes-moved = Neue Zeit
changes-room = Anderer Raum
changes-confirmed = Raum bestätigt
changes-renamed = Neuer Titel
changes-before = Bisher
changes-after = Jetzt
changes-no-room = Kein Raum
changes-see = Anzeigen
changes-seen = Als gesehen markieren
changes-older = Eine ältere Version des Programms ({ $n }) ist angekommen. Zuletzt gesehen haben Sie Version { $x }.

## What was just done

toast-removed = Aus meiner Agenda entfernt: { $x }
toast-undo = Rückgängig
toast-link-copied = Link kopiert
toast-link-not-copied = Der Link konnte nicht kopiert werden. Hier ist er:

## The agenda on its way out of this device

travel-heading = Meine Agenda mitnehmen
travel-qr = QR-Code
travel-scan = Diesen Code mit einem anderen Gerät scannen: Ihre Agenda öffnet sich dort.
travel-too-long = Diese Agenda ist zu groß für einen QR-Code. Bitte den Link oder die Datei nehmen.
travel-copy = Link kopieren
travel-calendar = In einen Kalender exportieren
travel-alarm = Mit Erinnerung 15 Minuten vorher
travel-save = Als Datei speichern
travel-open = Datei öffnen
travel-print = Drucken
travel-booklet = Als Broschüre drucken
travel-fragile = Auf diesem Gerät löscht Safari Gespeichertes möglicherweise nach einer Woche ohne Besuch, und die installierte App beginnt mit einer leeren Agenda. Bitte den Link, den QR-Code oder eine Datei aufbewahren.

## An agenda that arrives

arrival-heading = Agenda erhalten
arrival-new = Neu für Sie
arrival-here = Schon in meiner Agenda
arrival-other-level = Schon in meiner Agenda, mit anderer Auswahl
arrival-unknown-hint = Das angezeigte Programm ist vielleicht älter oder neuer.
arrival-add = In meine Agenda aufnehmen
arrival-replace = Meine Agenda ersetzen
arrival-leave = Nichts ändern
arrival-merged = In meine Agenda aufgenommen
arrival-replaced = Agenda ersetzt
arrival-empty = Die erhaltene Agenda ist leer.
arrival-damaged = Dieser Link ist beschädigt oder unvollständig. Ihre Agenda ist unverändert.
arrival-newer = Dieser Link stammt aus einer neueren Version der App. Bitte die Seite neu laden. Ihre Agenda ist unverändert.
arrival-other-event = Dieser Link gehört zu einer anderen Veranstaltung. Ihre Agenda ist unverändert.
arrival-file-damaged = Diese Datei ist keine lesbare Agenda. Ihre Agenda ist unverändert.
arrival-file-newer = Diese Datei stammt aus einer neueren Version der App. Bitte die Seite neu laden. Ihre Agenda ist unverändert.
arrival-file-other-event = Diese Datei gehört zu einer anderen Veranstaltung. Ihre Agenda ist unverändert.

## The organiser's sheets for walls and doors

sheets-wall = Wandprogramm
sheets-doors = Türaushänge

## Levels of the organiser's notices, for those who cannot see their signs

notices-info = Mitteilung des Veranstalters
notices-warning = Warnung
notices-alarm = Alarm

## Reminders

remind-offer = 10 Minuten vorher erinnern
remind-while-open = Erinnerungen kommen nur, solange diese Seite geöffnet bleibt.
remind-denied = Benachrichtigungen sind nicht erlaubt: Die Erinnerung erscheint auf der Seite.
remind-soon = „{ $x }“ beginnt um { $time } Uhr

## Numbers

count-changes-mine = { $n ->
    [one] { $n } Änderung in Ihrer Agenda
   *[other] { $n } Änderungen in Ihrer Agenda
}
count-changes = { $n ->
    [one] { $n } Änderung im Programm
   *[other] { $n } Änderungen im Programm
}
count-fitting-mine = { $n ->
    [one] { $n } Session zu Ihren Themen
   *[other] { $n } Sessions zu Ihren Themen
}
count-fitting = { $n ->
    [one] { $n } passende Session
   *[other] { $n } passende Sessions
}
count-unknown = { $n ->
    [one] { $n } Session, die dieses Programm nicht kennt
   *[other] { $n } Sessions, die dieses Programm nicht kennt
}
count-over = { $n ->
    [one] { $n } Session ist vorbei
   *[other] { $n } Sessions sind vorbei
}

## The screen that nobody touches

door-begin = Zum Starten berühren
door-later = Später
door-nothing-more = Nichts mehr in diesem Raum
door-no-such-room = Im Programm gibt es keinen Raum „{ $x }“.
door-take-session = Auf dem Smartphone lesen
door-clock = Die Uhr dieses Bildschirms geht falsch: Angezeigt wird die Zeit des Servers.
door-coming-back = Einen Moment: Der Bildschirm kommt von selbst zurück.

## The screen while a visitor uses it

touch-rooms = Räume
touch-search = Suchen
touch-back = Zurück
touch-low = Tiefer
touch-larger = Größer
touch-contrast = Kontrast
touch-finish = Beenden
touch-take-page = Diese Seite auf dem Smartphone
touch-take-plan = Agenda mitnehmen: diesen Code mit dem Smartphone scannen
touch-how-to-plan = Den Stern einer Session berühren, um sie hier hinzuzufügen. Alles kommt mit auf Ihr Smartphone.
touch-forgets = Dieser Bildschirm behält nichts: Beim Verlassen wird alles gelöscht.

## The question after a while without a touch

asking-still-there = Sind Sie noch da?
asking-else-wiped = Sonst wird in { $n } s alles gelöscht.
asking-go-on = Ja, weiter

## The keyboard on the screen

keys-keyboard = Tastatur
keys-delete = Einen Buchstaben löschen
keys-clear = Alles löschen
keys-space = Leertaste
keys-layout = Schrift

## The page of the operator

status-title = Zustand des Bildschirms
status-version = Version der App
status-programme = Revision des Programms
status-fetched = Programm zuletzt empfangen
status-uptime = Laufzeit
status-crashes = Neustarts nach einem Absturz
status-errors = Fehler
status-writes = Schreibzugriffe auf den Speicher
status-awake = Bildschirm bleibt eingeschaltet
status-offline = Bereit ohne Netz
status-clock = Korrektur der Uhr (s)
status-settings = Einstellungen
status-fault = { $x }={ $value } ist nicht möglich: Es gilt { $used }.
status-good = Alles in Ordnung
status-bad = Bitte prüfen
status-close = Schließen

## On a sheet and on its page

sheet-scan = Diesen Code scannen: das Programm auf dem neuesten Stand
sheet-wall-paper = Zum Drucken auf { $x }, Querformat
sheet-door-paper = Zum Drucken auf { $x }, Hochformat

## When the app cannot run

fatal-stopped = Die App wurde unerwartet beendet. Alles Gespeicherte bleibt erhalten.
fatal-reload = Neu laden
