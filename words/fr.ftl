### French. Before : ; ! ? and inside « » stands a no-break space (U+00A0).

-fr = Français
    .first-day = 1er
    .name-zgh = amazighe

## The frame of every page: navigation, title, footer

nav-programme = Programme
nav-agenda = Mon agenda
nav-verticals = Verticales
nav-people = Intervenants
nav-outcomes = Conclusions
nav-changes = Tous les changements
nav-about = À propos
nav-main = Navigation principale
nav-skip-to-content = Aller au contenu
nav-language = Langue
nav-title = { $x } – { $event }

## On buttons everywhere

action-close = Fermer
action-retry = Réessayer
action-reload = Recharger
action-subscribe = S’abonner à ce calendrier

## The strip that tells what is on now and next, and the clock

now-now = Maintenant
now-next = À suivre
now-live = En cours
now-nothing-now = Aucune session en ce moment
now-starts = Le programme commence le { $date }
now-continues = Le programme reprend { $day } à { $time }
now-resumes = Le programme reprend à { $time }
now-over = L’évènement est terminé
now-thanks = Merci de votre participation
now-see-outcomes = Voir les conclusions
now-to-come = Le programme sera publié ici.
now-today = aujourd’hui
now-tomorrow = demain
now-starting = Commence maintenant
now-starts-in = Commence dans { $x }
now-in-x = dans { $x }
now-rehearsal = Horloge de répétition : { $x }
now-leave-rehearsal = Quitter la répétition

## On the card of a session

card-add = Ajouter à mon agenda
card-add-x = Ajouter « { $x } » à mon agenda
card-going = J’y vais
card-maybe = Peut-être
card-in-parallel = En parallèle

## Filter and search

filter-filters = Filtres
filter-search = Rechercher
filter-placeholder = Rechercher une session, un intervenant…
filter-clear-all = Effacer les filtres
filter-clear-words = Effacer la recherche
filter-remove = Retirer le filtre : { $x }
filter-vertical = Verticale
filter-day = Jour
filter-room = Salle
filter-kind = Type de session
filter-person = Intervenant
filter-words = Mots
filter-mine = Seulement mon agenda
filter-all-days = Toutes les dates
filter-nothing-matches = Aucune session ne correspond à ces filtres
filter-unknown = Ce filtre est inconnu ici : { $x }

## The visitor's agenda and how it is kept

agenda-blocked = Ce navigateur ne permet pas d’enregistrer : votre agenda n’est gardé que jusqu’à la fermeture de cette page.
agenda-full = L’espace de stockage de cet appareil est plein : la dernière modification n’est pas enregistrée.
agenda-damaged = L’agenda enregistré était endommagé. Il a été mis de côté, rien n’est effacé, et un nouvel agenda commence ici.
agenda-newer = Votre agenda a été enregistré par une version plus récente de l’application : vous pouvez le consulter ici, mais pas le modifier.

## While loading, and when something goes wrong

trouble-loading = Chargement…
trouble-slow = Le chargement est plus long que d’habitude. Le réseau est peut-être encombré.
trouble-heading = Une erreur est survenue
trouble-unreachable = Le programme est injoignable. Vérifiez la connexion, puis réessayez.
trouble-status = Le serveur a répondu par une erreur ({ $n }).
trouble-portal = Le réseau a répondu par une page de connexion au lieu du programme. Identifiez-vous sur le réseau, puis réessayez.
trouble-cut-off = Le programme est arrivé incomplet.
trouble-invalid = Ce qui est arrivé n’est pas un programme lisible.
trouble-newer = Le programme est fait pour une version plus récente de l’application. Rechargez la page.
trouble-partial = Ce qui a pu être lu est affiché.
trouble-agenda-safe = Votre agenda est intact.

## The age of the programme, and new versions of the app

fresh-fetched-at = Programme de { $x }
fresh-fetched-on = Programme du { $x }
fresh-not-refreshed = Actualisation impossible pour le moment
fresh-ready = Une nouvelle version est prête
fresh-update = Mettre à jour
fresh-later = Plus tard

## Addresses of what the programme does not have

missing-page = Page introuvable
missing-session = Session introuvable
missing-person = Intervenant introuvable
missing-vertical = Verticale introuvable
missing-language = Langue non disponible

