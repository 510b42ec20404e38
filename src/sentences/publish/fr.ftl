### What barnamaj publish says.

indented = {"  "}{ $text }
not-fit-as = { $file } n’est pas bon à publier : { $why }
not-fit-for =
    { $file } n’est pas bon à publier :
    { $faults }
unfit-words =
    les mots à côté de { $file } ne sont pas bons à publier :
    { $faults }
picture-fault = { $place } : { $file } { $why }
picture-unreadable = ne se lit pas : { $why }
picture-too-heavy = est trop grand : plus de { $most } Mo
picture-too-large = est trop grand : { $size } pixels, plus de { $most } millions
picture-of-no-kind = ce n’est ni du PNG, ni du JPEG, ni du WebP
picture-cut = il s’arrête trop tôt
drawing-too-long = est plus de { $most } fois plus long dans un sens que dans l’autre
drawing-undrawable = ne peut pas être dessiné : { $why }
drawing-too-heavy = est trop grand : plus de { $most } Ko
drawing-not-square = n’est pas aussi large que haut
no-deploy = { $option } : aucun { $file }, ici ou au-dessus, ne dit { $setting }
no-url = Pas d’url dans { $file } : les moteurs de recherche, les messageries et les feuilles imprimées disent que le site est à { $address }.
revision-raised = { $file } : le contenu a changé, c’est donc maintenant la révision { $revision }
unpublished-changed-meanwhile = rien n’a été publié : quelqu’un a modifié { $file } entre-temps. Que faire : redonnez la commande
revision-cannot-grow = { $why }. Son contenu a changé, sa révision doit donc augmenter : rien n’a été publié. Que faire : permettez qu’il soit écrit, ou écrivez vous-même une révision plus haute
no-site-there = { $dir } contient quelque chose qui n’est pas un site : rien n’y est touché
no-app = il n’y a pas de { $script } ici : lancez ceci dans le dépôt, ou nommez une appli construite ({ $option })
app-not-built = l’appli n’a pas pu être construite : voir les lignes ci-dessus
app-unreadable = aucune appli construite ne se lit dans { $file } : { $why }
app-incomplete = { $dir } n’a pas de { $file } : ce n’est pas une appli construite
cannot-run = { $file } ne peut pas être lancé : { $why }

megabytes = { $whole },{ $tenth } Mo
files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
new-or-different = { $count ->
    [one] { $count } est nouveau ou différent
   *[other] { $count } sont nouveaux ou différents
}
gone-from-site = { $count ->
    [one] { $count } a disparu
   *[other] { $count } ont disparu
}
site-unchanged = { $dir } : { $files }, { $size } ; rien n’a changé
site-to-upload = { $dir } : { $files }, { $size }, à mettre en ligne ; { $different }
site-to-upload-with-gone = { $dir } : { $files }, { $size }, à mettre en ligne ; { $different }, { $gone }
