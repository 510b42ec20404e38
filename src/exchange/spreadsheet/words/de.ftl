# Die Wörter von Tabellen. Siehe en.ftl.

## Sheets

sheet-help = Anleitung; Hilfe
sheet-lists = Listen
sheet-sessions = Veranstaltungen; Programm; Sitzungen; Vorträge; Zeitplan; Ablauf
sheet-people = Personen; Vortragende; Referenten; Sprecher; Mitwirkende
sheet-rooms = Räume; Säle; Orte
sheet-verticals = Themen; Themenbereiche; Stränge
sheet-event = Ereignis; Tagung; Konferenz; Veranstaltung
sheet-days = Tage; Termine
sheet-kinds = Arten; Formate; Typen
sheet-tags = Schlagwörter; Merkmale; Kategorien
sheet-appearances = Auftritte; Gedruckte Funktionen

## Columns

field = Feld
value = Wert
text = Text
date = Datum; Tag
start = Beginn; Anfang; Uhrzeit; Zeit; Von; Start
end = Ende; Bis
duration = Dauer; Minuten
length = Übliche Dauer; Dauer
title = Titel; Vortrag; Veranstaltung; Sitzung
subtitle = Untertitel
speakers = Vortragende; Referenten; Referent; Sprecher; Personen; Mitwirkende
moderators = Moderation; Moderator; Moderatorin; Leitung
rooms = Raum; Saal; Ort; Räume
verticals = Themenbereich; Strang; Thema; Themen
kind = Art; Typ
state = Zustand; Stand
room_status = Stand des Raums
whole_venue = Alle Räume
notice = Hinweis; Hinweise
abstract = Zusammenfassung; Beschreibung; Inhalt
languages = Sprachen; Sprache
interpretation = Dolmetschen; Verdolmetschung
attendance = Teilnahme
tags = Schlagwörter; Niveau
part_of = Teil von
image = Bild
slides = Folien
recording = Aufzeichnung; Mitschnitt
stream = Direktübertragung; Livestream
paper = Aufsatz; Dokument
registration = Anmeldung
feedback = Rückmeldung; Umfrage
page = Webseite; Seite
other = Anderer Link
links = Verweise; Links
remark = Interne Bemerkung; Bemerkung; Bemerkungen; Kommentar
number = Nummer; Nr.
id = Kennung; Id
name = Name; Person; Raum; Themenbereich; Vortragende
first_name = Vorname
function = Funktion; Stelle; Beruf
organisation = Organisation; Einrichtung; Firma; Institution
biography = Biografie; Lebenslauf
sort_name = Sortiert als
pronouns = Pronomen
photo = Foto; Bild
doubt = Zu prüfen
place = Lage; Gebäude; Stockwerk; Ort
group = Teil des Hauses; Gruppe; Bereich
capacity = Plätze; Kapazität
accessibility = Barrierefreiheit; Zugang
room_kind = Art des Raums; Art
shared = Mehrere zugleich
order = Reihenfolge
colour = Farbe
icon = Symbol
short_name = Kurzname
theme = Thema; Motto
patronage = Schirmherrschaft
organiser = Veranstalter
venue = Ort; Tagungsort
city = Stadt
time_zone = Zeitzone
fallback = Ersatzsprachen
day_starts = Der Tag beginnt um
about = Über die Veranstaltung; Beschreibung
revision = Geschrieben aus Fassung
like = Verhält sich wie; Wie
facet = Merkmal; Kategorie
facet_id = Kennung des Merkmals
session = Veranstaltung; Sitzung
person = Person; Name
part = Rolle

## Choices

yes = Ja; j
no = Nein
kind-ceremony = Feier; Zeremonie
kind-keynote = Hauptvortrag; Eröffnungsvortrag
kind-conversation = Gespräch
kind-plenary = Plenum; Plenarsitzung
kind-round_table = Podiumsdiskussion; Runder Tisch
kind-showcase = Vorführung
kind-signing = Unterzeichnung
kind-session = Sitzung; Vortrag
kind-break = Pause; Kaffeepause; Mittagspause; Mittagessen
state-scheduled = Geplant; Bestätigt
state-moved = Verschoben; Verlegt
state-cancelled = Abgesagt; Entfällt
state-full = Ausgebucht; Voll
room_status-confirmed = Bestätigt
room_status-proposed = Vorgeschlagen
room_status-to_be_confirmed = Noch zu bestätigen; Offen
attendance-in_person = Vor Ort; In Präsenz
attendance-online = Online; Im Netz
attendance-hybrid = Hybrid
room_kind-room = Raum
room_kind-plenary = Plenarsaal; Großer Saal
room_kind-outdoor = Im Freien
part-speaker = Vortragende; Referent; Referentin; Sprecher; Sprecherin
part-moderator = Moderation; Moderator; Moderatorin

## Dates and times

month-1 = Januar; Jänner
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober; Okt
month-11 = November
month-12 = Dezember; Dez
weekday = Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonntag; Mo; Di; Mi; Do; Fr; Sa; So
filler = der; den; am; um; von
until = bis
hours = Uhr; Stunde; Stunden; Std
minutes-unit = Minute; Minuten; Min
am = vormittags
pm = nachmittags; abends

## Languages

lang-ar = Arabisch
lang-zgh = Tamazight; Masirisch
lang-fr = Französisch
lang-en = Englisch
lang-de = Deutsch
lang-es = Spanisch
lang-pt = Portugiesisch
lang-it = Italienisch
lang-nl = Niederländisch
lang-zh = Chinesisch
lang-ja = Japanisch
lang-ru = Russisch
lang-tr = Türkisch
lang-he = Hebräisch
lang-ku = Kurdisch