## Theme and size of text

look-appearance = Apparence
look-system = Système
look-light = Clair
look-dark = Sombre
look-high-contrast = Contraste élevé
look-text-size = Taille du texte
look-medium = Moyenne
look-large = Grande
look-larger = Très grande

## What the footer says of the programme

about-time-zone = Toutes les heures sont celles du lieu de l’évènement ({ $x }).
about-privacy-note = Ni compte ni suivi : votre agenda et vos réglages restent sur cet appareil.
about-updated = Dernière mise à jour : { $date }

## Kinds of sessions, one of each

kind-ceremony = Cérémonie
kind-keynote = Keynote
kind-conversation = Conversation
kind-plenary = Séance plénière
kind-round-table = Table ronde
kind-showcase = Démonstrations
kind-signing = Signature
kind-pause = Pause
kind-session = Session

## States of sessions and rooms, parts of people

state-moved = Déplacée
state-cancelled = Annulée
state-full = Complet
state-room-proposed = Salle proposée
state-room-to-be-confirmed = Salle à confirmer
state-whole-venue = Tout le site
state-in-person = Sur place
state-online = En ligne
state-hybrid = Sur place et en ligne

## Dates and lengths

date-time = { $date } à { $time }
date-two-days = { $from } et { $to }
date-days = du { $from } au { $to }
date-next-day = { $from } et { $to }
date-range = du { $from } au { $to }
date-minutes = { $n } min
date-hours = { $n } h
date-length = { $h } h { $mm }
date-after = { $h } h { $mm }

## Numbers

count-sessions = { $n ->
    [0] Aucune session
    [one] { $n } session
   *[other] { $n } sessions
}
count-speakers = { $n ->
    [0] Aucun intervenant
    [one] { $n } intervenant
   *[other] { $n } intervenants
}
count-show-sessions = { $n ->
    [0] Aucune session
    [one] Afficher { $n } session
   *[other] Afficher { $n } sessions
}
count-left-out = { $n ->
    [one] { $n } session n’a pas pu être lue et n’est pas affichée.
   *[other] { $n } sessions n’ont pas pu être lues et ne sont pas affichées.
}
count-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
count-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
count-after-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
count-after-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
count-after-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}

## On the page of a session

session-moderator = Modération
session-day = Jour
session-time = Heure
session-room = Salle
session-speakers = Intervenants
session-spoken-languages = Langues parlées
session-same-time = En même temps
session-before-in-room = Avant, dans cette salle
session-after-in-room = Ensuite, dans cette salle
session-end-unknown = Heure de fin non précisée
session-back-to-programme = Retour au programme
session-share = Partager
session-interpretation = Interprétation
session-attendance = Participation
session-your-time = À votre heure
session-part-of = Fait partie de
session-parts = Au cours de cette session
session-links = Liens

## What is to be had behind a link

link-slides = Présentation
link-recording = Enregistrement
link-stream = Diffusion en direct
link-paper = Article
link-registration = Inscription
link-feedback = Votre avis
link-page = Page web
link-other = Lien

## Rooms and plans

venue-where-is = Où est-ce ?
venue-plans = Plans
venue-capacity = Places
venue-accessibility = Accessibilité
venue-larger = Agrandir le plan
venue-smaller = Réduire le plan
venue-open-plan = Ouvrir le plan

## Addresses of what the programme does not have

missing-hint = L’adresse est peut-être incomplète, ou le programme a changé.
missing-choose-language = Choisissez une de ces langues :
missing-see-programme = Voir le programme

## When no session matches the filters

ways-out-loosen = Essayez sans l’un d’eux :
ways-out-without = Sans { $x } : { $sessions }

## On the pages of people and verticals

people-search = Rechercher un intervenant
people-sessions = Sessions
people-no-session = Aucune session dans ce programme
people-nobody-matches = Aucun intervenant ne correspond à cette recherche

## The page of the agenda

agenda-empty = Votre agenda est vide
agenda-how-to-fill = Dans le programme, choisissez « Ajouter à mon agenda » pour les sessions qui vous intéressent.
agenda-no-longer = N’est plus au programme
agenda-on-this-device = Votre agenda est enregistré sur cet appareil uniquement.
agenda-needs-script = L’agenda a besoin de JavaScript ; le programme se lit sans lui.
agenda-remove-x = Retirer « { $x } » de mon agenda

