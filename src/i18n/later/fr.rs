//! French. Before : ; ! ? and inside « » stands a no-break space (U+00A0); a test holds it.

use super::*;
use crate::i18n::Counted;

/// The messages in French.
pub static MESSAGES: Messages = Messages {
    plan: Plan {
        free: "Temps libre : {x}",
        see: "Voir",
        hurry: "{x} pour passer de {from} à {to}",
        no_pause: "Sans pause : de {from} à {to}",
        overlap: "Chevauchement",
        clash: "« {a} » et « {b} » se chevauchent : {x}",
        missed: "Dans ce créneau, « {x} » : {names}",
        drop: "Retirer « {x} »",
    },
    added: Added {
        clash: "« {a} » chevauche « {b} » : {x}",
        clashes: "« {x} » chevauche d’autres sessions de votre agenda : {n}",
        swap: "Remplacer",
        keep_both: "Garder tout",
        cancel: "Annuler",
        maybe: "Peut-être : {x}",
    },
    changes: Changes {
        mine: "Dans mon agenda",
        my_verticals: "Dans mes verticales",
        elsewhere: "Ailleurs dans le programme",
        none: "Rien n’a changé depuis votre dernière visite.",
        added: "Nouvelle session",
        gone: "Retirée du programme",
        cancelled: "Annulée",
        again: "Aura bien lieu",
        moved: "Horaire modifié",
        room: "Changement de salle",
        confirmed: "Salle confirmée",
        renamed: "Nouveau titre",
        before: "Avant",
        after: "Maintenant",
        no_room: "Sans salle",
        see: "Voir",
        seen: "J’ai vu",
        older: "Une version plus ancienne du programme ({n}) a été reçue. Celle que vous avez déjà vue était la version {x}.",
    },
    toast: Toast {
        removed: "Retiré de mon agenda : {x}",
        undo: "Annuler l’action",
        link_copied: "Lien copié",
        link_not_copied: "Le lien n’a pas pu être copié. Le voici :",
    },
    travel: Travel {
        heading: "Emporter mon agenda",
        qr: "Code QR",
        scan: "Scannez ce code avec un autre appareil : votre agenda s’y ouvre.",
        too_long: "Cet agenda est trop grand pour un code QR. Prenez le lien ou le fichier.",
        copy: "Copier le lien",
        calendar: "Exporter vers un calendrier",
        alarm: "Avec un rappel 15 minutes avant",
        save: "Enregistrer dans un fichier",
        open: "Ouvrir un fichier",
        print: "Imprimer",
        booklet: "Imprimer en livret",
        fragile: "Sur cet appareil, Safari peut effacer ce qui est enregistré après une semaine sans visite, et l’application installée commence avec un agenda vide. Gardez le lien, le code QR ou un fichier.",
    },
    arrival: Arrival {
        heading: "Agenda reçu",
        new: "Nouveau pour vous",
        here: "Déjà dans mon agenda",
        other_level: "Déjà dans mon agenda, avec un autre choix",
        unknown_hint: "Le programme affiché est peut-être plus ancien ou plus récent.",
        add: "Ajouter à mon agenda",
        replace: "Remplacer mon agenda",
        leave: "Ne rien changer",
        merged: "Ajouté à mon agenda",
        replaced: "Agenda remplacé",
        empty: "L’agenda reçu est vide.",
        damaged: "Ce lien est abîmé ou incomplet. Votre agenda n’a pas changé.",
        newer: "Ce lien vient d’une version plus récente de l’application. Rechargez la page. Votre agenda n’a pas changé.",
        other_event: "Ce lien est celui d’un autre évènement. Votre agenda n’a pas changé.",
        file_damaged: "Ce fichier n’est pas un agenda lisible. Votre agenda n’a pas changé.",
        file_newer: "Ce fichier vient d’une version plus récente de l’application. Rechargez la page. Votre agenda n’a pas changé.",
        file_other_event: "Ce fichier est celui d’un autre évènement. Votre agenda n’a pas changé.",
    },
    notices: Notices { info: "Message de l’organisateur", warning: "Attention", alarm: "Alerte" },
    remind: Remind {
        offer: "Me prévenir 10 minutes avant",
        while_open: "Les rappels ne viennent que si cette page reste ouverte.",
        denied: "Les notifications ne sont pas autorisées : le rappel s’affichera dans la page.",
        soon: "« {x} » commence à {time}",
    },
    sheets: Sheets { wall: "Programme mural", doors: "Affiches de porte" },
};

/// The messages with a number in French.
pub static COUNTS: Counts = Counts {
    changes_mine: Counted::of(
        "",
        "{n} changement dans votre agenda",
        "{n} changements dans votre agenda",
    ),
    changes: Counted::of("", "{n} changement au programme", "{n} changements au programme"),
    fitting_mine: Counted::of(
        "",
        "{n} session dans vos verticales",
        "{n} sessions dans vos verticales",
    ),
    fitting: Counted::of("", "{n} session possible", "{n} sessions possibles"),
    unknown: Counted::of(
        "",
        "{n} session inconnue de ce programme",
        "{n} sessions inconnues de ce programme",
    ),
};
