### What barnamaj new, preview and serve say.

ask-name = Comment s’appelle l’événement ?
ask-first = Son premier jour, comme { $example }
ask-last = Son dernier jour
ask-zone = Son fuseau horaire
ask-languages = Ses langues, la principale d’abord, comme { $example }
zone-of-system = Son fuseau horaire est celui de ce système, { $zone } : { $option } en dit un autre.
nobody-to-ask = il n’y a pas de terminal où poser des questions : dites { $options } (comme dans cet exemple)
wanted-name = il faut un nom
wanted-date = il faut une date, comme { $example }
wanted-zone = il faut un nom, comme { $example }
wanted-language = il faut le code d’une langue, comme fr ou { $example }
wanted-languages = il faut des codes de langues, comme { $example }
last-day-before-first = le dernier jour, { $last }, est avant le premier, { $first }
too-many-days = du { $first } au { $last }, cela fait { $count } jours
dir-not-empty = { $dir } n’est pas vide : rien n’y est écrit
dir-is-none = { $dir } n’est pas un dossier
nothing-in-source = il n’y a rien dans { $source }
new-ready = { $dir } : c’est prêt, { $file } dit comment continuer
look-at-it = Pour le voir : { $command }

preview-begins = { $file } est affiché à { $address } (Ctrl-C pour arrêter)
preview-phones = Téléphones de ce réseau : { $address }
nothing-to-preview = il n’y a pas de { $file } : barnamaj new DOSSIER en fait un pour commencer
no-temporary-directory = aucun dossier temporaire ne peut être créé : { $why }
changes-unwatched = les changements ne peuvent pas être suivis : { $why }
serve-begins = { $dir } est servi à { $address } (Ctrl-C pour arrêter)
serve-no-directory = il n’y a pas de dossier { $dir } : barnamaj publish fait d’abord le site
serve-no-site = { $dir } n’a pas d’index.html : ce n’est pas un site terminé
serve-port-taken = { $address } est pris : choisissez un autre port ({ $option })
serve-refused = impossible de servir à { $address } : { $why }