## The outcomes of the event

outcomes-recommendations = Recommandations
outcomes-report = Rapport de synthèse
outcomes-priorities = Priorités du rapport
outcomes-read-report = Lire le rapport en { $language }
outcomes-follow-up = Les suites
outcomes-source = Source : { $x }
outcomes-none-yet = Les conclusions ne sont pas encore publiées.

## About the event and this app

about-organiser = Organisateur
about-venue = Lieu
about-city = Ville
about-date = Date
about-links = Liens
about-translations = Les textes sans traduction sont affichés dans leur langue d’origine.
about-revision = Version { $n }
about-documents = Documents
about-contacts = Contacts
about-sponsors = Partenaires
about-other-apps = Pour d’autres applications

## The programme as a grid of rooms and times

grid-view = Affichage
grid-list = Liste
grid-grid = Grille
grid-jump = Aller à maintenant
grid-gap = Rien de { $from } à { $to }

## The agenda as a plan

plan-free = Temps libre : { $x }
plan-see = Voir
plan-hurry = { $x } pour passer de { $from } à { $to }
plan-no-pause = Sans pause : de { $from } à { $to }
plan-overlap = Chevauchement
plan-clash = « { $a } » et « { $b } » se chevauchent : { $x }
plan-missed = Dans ce créneau, « { $x } » : { $names }
plan-drop = Retirer « { $x } »

## The answer to a session that was just added

added-clash = « { $a } » chevauche « { $b } » : { $x }
added-clashes = « { $x } » chevauche d’autres sessions de votre agenda : { $n }
added-swap = Remplacer
added-keep-both = Garder tout
added-cancel = Annuler
added-maybe = Peut-être : { $x }

## Changes of the programme

changes-mine = Dans mon agenda
changes-my-verticals = Dans mes verticales
changes-elsewhere = Ailleurs dans le programme
changes-none = Rien n’a changé depuis votre dernière visite.
changes-added = Nouvelle session
changes-gone = Retirée du programme
changes-cancelled = Annulée
changes-again = Aura bien lieu
changes-moved = Horaire modifié
changes-room = Changement de salle
changes-confirmed = Salle confirmée
changes-renamed = Nouveau titre
changes-before = Avant
changes-after = Maintenant
changes-no-room = Sans salle
changes-see = Voir
changes-seen = J’ai vu
changes-older = Une version plus ancienne du programme ({ $n }) a été reçue. Celle que vous avez déjà vue était la version { $x }.

## What was just done

toast-removed = Retiré de mon agenda : { $x }
toast-undo = Annuler l’action
toast-link-copied = Lien copié
toast-link-not-copied = Le lien n’a pas pu être copié. Le voici :

## The agenda on its way out of this device

travel-heading = Emporter mon agenda
travel-qr = Code QR
travel-scan = Scannez ce code avec un autre appareil : votre agenda s’y ouvre.
travel-too-long = Cet agenda est trop grand pour un code QR. Prenez le lien ou le fichier.
travel-copy = Copier le lien
travel-calendar = Exporter vers un calendrier
travel-alarm = Avec un rappel 15 minutes avant
travel-save = Enregistrer dans un fichier
travel-open = Ouvrir un fichier
travel-print = Imprimer
travel-booklet = Imprimer en livret
travel-fragile = Sur cet appareil, Safari peut effacer ce qui est enregistré après une semaine sans visite, et l’application installée commence avec un agenda vide. Gardez le lien, le code QR ou un fichier.

## An agenda that arrives

arrival-heading = Agenda reçu
arrival-new = Nouveau pour vous
arrival-here = Déjà dans mon agenda
arrival-other-level = Déjà dans mon agenda, avec un autre choix
arrival-unknown-hint = Le programme affiché est peut-être plus ancien ou plus récent.
arrival-add = Ajouter à mon agenda
arrival-replace = Remplacer mon agenda
arrival-leave = Ne rien changer
arrival-merged = Ajouté à mon agenda
arrival-replaced = Agenda remplacé
arrival-empty = L’agenda reçu est vide.
arrival-damaged = Ce lien est abîmé ou incomplet. Votre agenda n’a pas changé.
arrival-newer = Ce lien vient d’une version plus récente de l’application. Rechargez la page. Votre agenda n’a pas changé.
arrival-other-event = Ce lien est celui d’un autre évènement. Votre agenda n’a pas changé.
arrival-file-damaged = Ce fichier n’est pas un agenda lisible. Votre agenda n’a pas changé.
arrival-file-newer = Ce fichier vient d’une version plus récente de l’application. Rechargez la page. Votre agenda n’a pas changé.
arrival-file-other-event = Ce fichier est celui d’un autre évènement. Votre agenda n’a pas changé.

