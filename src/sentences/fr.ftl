### Ce que dit la commande de l’organisateur, en français. Voir en.ftl. La traduction est de nous.
### Devant : ; ! ? et à l’intérieur des guillemets se trouve une espace insécable (U+00A0).

## barnamaj check

severity-error = erreur
severity-warning = attention
what-to-do = Que faire :
place = { $place }, ligne { $line }
place-in-file = { $file } : { $place }
whole-file = le fichier
group-room = salle { $id }
group-person = personne { $id }
more-like = … et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
} comme { $place }
more-alike = … et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
} du même genre : { $about }, lignes { $lines }
codes = Codes, pour `meant` là où une chose est voulue ainsi :
fit = Bon à publier
unfit = Pas bon à publier
errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
meant-so = { $count ->
    [one] { $count } voulu ainsi
   *[other] { $count } voulus ainsi
}
no-revision = { $event }
revision = révision { $revision } de { $event }
no-id = un événement sans identifiant
sessions-on = { $sessions } sur { $days }
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
sessions = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
rooms = { $count ->
    [one] { $count } salle
   *[other] { $count } salles
}
verticals = { $count ->
    [one] { $count } verticale
   *[other] { $count } verticales
}
translations = Traductions
all = en tout
marked = dont marquées { $word }
unreadable-at = ligne { $line }, colonne { $column } : { $what }. Que faire : { $advice }.

## barnamaj preview

place-alone = { $place }
more-on-pages = … et { $count ->
    [one] { $count } autre : les pages la donnent
   *[other] { $count } autres : les pages les donnent
}
preview-made = { $file } : { $what } ; { $counts }
site-made = affiché en { $seconds } s
site-stays = le dernier site reste ({ $why })
no-site-yet = il n’y a pas encore de site ({ $why })
pages-not-drawn = les pages ne peuvent pas être affichées : merci de nous le signaler
cannot-be-read = il est illisible
no-programme-now = ce n’est pas un programme en ce moment
file-unreadable = ceci ne peut pas être lu : { $why }
not-utf-8 = ce n’est pas de l’UTF-8

## barnamaj publish

not-fit-as-checked = { $file } n’est pas bon à publier : { $command } dit pourquoi
has-warnings = { $file } a { $count ->
    [one] { $count } avertissement : { $command } le donne
   *[other] { $count } avertissements : { $command } les donne
}.
visitors-have-earlier = les visiteurs ont ce qui a été publié avant.
what-stops = { $place } : { $what }. Que faire : { $advice }
nobody-has-seen = Si aucun visiteur n’a vu cette publication, supprimez { $file } et publiez de nouveau.

## Kinds of text, in the plural

texts-event = textes sur l’événement
texts-days = titres des jours
texts-verticals = noms des verticales
texts-rooms = noms des salles
texts-people = noms des personnes
texts-functions = fonctions et organisations
texts-sessions = titres des séances
texts-abstracts = résumés et remarques
texts-outcomes = résultats
texts-notices = avis

## Parts of sentences

comma = {", "}
colon = {" :"}
and-more = { $names } et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
span = { $start }–{ $end } le { $date }
span-days = { $start } le { $from } à { $end } le { $to }
time-on = { $time } le { $date }

## Files that are no programme

file-empty = le fichier est vide
    .advice = vérifiez que c’est le bon fichier
file-markup = c’est une page web ou du XML, pas du JSON
    .advice = vérifiez que c’est le bon fichier
file-cut = le fichier s’arrête trop tôt
    .advice = téléchargez-le ou enregistrez-le de nouveau : la fin manque
no-json = ce n’est pas du JSON : { $why }
    .advice = corrigez à cet endroit ; un éditeur qui connaît le JSON le marque
json-trailing-comma = une virgule est de trop
json-comma-or-brace = il manque `,` ou {"`}`"}
json-comma-or-bracket = il manque `,` ou `]`
json-colon = il manque `:`
json-name = un nom doit être entre guillemets droits
json-value = il manque une valeur
json-trailing = quelque chose suit la fin
json-line-break = un retour à la ligne ou un autre caractère de commande est dans un texte : un retour à la ligne s’écrit \n
not-a-programme = c’est du JSON, mais pas un programme que l’appli puisse montrer : il manque { $names }{ $guess ->
    [frab] {" ;"} cela ressemble au schedule.json de frab, pretalx ou c3voc
    [conclar] {" ;"} cela ressemble au programme de ConClár
   *[none] {""}
}
    .advice = vérifiez que c’est le bon fichier ; `barnamaj import` fait un programme de ce qu’écrivent d’autres systèmes
