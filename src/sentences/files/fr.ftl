### What all commands say of files.

said = { $text }
unwritable = { $file } ne peut pas être écrit : { $why }
unmakeable = { $file } ne peut pas être créé : { $why }
fault-not-allowed = ce n’est pas permis
fault-disk-full = le disque est plein
fault-is-directory = c’est un dossier
fault-no-directory = il faudrait un dossier, et ce n’en est pas un
line-not-utf-8 = la ligne { $line } n’est pas en UTF-8. Que faire : enregistrez-le de nouveau en UTF-8
sheet-beside = { $file } n’existe pas encore, mais { $sheet } est là. Que faire : { $command }
waiting-for-another = Un autre barnamaj travaille sur { $file } : attente de sa fin.
file-fault = { $file }, { $why }
no-programme-see-check = ce n’est pas un programme : barnamaj check dit pourquoi
odd-file = ce fichier ne peut pas être modifié sur place : barnamaj check dit ce qu’il a d’inhabituel
settings-fault = { $file } : { $why }
settings-fault-at = { $file } : ligne { $line }, colonne { $column } : { $why }
deploy-failed = deploy ({ $command }) a échoué : { $status }
deploy-cannot-run = deploy ({ $command }) ne peut pas être lancé : { $why }
exit-code = code de sortie { $code }
clauses = { $one } ; { $other }
lines = { $one }{"\u000A"}{ $other }
members = { $one }, { $other }
field-name = { $field ->
    [room] salle
    [rooms] salles
    [start] début
    [end] fin
    [state] état
   *[other] { $name }
}