## The organiser's sheets for walls and doors

sheets-wall = Programme mural
sheets-doors = Affiches de porte

## Levels of the organiser's notices, for those who cannot see their signs

notices-info = Message de l’organisateur
notices-warning = Attention
notices-alarm = Alerte

## Reminders

remind-offer = Me prévenir 10 minutes avant
remind-while-open = Les rappels ne viennent que si cette page reste ouverte.
remind-denied = Les notifications ne sont pas autorisées : le rappel s’affichera dans la page.
remind-soon = « { $x } » commence à { $time }

## Numbers

count-changes-mine = { $n ->
    [one] { $n } changement dans votre agenda
   *[other] { $n } changements dans votre agenda
}
count-changes = { $n ->
    [one] { $n } changement au programme
   *[other] { $n } changements au programme
}
count-fitting-mine = { $n ->
    [one] { $n } session dans vos verticales
   *[other] { $n } sessions dans vos verticales
}
count-fitting = { $n ->
    [one] { $n } session possible
   *[other] { $n } sessions possibles
}
count-unknown = { $n ->
    [one] { $n } session inconnue de ce programme
   *[other] { $n } sessions inconnues de ce programme
}
count-over = { $n ->
    [one] { $n } session terminée
   *[other] { $n } sessions terminées
}

## The screen that nobody touches

door-begin = Touchez pour commencer
door-later = Plus tard
door-nothing-more = Plus rien dans cette salle
door-no-such-room = Le programme n’a pas de salle « { $x } ».
door-take-session = À lire sur votre téléphone
door-clock = L’horloge de cet écran est fausse : l’heure affichée est celle du serveur.
door-coming-back = Un instant : l’écran revient de lui-même.

## The screen while a visitor uses it

touch-rooms = Salles
touch-search = Chercher
touch-back = Retour
touch-low = Plus bas
touch-larger = Plus grand
touch-contrast = Contraste
touch-finish = Terminer
touch-take-page = Cette page sur votre téléphone
touch-take-plan = Emportez votre agenda : scannez ce code avec votre téléphone
touch-how-to-plan = Touchez l’étoile d’une session : elle s’ajoute ici, et tout part avec vous sur votre téléphone.
touch-forgets = Cet écran ne garde rien : tout s’efface quand vous partez.

## The question after a while without a touch

asking-still-there = Êtes-vous encore là ?
asking-else-wiped = Sinon, tout s’efface dans { $n } s.
asking-go-on = Oui, continuer

## The keyboard on the screen

keys-keyboard = Clavier
keys-delete = Effacer une lettre
keys-clear = Tout effacer
keys-space = Espace
keys-layout = Écriture

## The page of the operator

status-title = État de l’écran
status-version = Version de l’application
status-programme = Révision du programme
status-fetched = Dernier programme reçu
status-uptime = En marche depuis
status-crashes = Redémarrages après un arrêt
status-errors = Erreurs
status-writes = Écritures dans le stockage
status-awake = Écran maintenu allumé
status-offline = Prêt sans réseau
status-clock = Correction de l’horloge (s)
status-settings = Réglages
status-fault = { $x }={ $value } n’est pas possible : { $used } s’applique.
status-good = Tout va bien
status-bad = À regarder
status-close = Fermer

## On a sheet and on its page

sheet-scan = Scannez ce code pour voir le programme à jour
sheet-wall-paper = À imprimer sur { $x }, à l’horizontale
sheet-door-paper = À imprimer sur { $x }, à la verticale

## When the app cannot run

fatal-stopped = L’application s’est arrêtée. Rien de ce que vous avez gardé n’est perdu.
fatal-reload = Recharger