unknown-version = cette appli est faite pour la version { $known } du format, pas pour la version { $version }
    .advice = écrivez { $known }, ou faites le site avec l’appli de la version du fichier
repeated-field = ce champ apparaît deux fois dans un objet, et nul ne sait lequel compte
    .advice = gardez-en un seul

## What the schema refuses

schema-missing = `{ $field }` manque
    .advice = ajoutez-le
schema-type = ici se trouve { $found }
    .advice = écrivez { $wanted }
schema-null = ici se trouve { $found }
    .advice = écrivez { $wanted }, ou retirez le champ
schema-time = { $found } n’est pas une heure sûre
    .advice = écrivez le jour, l’heure et le décalage par rapport à UTC, comme { $example }
schema-date = { $found } n’est pas un jour du calendrier
    .advice = écrivez-le comme { $example }
schema-pattern = { $found } n’a pas la forme voulue ici
    .advice = écrivez ce que le modèle { $pattern } permet
schema-small = { $found } est trop petit
    .advice = écrivez un nombre à partir de { $limit }
schema-large = { $found } est trop grand
    .advice = écrivez un nombre jusqu’à { $limit }
schema-word = { $found } n’est pas un des mots connus ici
    .advice = écrivez l’un de ceux-ci : { $words }
schema-other = { $objection }
    .advice = voyez dans le schéma, dans public/, ce qui peut se trouver ici
add-as = ajoutez-le, comme { $example }
add-what = ajoutez-le : { $what }
write-as = écrivez-le comme { $example }
write-what = écrivez-le : { $what }
write-this = écrivez { $value }
id-of-person = l’identifiant d’une des personnes
short-name = un nom court et définitif, de lettres, de chiffres et de traits d’union
whole-number = un nombre entier que rien d’autre n’a ni n’a eu
found-null = rien (null)
found-list = une liste
found-object = un objet
wanted-list = une liste, entre [ ]
wanted-boolean = true ou false
wanted-integer = un nombre entier, sans guillemets
wanted-null = la valeur null
wanted-number = un nombre, sans guillemets
wanted-object = un objet, entre {"{ }"}
wanted-text = un texte entre guillemets droits
either = { $one } ou { $other }

## What the app does not know

unknown-word = l’appli ne connaît pas le mot { $word } et le prend pour { $neutral }
    .advice = écrivez l’un de ceux-ci : { $words }
unknown-field = l’appli ne connaît pas `{ $field }` et l’ignore
    .advice = corrigez le nom ou retirez le champ ; connus ici : { $known }

## What the app leaves out

left-out = l’appli laisse ceci de côté : { $why }
    .advice = corrigez-le ; son schéma, dans public/, dit ce qui peut se trouver là
mended = { $why }
    .advice = corrigez-le ; son schéma, dans public/, dit ce qui peut se trouver là
cannot-open = l’appli ne peut pas ouvrir ceci
    .advice = corrigez-le ; son schéma, dans public/, dit ce qui peut se trouver là
cannot-open-for = l’appli ne peut pas ouvrir ceci : { $why }
    .advice = corrigez-le ; son schéma, dans public/, dit ce qui peut se trouver là
write-id = écrivez un identifiant de 100 lettres (a à z), chiffres, traits d’union, points et tirets bas au plus, qui commence par une lettre ou un chiffre : il fait partie d’adresses
write-id-as = écrivez { $id }, ou un identifiant de 100 lettres (a à z), chiffres, traits d’union, points et tirets bas au plus, qui commence par une lettre ou un chiffre : il fait partie d’adresses
write-url = écrivez une adresse complète qui commence par https:// et n’a pas d’espaces
fault-unread = `{ $field }` ne peut pas être lu : { $shown }
fault-missing = `{ $field }` manque
fault-no-object = ce n’est pas un objet
fault-control = `{ $field }` contenait des caractères de commande

## Ids, numbers, references

