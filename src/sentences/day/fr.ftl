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

session-state = { $state ->
    [moved] déplacée
    [cancelled] annulée
    [full] complète
    [scheduled] comme prévu
   *[other] { $code }
}
notice-level = { $level ->
    [warning] attention
    [alarm] alerte
   *[info] information
}
session-not-in-file = la séance { $id } est introuvable dans le fichier
nothing-to-change = c’est déjà le cas : il n’y a rien à changer
is-as-planned = elle a lieu comme prévu : barnamaj undo annule le dernier changement
is-cancelled = elle est annulée : --restore dit qu’elle a lieu malgré tout
no-such-time = cette heure n’existe pas
no-zone-of-event = le fuseau horaire de l’événement n’est pas connu
text-says-nothing = il faut un texte qui dise quelque chose
texts-in-one-language = deux textes sont dans la même langue ({ $language }) : écrivez la langue devant chacun, comme { $example }
no-answer = aucune réponse n’a pu être lue : { $why }
would-be-no-programme = ce ne serait plus un programme
log-line-unreadable = { $file }, la ligne { $line } ne se lit pas : { $why }. Que faire : retirez cette ligne ; son changement ne pourra alors plus être annulé

nothing-to-take-back = il n’y a aucun changement à annuler
taken-back-already = le changement { $number } est déjà annulé
no-such-change = il n’y a pas de changement { $number } : barnamaj undo --list les donne tous
cannot-take-back = le changement { $number } ({ $what }) ne peut pas être annulé, car autre chose a été écrit depuis à cet endroit : { $why }. Que faire : dites ce qui doit s’y trouver avec barnamaj change ou notice ; barnamaj undo NUMÉRO en annule un autre (barnamaj undo --list)
written-since = { $place } : maintenant { $now }, alors que le changement y avait mis { $then }
place-field = { $field } de { $id }
place-notice = l’avis { $id }
value-not-there = rien
value-there = l’avis
take-back = Annulation du changement { $number } : { $what }
taken-back = annulé

log-taken-back = annulé : { $what }
log-changed = { $title } : { $what }
log-notice-added = avis { $id } ajouté : { $text }
log-notice-ended = avis { $id } terminé : { $text }
remark-written = remarque
remark-taken-out = remarque retirée
field-changed = { $field } { $before } → { $after }

end-of-notice = Fin de l’avis { $id }
no-such-notice = aucun avis n’est { $named }, et { $why }
no-remark = elle n’a pas de remarque : barnamaj notice list dit ce qu’il y a
no-notices = Il n’y a pas d’avis.
no-notices-see-check = ce ne sont pas des avis de cet événement : barnamaj check dit pourquoi
audience-all = pour tous
audience-of = pour ceux dont l’agenda mène à { $places }
notice-to-come = à partir de { $from }{ $ends ->
    [at] {" "}jusqu’à { $until }
   *[open] {""}
}
notice-shown = affiché{ $ends ->
    [at] {" "}jusqu’à { $until }
   *[open] {""}
}
notice-past = terminé{ $ends ->
    [at] {" "}depuis { $until }
   *[open] {""}
}
