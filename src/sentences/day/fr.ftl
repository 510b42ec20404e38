### What barnamaj change, notice and undo say and ask.

change-refused = rien n’a été écrit, car il manquerait alors quelque chose aux visiteurs : { $place } : { $what }. Que faire : { $advice }
change-told = Voici ce que liront les visiteurs :
told-nothing = (rien)
told-no-longer = (plus maintenant : { $what })
quotation = « { $text } »
take-care = Attention :
nothing-written = Rien n’a été écrit.
nothing-written-for = Rien n’a été écrit ({ $option }).
write-this-now = L’écrire ? [o/N]
written-in = Écrit : { $file }
at-revision = révision { $revision }
undo-takes-back = barnamaj undo l’annule
left-behind = ce qui en fait partie garde son heure et sa salle : { $numbers }

found-none = { $kind ->
    [room] aucune salle
   *[session] aucune séance
} ne correspond à { $named }. { $advice }
found-several = { $kind ->
    [room] plusieurs salles
   *[session] plusieurs séances
} correspondent à { $named } :
which-one = { $kind ->
    [room] Quelle salle ?
   *[session] Quelle séance ?
} [Entrée : aucune]
none-chosen = { $kind ->
    [room] aucune salle n’a été choisie
   *[session] aucune séance n’a été choisie
}
one-of-above = donnez l’une de celles ci-dessus, par ce qui est en tête de sa ligne
name-session = Que faire : donnez son numéro, son identifiant ou d’autres mots de son titre
name-room = Que faire : donnez l’une de celles-ci : { $known }
without-room = sans salle
no-place-for-this = { $file } n’a pas de place pour cela : barnamaj check
changed-meanwhile = rien n’a été écrit : quelqu’un a modifié { $file } entre-temps. Que faire : redonnez la commande
log-unwritten = { $file } est écrit, mais pas le journal ({ $why }) : barnamaj undo ne pourra pas annuler cela
not-with-visitors = Les visiteurs ne l’ont pas encore. La suite : { $what }.
publish-and-upload = barnamaj publish, puis mettez { $out } en ligne
publish-with-options = barnamaj publish avec vos options, puis mettez le site en ligne (avec { $file }, cette commande ferait les deux)
publish-first = barnamaj publish : il n’y a pas encore de site dans { $out }
publish-failed = le changement est écrit, mais les visiteurs ne l’ont pas encore : { $why }
    .advice = Que faire : corrigez cela, puis { $what }
upload-next = La suite : mettez { $out } en ligne ({ $file } n’a pas de `deploy`).