duplicate-id = l’identifiant { $id } est déjà pris : l’appli laisse cet élément de côté
    .advice = donnez-lui son propre identifiant, ou retirez-le s’il est là par erreur
ids-differ-in-case = sur bien des disques, l’identifiant { $id } est le même que { $first } : une page serait écrite par-dessus l’autre
    .advice = donnez un autre identifiant à l’un des deux, de préférence tout en minuscules ; changez celui qui n’a pas encore été publié
duplicate-number = le numéro { $number } est celui de { $holder }
    .advice = donnez-lui un numéro que rien n’a ni n’a jamais eu
duplicate-day = le jour { $date } apparaît deux fois
    .advice = corrigez la date, ou retirez l’un des deux
unknown-plan = il n’y a pas de plan { $id }
    .advice = mettez l’identifiant d’un plan, ou ajoutez ce plan dans { $home }
    .close = corrigez-le (en { $close } ?), ou ajoutez ce plan dans { $home }
unknown-room = il n’y a pas de salle { $id }
    .advice = mettez l’identifiant d’une salle, ou ajoutez cette salle dans { $home }
    .close = corrigez-le (en { $close } ?), ou ajoutez cette salle dans { $home }
unknown-session = il n’y a pas de séance { $id }
    .advice = mettez l’identifiant d’une séance, ou ajoutez cette séance dans { $home }
    .close = corrigez-le (en { $close } ?), ou ajoutez cette séance dans { $home }
unknown-vertical = il n’y a pas de verticale { $id }
    .advice = mettez l’identifiant d’une verticale, ou ajoutez cette verticale dans { $home }
    .close = corrigez-le (en { $close } ?), ou ajoutez cette verticale dans { $home }
unknown-person = il n’y a pas de personne { $id }
    .advice = mettez l’identifiant d’une personne, ou ajoutez cette personne dans { $home }
    .close = corrigez-le (en { $close } ?), ou ajoutez cette personne dans { $home }
unknown-axis = il n’y a pas d’axe { $id }
    .advice = mettez l’identifiant d’un axe, ou ajoutez cet axe dans { $home }
    .close = corrigez-le (en { $close } ?), ou ajoutez cet axe dans { $home }
unknown-tag = il n’y a pas d’étiquette { $id }
    .advice = mettez l’identifiant d’une étiquette, ou ajoutez cette étiquette dans { $home }
    .close = corrigez-le (en { $close } ?), ou ajoutez cette étiquette dans { $home }
unknown-kind = il n’y a pas de genre { $id }
    .advice = mettez l’identifiant d’un genre, ou ajoutez ce genre dans { $home }
    .close = corrigez-le (en { $close } ?), ou ajoutez ce genre dans { $home }
the-programme = le programme

## Times

end-before-start = la fin ({ $end }) est avant le début ({ $start })
    .advice = corrigez le début ou la fin
no-length = elle finit au moment où elle commence ({ $end })
    .advice = corrigez la fin, ou retirez-la si elle n’est pas connue
over-a-day = elle dure { $hours } heures, de { $start } à { $end } : est-ce voulu ?
    .advice = corrigez la date de la fin ; si c’est voulu, ajoutez { $meant } à la séance
missing-end = la séance ne dit pas quand elle finit ; l’appli la fait durer jusqu’à { $end }
    .advice = ajoutez un `end` s’il est connu
slot-outside-session = { $time } n’est pas pendant la séance
    .advice = corrigez l’heure de cette partie, ou de la séance
outside-days = { $day } n’est pas un jour de l’événement
    .advice = corrigez la date, ou ajoutez le jour à `event.days`
other-offset = les visiteurs lisent { $told } ici, mais à l’horloge de l’événement ({ $offset }) il est { $there }
    .advice = écrivez { $moment } si c’est le bon moment, sinon corrigez le décalage par rapport à UTC
zone-contradiction = le { $date }, { $zone } est à { $right } (base des fuseaux horaires { $edition }), et { $count ->
    [1] une heure
   *[other] { $count } heures
} de ce jour à { $wrong } : quand les horloges y montrent { $there }, l’appli croit qu’il est { $told }
    .advice = écrivez { $meant } s’il est alors { $told } là-bas, ou { $moment } si c’est le bon moment
