//! The languages that ICU4X has data of.

/// The languages, some with a script or a region, that ICU4X 2.4 (CLDR 49) has patterns of dates
/// for; and English as in the United States, which it has as `en`.
pub(super) const WITH_PATTERNS: &str = "\
    en-US ady af af-NA ak am ar ar-IL ar-KM ar-MA as ast az ba bal-Latn be bg bgc bho blo bn \
    br brx bs bs-Cyrl bua ca ceb chr ckb ckb-IR cs csw cv cy da de de-CH doi dsb ee ee-TG el \
    en en-001 en-150 en-AE en-AI en-AU en-BE en-BI en-BW en-BZ en-CA en-CC en-CH en-CK en-CM \
    en-CX en-DG en-DK en-FI en-FK en-GB en-GG en-GI en-GS en-HK en-ID en-IE en-IL en-IM en-IN \
    en-IO en-JE en-JP en-KE en-MG en-MS en-MT en-MU en-MV en-NF en-NG en-NR en-NU en-NZ en-PK \
    en-PN en-RW en-SC en-SE en-SG en-SH en-SX en-TK en-TV en-TZ en-UG en-ZA en-ZM en-ZW eo es \
    es-419 es-AR es-BR es-BZ es-CL es-CO es-DO es-GT es-HN es-MX es-PA es-PE es-PH es-PR es-PY \
    es-US es-UY et eu fa fa-AF ff-Adlm ff-Adlm-GH ff-Adlm-GM ff-Adlm-LR ff-Adlm-MR ff-Adlm-SL \
    fi fil fo fr fr-BE fr-CA fr-CH fr-DJ fr-DZ fr-MR fr-SY fr-TD fr-TN fr-VU fy ga gaa gd gl \
    gu ha ha-GH he hi hi-Latn hr hr-BA hsb hu hy ia id ie ig ii is it ja jv ka kbd kea kek kgp \
    ki kk kk-Arab km kn ko ko-CN kok kok-Latn ks ks-Deva ksh ku kxv kxv-Deva kxv-Orya kxv-Telu \
    ky lb lij lld lo lt lv mai mi mk ml mn mni mr ms ms-ID mt my nds ne ne-IN nl nl-BE nn no \
    nqo nso oc om om-KE or pa pcm pl pms prg ps ps-PK pt pt-MO pt-PT qu quc raj rm ro ru rw sa \
    sah sat sc scn sd sd-Deva shn si sk sl so so-KE sq sq-MK sq-XK sr sr-Latn st-LS su sv \
    sv-AX sv-FI sw syr szl ta ta-LK te tg th ti tk to tr tr-CY tt tyv ug uk ur uz uz-Cyrl vec \
    vi vmw wo xh xnr yo yrl yue yue-Hans yue-Hant-CN za zh zh-HK zh-Hans-HK zh-Hans-MO zh-Hant \
    zh-MO zh-MY zh-SG zu";

/// The languages that it has plural rules for; and English as in the United States, which it has as `en`.
pub(super) const WITH_PLURALS: &str = "\
    af ak am ar as ast az be bg bho blo bn br brx bs ca ceb chr ckb cs csw cv cy da de doi dsb \
    ee el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha he hi hr hsb hu hy ia ie is it ka \
    kk kn kok kok-Latn ks ksh ku ky lb lij lld lt lv mk ml mn mr mt ne nl no nso om or pa pcm \
    pl prg ps pt pt-PT rm ro ru sat sc scn sd si sk sl so sq sr st sv sw syr ta te tg ti tk tn \
    tr ug uk ur uz vec vi xh zu";
