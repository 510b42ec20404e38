# Les mots des feuilles de calcul. Voir en.ftl.

## Sheets

sheet-help = Mode d’emploi; Lisez-moi; Aide
sheet-lists = Listes
sheet-sessions = Séances; Programme; Sessions; Horaire; Planning; Conférences; Déroulé
sheet-people = Personnes; Intervenants; Intervenantes; Orateurs; Participants; Panélistes
sheet-rooms = Salles; Lieux; Espaces
sheet-verticals = Verticales; Thématiques; Thèmes; Axes; Parcours
sheet-event = Événement; Manifestation; Conférence; À propos
sheet-days = Jours; Journées; Dates
sheet-kinds = Genres; Types; Formats; Types de séance
sheet-tags = Étiquettes; Mots-clés; Catégories
sheet-appearances = Interventions; Fonctions imprimées

## Columns

field = Champ
value = Valeur
text = Texte
date = Date; Jour; Journée
start = Début; Heure; Horaire; Horaires; De; Heure de début; Commence
end = Fin; À; Heure de fin; Jusqu’à; Se termine
duration = Durée; Minutes; Durée (min)
length = Durée habituelle; Durée; Minutes
title = Titre; Séance; Intitulé; Session; Nom; Intervention; Sujet; Titre de la séance
subtitle = Sous-titre
speakers = Intervenants; Intervenant; Intervenantes; Orateurs; Orateur; Panélistes; Conférenciers; Personnes; Avec
moderators = Modération; Modérateur; Modérateurs; Modératrice; Animation; Animateur; Président de séance; Modérateurs/trices
rooms = Salle; Salles; Lieu; Espace; Amphithéâtre
verticals = Verticales; Verticale; Thématique; Thématiques; Thème; Thèmes; Axe; Parcours
kind = Genre; Type; Format; Type de séance; Nature
state = État; Statut
room_status = État de la salle; Salle confirmée
whole_venue = Tout le site; Toutes les salles
notice = Avis; Note; Notes; À noter
abstract = Résumé; Description; Présentation de la séance; Descriptif
languages = Langues; Langue; Langues parlées
interpretation = Interprétation; Traduction simultanée
attendance = Participation; Modalité; Mode
tags = Étiquettes; Étiquette; Mots-clés; Niveau
part_of = Fait partie de; Partie de; Séance parente
image = Image; Photo
slides = Diapositives; Présentation; Diapos; Support
recording = Enregistrement; Vidéo; Replay
stream = Diffusion en direct; Direct; Retransmission
paper = Article; Document
registration = Inscription
feedback = Avis des participants; Évaluation; Questionnaire
page = Page web; Site; Site web; Page
other = Autre lien
links = Liens; Lien; URL
remark = Remarque interne; Remarque; Remarques; Commentaire; Commentaires; Observations
number = Numéro; N°; No; Num
id = Identifiant; Id; Code
name = Nom; Nom complet; Nom et prénom; Prénom et nom; Intervenant; Personne; Salle; Verticale; Thématique
first_name = Prénom
function = Fonction; Poste; Qualité; Titre
organisation = Organisation; Organisme; Institution; Entreprise; Société; Affiliation; Structure
biography = Biographie; Bio; À propos
sort_name = Trié comme; Nom de tri
pronouns = Pronoms
photo = Photo; Portrait; Image
doubt = À vérifier
place = Emplacement; Lieu; Bâtiment; Étage; Où
group = Partie du site; Groupe; Zone
capacity = Capacité; Places; Jauge
accessibility = Accessibilité; Accès
room_kind = Genre de salle; Type de salle; Genre; Type
shared = Plusieurs séances à la fois; Partagée
order = Ordre; Position; Rang
colour = Couleur
icon = Icône; Pictogramme
short_name = Nom court; Sigle
theme = Thème
patronage = Patronage; Haut patronage
organiser = Organisateur; Organisé par
venue = Lieu; Site; Adresse
city = Ville
time_zone = Fuseau horaire; Fuseau
fallback = Langues de repli
day_starts = La journée commence à
about = À propos; À propos de l’événement; Présentation; Description
revision = Écrit à partir de la révision
like = Se comporte comme; Comme
facet = Critère; Catégorie
facet_id = Identifiant du critère
session = Séance; Titre de la séance
person = Personne; Intervenant; Nom
part = Rôle dans la séance; Part

## Choices