zone-contradiction-event = { $zone } est à { $right } le { $date } (base des fuseaux horaires { $edition }), pas à { $wrong }
    .advice = écrivez { $right }, ou corrigez `time_zone`
unknown-zone = { $name } n’est pas un fuseau horaire de la base IANA ({ $edition })
    .advice = écrivez le nom qu’il y porte, comme Africa/Casablanca
    .near = écrivez { $near } si c’est ce que vous vouliez

## Rooms and people

room-clash = { $room } accueille { $count ->
    [2] deux
   *[other] { $count }
} séances à la fois, { $when } (aussi { $others })
    .advice = donnez une autre salle à l’une d’elles, annulez-la ou déplacez-la
room-to-be-confirmed = la salle est encore à confirmer
    .advice = quand elle est connue, mettez son identifiant dans `room` et "confirmed" dans `room_status`
room-named-to-be-confirmed = la salle, { $room }, est encore à confirmer
    .advice = quand elle est connue, mettez son identifiant dans `room` et "confirmed" dans `room_status`
room-proposed = la salle, { $room }, est seulement proposée
    .advice = quand c’est décidé, mettez "confirmed" dans `room_status`
room-unnamed-proposed = la salle, qui n’est pas nommée, est seulement proposée
    .advice = quand c’est décidé, mettez "confirmed" dans `room_status`
room-missing = la séance n’a pas de salle, et ne dit pas qu’il faut encore en trouver une
    .advice = mettez l’identifiant de sa salle dans `room`, ou "to_be_confirmed" dans `room_status`
person-clash = { $person } doit être en { $count ->
    [2] deux
   *[other] { $count }
} lieux à la fois, { $when } (aussi dans { $others })
    .advice = changez l’heure de l’une des séances, retirez la personne de l’une, ou donnez à son intervention ses propres `start` et `end` dans la séance
people-twice = { $person } est là sous les identifiants { $ids }
    .advice = si c’est une seule personne, gardez un identifiant et mettez-le dans toutes les séances ; sinon, ajoutez { $meant } à l’une d’elles
people-twice-elsewhere = { $person } est là sous les identifiants { $ids }, dans des organisations différentes
    .advice = ce sont peut-être des personnes différentes : ajoutez alors { $meant } à l’une d’elles ; si c’est une seule personne, gardez un identifiant

## The programme as a whole

empty-programme = { $count ->
    [0] il n’y a pas de séances
    [1] la seule séance est annulée
   *[other] les { $count } séances sont toutes annulées
} : les visiteurs lisent que le programme est à venir
    .advice = ajoutez les séances ; tant qu’elles ne sont pas connues, ajoutez { $meant } à `event`
other-event = la publication précédente est celle de l’événement { $before } : les agendas des visiteurs seraient perdus
    .advice = écrivez de nouveau { $before }, sauf si c’est un autre événement
revision-not-grown = le programme a changé depuis la révision { $before }, mais celle-ci est la révision { $now }
    .advice = écrivez { $least } ou plus
number-changed = cette séance avait le numéro { $before } : les agendas envoyés en montreraient une autre
    .advice = écrivez de nouveau { $before }
number-reused = le numéro { $number } était celui de { $id } : les agendas des visiteurs montreraient cette séance à sa place
    .advice = donnez un numéro qu’aucune séance n’a jamais eu ; si c’est la même séance, rendez-lui son identifiant { $id }
id-reused = la publication précédente a un autre titre et une autre heure sous cet identifiant
    .advice = donnez à une nouvelle séance un identifiant et un numéro à elle, et laissez l’ancienne avec "cancelled" dans `state`
session-gone = la séance { $id } de la publication précédente a disparu, et les visiteurs qui l’ont gardée n’apprennent pas pourquoi
    .advice = laissez-la avec "cancelled" dans `state`
meant-no-code = aucune remarque n’a le code { $word }
    .advice = corrigez-le ; les codes sont ceux de la fin du rapport
    .near = écrivez { $near } si c’est ce que vous vouliez
meant-error = { $word } ne peut pas être voulu : il manquerait quelque chose aux visiteurs
    .advice = retirez-le, et corrigez ce dont il parle
meant-of-many = { $word } se dit de beaucoup d’endroits à la fois : un élément seul ne peut pas le vouloir
    .advice = écrivez-le dans le `meant` de `event`, pour tout le fichier
