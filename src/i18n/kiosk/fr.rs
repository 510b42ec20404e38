//! French.

use super::*;

/// The messages in French.
pub static MESSAGES: Messages = Messages {
    door: Door {
        begin: "Touchez pour commencer",
        later: "Plus tard",
        nothing_more: "Plus rien dans cette salle",
        no_such_room: "Le programme n’a pas de salle « {x} ».",
        take_session: "À lire sur votre téléphone",
        clock: "L’horloge de cet écran est fausse : l’heure affichée est celle du serveur.",
        coming_back: "Un instant : l’écran revient de lui-même.",
    },
    touch: Touch {
        rooms: "Salles",
        search: "Chercher",
        back: "Retour",
        low: "Plus bas",
        larger: "Plus grand",
        contrast: "Contraste",
        finish: "Terminer",
        take_page: "Cette page sur votre téléphone",
        take_plan: "Emportez votre agenda : scannez ce code avec votre téléphone",
        how_to_plan: "Touchez l’étoile d’une session : elle s’ajoute ici, et tout part avec vous sur votre téléphone.",
        forgets: "Cet écran ne garde rien : tout s’efface quand vous partez.",
    },
    asking: Asking {
        still_there: "Êtes-vous encore là ?",
        else_wiped: "Sinon, tout s’efface dans {n} s.",
        go_on: "Oui, continuer",
    },
    keys: Keys {
        keyboard: "Clavier",
        delete: "Effacer une lettre",
        clear: "Tout effacer",
        space: "Espace",
        layout: "Écriture",
    },
    status: Status {
        title: "État de l’écran",
        version: "Version de l’application",
        programme: "Révision du programme",
        fetched: "Dernier programme reçu",
        uptime: "En marche depuis",
        crashes: "Redémarrages après un arrêt",
        errors: "Erreurs",
        writes: "Écritures dans le stockage",
        awake: "Écran maintenu allumé",
        offline: "Prêt sans réseau",
        clock: "Correction de l’horloge (s)",
        settings: "Réglages",
        fault: "{x}={value} n’est pas possible : {used} s’applique.",
        good: "Tout va bien",
        bad: "À regarder",
        close: "Fermer",
    },
};