yes = Oui; o; x; vrai
no = Non; n; faux
kind-ceremony = Cérémonie
kind-keynote = Conférence inaugurale; Keynote; Conférence; Discours
kind-conversation = Conversation; Entretien; Dialogue
kind-plenary = Séance plénière; Plénière
kind-round_table = Table ronde; Panel
kind-showcase = Démonstration; Vitrine; Démo
kind-signing = Signature; Signature de conventions
kind-session = Séance; Session; Exposé; Atelier libre
kind-break = Pause; Pause-café; Pause café; Déjeuner; Pause déjeuner
state-scheduled = Prévu; Prévue; Confirmé; Confirmée; Maintenu; Maintenue
state-moved = Déplacé; Déplacée; Reporté; Reportée
state-cancelled = Annulé; Annulée
state-full = Complet; Complète
room_status-confirmed = Confirmée; Confirmé
room_status-proposed = Proposée; Proposé
room_status-to_be_confirmed = À confirmer
attendance-in_person = Sur place; En présentiel; Présentiel
attendance-online = En ligne; À distance; Distanciel; Virtuel
attendance-hybrid = Hybride; Sur place et en ligne
room_kind-room = Salle
room_kind-plenary = Salle plénière; Plénière; Amphithéâtre
room_kind-outdoor = Plein air; Extérieur
part-speaker = Intervenant; Intervenante; Orateur; Oratrice; Panéliste
part-moderator = Modération; Modérateur; Modératrice; Animation

## Dates and times

month-1 = janvier; janv
month-2 = février; févr; fév
month-3 = mars
month-4 = avril; avr
month-5 = mai
month-6 = juin
month-7 = juillet; juil
month-8 = août
month-9 = septembre; sept
month-10 = octobre; oct
month-11 = novembre; nov
month-12 = décembre; déc
weekday = lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; lun; mar; mer; jeu; ven; sam; dim
filler = le; la; à; du; de; des; à partir; er; vers
until = à; au; jusqu
hours = h; heure; heures
minutes-unit = min; minute; minutes; mn
am = matin; du matin
pm = de l’après-midi; après-midi

## Languages

lang-ar = arabe; en arabe
lang-zgh = amazigh; tamazight; tifinagh; amazighe; en amazigh; en amazighe
lang-fr = français; en français
lang-en = anglais; en anglais
lang-de = allemand
lang-es = espagnol
lang-pt = portugais
lang-it = italien
lang-nl = néerlandais
lang-zh = chinois
lang-ja = japonais
lang-ru = russe
lang-tr = turc
lang-he = hébreu
lang-ku = kurde

## The page of instructions

help-title = Comment cette feuille devient le programme
help-1 = Une ligne par séance, personne, salle et verticale. L’ordre des lignes et des colonnes est libre ; on cherche les feuilles et les colonnes par leur nom, en français, en arabe ou en anglais.
help-2 = Un texte a une colonne par langue : Titre (fr), Titre (ar). Une colonne sans langue est dans la langue principale de l’événement. Mieux vaut une traduction absente qu’une traduction devinée.
help-3 = Dates et heures : celles du tableur, ou écrites : 01/07/2025, 1 juillet 2025, 2025-07-01, 9h30, 09:30. Une ligne sans date est du jour de la ligne au-dessus. Sans fin, indiquez une durée en minutes.
help-4 = Plusieurs intervenants, modérateurs, salles ou verticales dans une cellule : séparez-les par un point-virgule ou un retour à la ligne (Alt+Entrée). Une personne absente de la feuille des personnes y est ajoutée ; de même pour les salles et les verticales.
help-5 = Les listes déroulantes proposent ce qui existe. On peut écrire autre chose là où cela a un sens.
help-6 = Une séance qui n’a pas lieu reste, avec l’état Annulé. Ne supprimez pas sa ligne.
help-7 = Les identifiants et les numéros sont dans les dernières colonnes. Ils sont définitifs : les agendas et les liens des visiteurs s’y réfèrent. Ne les changez pas, et laissez-les vides dans les nouvelles lignes.
help-8 = Une ligne dont la première cellule commence par # n’est pas lue. Une colonne d’un autre nom est gardée et n’est pas montrée.
help-9 = Ce qui ne peut être lu est signalé avec sa feuille et sa cellule, tout à la fois : Séances!D14: 25:30 is no time. Rien n’est alors changé.
help-10 = Les images, les soutiens, les plans, les suites et l’apparence de l’événement ne sont pas ici. Ils restent tels quels dans le programme.

## The rows of an empty spreadsheet

example-title = Ouverture (un exemple : les lignes dont la première cellule commence par # ne sont pas lues)
example-person = Jeanne Dupont
example-function = Directrice
example-organisation = Institut Exemple
example-room = Grande salle
example-vertical = Santé