meant-in-vain = il n’y a rien à dire que { $word } empêcherait
    .advice = retirez-le : sinon il empêcherait ce qui viendra plus tard

## Texts

empty-text = il n’y a de texte dans aucune langue que l’appli connaisse
    .advice = écrivez-le dans une langue au moins, comme { $example }
placeholder = { $sign } remplace un nom que l’import n’a pas trouvé : les visiteurs le lisent tel quel
    .advice = écrivez le nom ; celui de l’événement peut aussi être donné à l’import par { $option }
long-title = il a { $length } caractères ; plus de { $most } remplissent un téléphone
    .advice = raccourcissez-le ; ce qui est coupé peut aller dans le résumé
html = { $found } est du HTML, que les visiteurs liraient tel quel
    .advice = écrivez du texte simple ; un retour à la ligne est \n
    .rich = écrivez du Markdown : **gras**, *italique*, { $link }, et une ligne vide (\n\n) entre les paragraphes
markdown = { $found } est du Markdown, que les visiteurs liraient tel quel
    .advice = écrivez du texte simple ; un retour à la ligne est \n
mojibake = { $words } vient d’un texte en UTF-8 qui a été lu dans un autre encodage et enregistré de nouveau
    .advice = écrivez { $mended } ; dans le logiciel d’où il vient, choisissez UTF-8 pour exporter et pour ouvrir un fichier
invisible-text = rien de ce texte ne se voit : il n’a que { $signs }
    .advice = écrivez le texte, ou retirez-le : les visiteurs le liront alors dans une autre langue
control-character = le caractère { $place } du texte est { $sign }, un caractère de commande
    .advice = retirez-le ; il vient souvent d’une copie faite ailleurs
lost-letter = le caractère { $place } du texte est { $sign }, le signe d’une lettre perdue
    .advice = écrivez de nouveau le texte d’après sa source
missing-translation = { $count ->
    [1] 1 sur { $all } ({ $texts }) n’est pas en { $language } : celui-ci
   *[other] { $count } sur { $all } ({ $texts }) ne sont pas en { $language } ; voici le premier
}
    .advice = ajoutez `{ $code }` là où il y a un texte sûr ; d’ici là, les visiteurs qui lisent en { $language } voient une autre langue
letters-left-out = les cartes de partage n’ont pas de police pour { $script } : { $letters }, { $count ->
    [1] dans ce texte
   *[other] dans { $count } textes, dont voici le premier
} ; elles les laissent de côté
    .advice = rien, si cela vous suffit : les pages le montrent, dans une police de l’appareil du visiteur ; pour les cartes, écrivez-le dans une autre écriture, ou dans une autre langue à côté
letters-told-otherwise = les cartes de partage n’ont pas de police pour { $script } : { $letters }, { $count ->
    [1] dans ce texte
   *[other] dans { $count } textes, dont voici le premier
} ; elles le disent dans une autre langue qui a une police, et s’il n’y en a pas, elles omettent le lieu, et nomment une séance par son genre et son numéro, l’événement par son identifiant
    .advice = rien, si cela vous suffit : les pages le montrent, dans une police de l’appareil du visiteur ; pour les cartes, écrivez-le dans une autre écriture, ou dans une autre langue à côté
script-signs = ces signes
script-han = les caractères chinois

## Languages

language-written = { $code } n’est pas la façon d’écrire une langue{ $passed ->
    [none] {""}
    [one] {" :"} l’appli ignore ce texte
   *[many] {" :"} l’appli ignore { $count } textes
}
    .advice = écrivez { $right }
    .spoken = écrivez { $right }
no-language = { $code } n’est pas le code d’une langue{ $passed ->
    [none] {""}
    [one] {" :"} l’appli ignore ce texte
   *[many] {" :"} l’appli ignore { $count } textes
}
    .advice = écrivez-en un comme "fr", "ar" ou "pt-BR", ou retirez-le
    .spoken = écrivez le code de la langue parlée, comme "fr"
language-not-shown = { $count ->
    [1] 1 titre de séance
   *[other] { $count } titres de séances
} sur { $all } en { $code } ({ $language }), une langue dans laquelle l’événement n’est pas publié : personne ne les voit
    .advice = ajoutez { $code } à `event.languages`, ou retirez-les
