### What barnamaj import, export and follow say.

nothing-imported-for = rien n’a été importé : { $why }
format = { $format ->
    [conclar] programme de ConClár ou KonOpas
    [spreadsheet] un tableur (.xlsx, .ods, .csv) avec des feuilles de séances, de personnes, de salles et de verticales
    [sessionize] JSON de Sessionize (All, GridSmart, Sessions, Speakers)
    [icalendar] fichier iCalendar (.ics)
    [open-event] open-event, de FOSSASIA
    [frab-xml] schedule.xml de frab, pretalx, Pentabarf
    [frab-json] schedule.json de frab, pretalx, c3voc (version 1)
    [pretalx] JSON de pretalx (widget, API)
    [c3voc-v2] schedule.json du C3VOC (version 2)
   *[other] { $name }
}
nothing-new = rien de nouveau
summary-sort = { $sort ->
    [new] nouvelles séances
    [moved] heure modifiée
    [room] autre salle
    [cancelled] annulées
    [back] ont lieu malgré tout
    [texts] textes
    [replaced] écrit ici auparavant, et maintenant comme le dit la source
    [kept] modifié ici et dans la source, le vôtre reste
    [notes] à regarder dans la source
   *[other] autres changements
} : { $count }
summary-more = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
new-elements = nouveau parmi les { $list } : { $count } ({ $names })
name-of-list = { $list ->
    [days] jours
    [event] l’événement
    [facet] valeurs de la facette { $name }
    [facets] facettes
    [file] le fichier
    [kinds] genres
    [people] personnes
    [rooms] salles
    [verticals] verticales
   *[other] { $name }
}
new-event = nouveau : l’événement
element-of-list = { $list } : { $label }
gone-from-source = { $label } (n’est plus dans la source)
field-kept = { $label } : { $field } reste { $before } ; la source dit maintenant { $after }
field-replaced = { $label } : { $field } était { $before }, est maintenant { $after }
field-taken = { $label } : { $field } { $before } → { $after }
value-nothing = rien
kept-under-source = n’a pas de place ici, est gardé sous `source` : { $fields }
kept-nowhere = n’a pas de place ici, n’est pas gardé : { $fields }
file-left = { $file } : laissé tel quel
file-unwritten = { $file } : rien n’a été écrit ({ $option })
file-written = { $file } : écrit

## barnamaj export

no-format-of-name = le nom { $file } ne dit pas de format qui puisse être écrit : il peut finir par { $ends }
is-the-programme = { $file } est le programme lui-même : écrivez dans un autre fichier
exported = { $file } : { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}, en { $format }
no-spreadsheet = { $file } n’est pas un tableur : .xlsx, .ods ou .csv
is-there-already = { $file } existe déjà
to-be-filled-in = { $file } : à remplir, puis à importer avec barnamaj import

## barnamaj follow

follow-broken-off = cela s’est interrompu
follow-ended = Terminé.
follow-begins = { $file } suit { $source }, toutes les { $every } ; { $then }
follow-in-step-again = { $file } est de nouveau à jour (il ne l’était plus depuis { $since })
follow-written = { $file } est écrit
follow-visitors-have-it = les visiteurs l’ont
follow-visitors-lack-it = les visiteurs ne l’ont pas : { $why } ; nouvel essai la prochaine fois
follow-always-written = d’autres écrivent sans cesse { $file }
follow-stays = { $why } ; { $file } reste tel quel
follow-not-taken-in = { $source } n’est pas repris : { $why } ; { $file } reste tel quel
follow-more-faults = { $faults } ; et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
follow-unfit = le programme ne serait plus bon à publier, erreurs : { $count } ({ $first })
follow-gone = la plupart des séances encore à venir n’y sont plus, { $gone } sur { $coming } ; si c’est juste : la même commande avec --once --force
follow-another = un autre barnamaj follow travaille sur { $file }
follow-publish-failed = barnamaj publish a échoué : { $why }
follow-command-failed = la commande a échoué ({ $command }) : { $status }
follow-cannot-run = la commande ne peut pas être lancée ({ $command }) : { $why }
follow-then-command = ensuite : { $command }
follow-then-deploy = ensuite il est publié et mis en ligne
follow-then-upload = ensuite il est publié, et c’est à vous de le mettre en ligne ({ $file } n’a pas de `deploy`)
follow-then-nothing = rien n’est publié : il n’y a pas de commande après --, ni de { $file }

## What an import finds doubtful

source-without-sessions = il n’y a aucune séance
source-without-times = aucune séance n’y a d’heure
note-ends-before = elle finit avant de commencer : sa fin est laissée de côté
note-no-title = elle n’a pas de titre : { $other } en tient lieu
note-no-name = la source ne dit pas comment s’appelle l’événement : { $option } le dit
note-language-by-letters = les textes sans langue sont pris pour du texte en { $language }, d’après leurs lettres : { $option } en dit une autre
note-no-zone-told = les heures des séances n’ont pas le décalage de { $zone } : aucun fuseau n’est retenu
note-keeps-time = elle n’a plus d’heure et garde celle qu’elle avait, { $start } : { $title }
note-no-ids = { $new } nouvelles et { $gone } annulées ici sont peut-être les mêmes, avec un autre titre et une autre heure ; seul un identifiant le dirait, et la source n’en a pas : `{ $command }` écrit un tableur avec des identifiants, où les séances restent les mêmes
note-almost = « { $text } » est nouveau, et presque « { $name } »
note-one-name = « { $name } » est lu comme un seul nom : un point-virgule en sépare plusieurs
note-no-session = cette ligne est laissée de côté : il n’y a pas de séance « { $session } »
note-not-in-session = cette ligne est laissée de côté : « { $person } » n’est pas dans « { $session } »
note-text-cut = ce texte est coupé après { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
note-day-first = { $text } est lu comme { $read }, le jour d’abord. Écrit ainsi, il n’y a pas de doute
note-empty-cell = cette ligne est laissée de côté : il n’y a rien dans la colonne « { $column } »
note-id-twice = l’identifiant « { $id } » se trouve aussi en { $place } : l’une des deux compte comme nouvelle
note-people-left-out = laissées de côté, car elles ne sont dans aucune séance du programme : { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
note-nameless = laissé de côté, faute de nom
note-neither-name-nor-id = laissé de côté, faute de nom et d’identifiant
note-id-for-name = il n’y a pas de nom : l’identifiant en tient lieu