language-without-words = l’appli n’a pas ses propres mots en { $code } ({ $language }) : les menus et les messages y sont dans une autre langue
    .advice = écrivez { $file } à côté du programme (docs/languages.md), ou laissez ainsi

## Pictures and colours

missing-picture = il n’y a pas de fichier { $file } à côté du programme
    .advice = mettez-le là, ou corrigez son chemin, où minuscules et majuscules comptent
unfit-drawing = { $file } ne convient pas : { $why }
    .advice = enregistrez-le comme dessin simple : des formes et leurs couleurs, les lettres changées en formes, rien qui vienne d’ailleurs ; ou en PNG
colour-too-light = { $wanted } est trop clair pour du texte blanc : les bandeaux et les boutons sont en { $used }, { $contrast }
    .advice = rien, si cela vous suffit ; ou prenez une couleur plus foncée, et faites de celle-ci l’`accent`
colour-too-dark = { $wanted } est trop foncé pour attirer l’œil sur les bandeaux : les accents sont en { $used }, { $contrast }
    .advice = rien, si cela vous suffit ; ou prenez une couleur plus claire

## Notices

notices-of-other-event = ce sont les avis de l’événement { $own } : personne à { $event } ne les verrait
    .advice = écrivez { $event }, ou vérifiez que c’est le bon fichier
too-many-notices = il y a { $count } avis, et l’appli en lit { $most } : à partir d’ici, aucun n’est montré
    .advice = retirez ceux qui sont passés
notice-ends-early = { $until } n’est pas après `from` ({ $from }) : l’appli laisse ceci de côté
    .advice = corrigez l’un ou l’autre
notice-over = c’est passé depuis { $until } : plus personne ne le voit
    .advice = retirez-le, ou corrigez sa fin
notice-outside-days = { $day } n’est pas un jour de l’événement
    .advice = corrigez la date : les avis sont montrés de la veille de l’événement à sa fin
long-notice = il a { $length } caractères, et l’appli le coupe après { $most }
    .advice = dites-le plus court : on le lit debout

## Sources of imports

english-only = { $text }
nothing-imported = rien n’a été importé :
source-fault = { $place } : { $what }
source-line = ligne { $line }
source-into = le programme à compléter : { $why }
source-more = et d’autres choses encore ne se lisent pas
source-empty = c’est vide
source-nothing = il n’y a rien à lire
source-many-files = cela fait { $count } fichiers, plus que les { $most } qui peuvent être lus
source-too-large = cela dépasse les { $most } Mo qui peuvent être lus
source-nul = il y a un octet nul : ce n’est pas du texte
source-web-page = c’est une page web et non un programme : cherchez son export
source-unknown = ce format n’est pas connu
source-unknown-json = c’est du JSON, mais d’un format qui n’est pas connu
source-unknown-xml = c’est du XML, mais d’un format qui n’est pas connu ({ $root })
source-no-time = { $found } n’est pas une heure
source-no-sessions = il n’y a pas de feuille de sessions : nommez-la « { $other-sheet } » ou « { $sheet } », avec une colonne « { $other-column } » ou « { $column } »
source-no-zone = les heures sont sans fuseau : dites lequel, comme par { $option }
source-unknown-zone = { $zone } n’est pas un fuseau horaire connu : dites lequel c’est, comme par { $option }
no-json-at = ce n’est pas du JSON : { $why } (ligne { $line }, colonne { $column })
fetch-no-https = { $address } n’est pas demandé : en http, n’importe qui sur le chemin pourrait changer le programme. Que faire : prenez https
fetch-unavailable = { $address } n’est pas accessible : { $why }
fetch-status = la réponse est { $status }
fetch-no-host = ce serveur n’existe pas
fetch-nobody-answers = personne n’y répond
fetch-too-long = cela dure trop longtemps
fetch-redirects = l’adresse renvoie sans fin à une autre
fetch-away-from-https = l’adresse renvoie hors de https
source-no-file = ce fichier n’existe pas
source-unreadable-file = { $file } ne se lit pas : { $why }
source-into-large = le programme à compléter dépasse { $most } Mo
source-into-other = le fichier à compléter n’est pas un programme de Barnamaj
