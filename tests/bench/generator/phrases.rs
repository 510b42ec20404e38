//! What is said in French, Arabic and English: the same in each.

/// French, Arabic, English.
pub type Said = [&'static str; 3];

pub const EVENT: Said =
    ["Programme engendré pour mesurer", "برنامج مولد للقياس", "A programme generated to measure"];

/// Id (which is an icon of the app), colour, Amazigh, name.
pub const VERTICALS: [(&str, &str, Option<&str>, Said); 13] = [
    ("administration", "#4961dc", None, ["Administration", "الإدارة", "Administration"]),
    ("education", "#b28c03", None, ["Éducation et formation", "التعليم والتكوين", "Education"]),
    ("sport", "#df724c", Some("ⵜⵓⵏⵏⵓⵏⵜ"), ["Sport", "الرياضة", "Sport"]),
    ("health", "#d84c78", None, ["Santé et médecine", "الصحة والطب", "Health and medicine"]),
    ("agriculture", "#4f8a10", None, ["Agriculture et eau", "الفلاحة والماء", "Farming and water"]),
    (
        "industry",
        "#7a6a58",
        None,
        ["Industrie et énergie", "الصناعة والطاقة", "Industry and energy"],
    ),
    ("security", "#37474f", None, ["Sécurité et défense", "الأمن والدفاع", "Security and defence"]),
    (
        "culture",
        "#8e24aa",
        None,
        ["Culture et patrimoine", "الثقافة والتراث", "Culture and heritage"],
    ),
    ("media", "#c2185b", None, ["Médias et information", "الإعلام والأخبار", "Media and news"]),
    ("cooperation", "#00838f", None, ["Coopération", "التعاون", "Cooperation"]),
    (
        "governance",
        "#5d4037",
        None,
        ["Gouvernance et droit", "الحكامة والقانون", "Governance and law"],
    ),
    ("innovation", "#ef6c00", None, ["Jeunes entreprises", "المقاولات الناشئة", "Young companies"]),
    (
        "infrastructure",
        "#1565c0",
        None,
        ["Réseaux et calcul", "الشبكات والحوسبة", "Networks and computing"],
    ),
];

pub const SUBJECTS: [Said; 20] = [
    ["L’apprentissage automatique", "التعلم الآلي", "Machine learning"],
    ["La traduction automatique", "الترجمة الآلية", "Machine translation"],
    ["La reconnaissance de la parole", "التعرف على الكلام", "Speech recognition"],
    ["La vision par ordinateur", "الرؤية الحاسوبية", "Computer vision"],
    ["Les jumeaux numériques", "التوائم الرقمية", "Digital twins"],
    ["Les données ouvertes", "البيانات المفتوحة", "Open data"],
    ["Les agents conversationnels", "وكلاء المحادثة", "Conversational agents"],
    ["La maintenance prédictive", "الصيانة التنبؤية", "Predictive maintenance"],
    ["L’imagerie par satellite", "التصوير بالأقمار الصناعية", "Satellite imagery"],
    ["L’informatique en périphérie", "الحوسبة الطرفية", "Edge computing"],
    ["La robotique collaborative", "الروبوتات التعاونية", "Collaborative robotics"],
    ["L’identité numérique", "الهوية الرقمية", "Digital identity"],
    ["La souveraineté des données", "سيادة البيانات", "Data sovereignty"],
    ["L’évaluation des modèles", "تقييم النماذج", "Model evaluation"],
    ["Les grands modèles de langue", "النماذج اللغوية الكبيرة", "Large language models"],
    ["La simulation numérique", "المحاكاة الرقمية", "Numerical simulation"],
    ["L’archivage électronique", "الأرشفة الإلكترونية", "Electronic archiving"],
    ["La prévision des crues", "توقع الفيضانات", "Flood forecasting"],
    ["Les capteurs connectés", "المستشعرات المتصلة", "Connected sensors"],
    ["La lecture optique", "القراءة الضوئية", "Optical reading"],
];

pub const FIELDS: [Said; 20] = [
    ["dans les hôpitaux publics", "في المستشفيات العمومية", "in public hospitals"],
    ["à l’école primaire", "في المدرسة الابتدائية", "in primary schools"],
    ["pour les petites exploitations", "للضيعات الصغيرة", "for small farms"],
    ["dans les ports et les gares", "في الموانئ والمحطات", "in ports and stations"],
    ["au service des communes rurales", "في خدمة الجماعات القروية", "serving rural communes"],
    ["pour les langues peu dotées", "للغات قليلة الموارد", "for low-resource languages"],
    ["dans les réseaux d’eau", "في شبكات الماء", "in water networks"],
    ["pour les tribunaux", "للمحاكم", "for courts of law"],
    ["dans les musées et les archives", "في المتاحف والأرشيفات", "in museums and archives"],
    ["pour les transports en commun", "للنقل العمومي", "for public transport"],
    ["dans l’industrie textile", "في صناعة النسيج", "in the textile industry"],
    ["pour l’énergie solaire", "للطاقة الشمسية", "for solar power"],
    ["dans les rédactions", "في غرف الأخبار", "in newsrooms"],
    ["pour la pêche côtière", "للصيد الساحلي", "for coastal fishing"],
    ["dans les laboratoires universitaires", "في المختبرات الجامعية", "in university laboratories"],
    ["pour les services de secours", "لخدمات الإنقاذ", "for rescue services"],
    ["dans la fonction publique", "في الوظيفة العمومية", "in the civil service"],
    ["pour les jeunes entreprises", "للمقاولات الناشئة", "for young companies"],
    ["dans les forêts de montagne", "في غابات الجبال", "in mountain forests"],
    ["pour l’artisanat", "للصناعة التقليدية", "for the crafts"],
];

pub const ANGLES: [Said; 12] = [
    ["retours d’expérience", "تجارب ميدانية", "lessons from the field"],
    ["où en sommes-nous ?", "أين وصلنا؟", "where do we stand?"],
    ["méthodes et limites", "المناهج والحدود", "methods and limits"],
    ["quels coûts, quels gains ?", "ما الكلفة وما المكاسب؟", "what costs, what gains?"],
    ["une feuille de route commune", "خارطة طريق مشتركة", "a common roadmap"],
    ["questions d’éthique", "أسئلة أخلاقية", "questions of ethics"],
    ["du prototype au service", "من النموذج الأولي إلى الخدمة", "from prototype to service"],
    ["former les équipes", "تكوين الفرق", "training the teams"],
    ["mesurer ce qui compte", "قياس ما يهم", "measuring what counts"],
    ["le point de vue des usagers", "وجهة نظر المرتفقين", "the users’ point of view"],
    ["normes et certification", "المعايير والإشهاد", "standards and certification"],
    ["ce qui reste à faire", "ما تبقى إنجازه", "what remains to be done"],
];

pub const SENTENCES: [Said; 8] = [
    [
        "Cette séance présente les résultats d’une année d’essais et les données qui ont été publiées.",
        "تعرض هذه الجلسة نتائج سنة من التجارب والبيانات التي تم نشرها.",
        "This session presents the results of a year of trials and the data that were published.",
    ],
    [
        "Les participants compareront plusieurs approches et diront laquelle convient à quelle échelle.",
        "سيقارن المشاركون بين عدة مقاربات ويحددون ما يناسب كل نطاق.",
        "Participants will compare several approaches and say which one suits which scale.",
    ],
    [
        "Une démonstration montrera le système au travail, avec ses erreurs les plus fréquentes.",
        "سيظهر عرض تطبيقي النظام أثناء العمل مع أخطائه الأكثر شيوعا.",
        "A demonstration will show the system at work, with its most frequent errors.",
    ],
    [
        "La seconde partie est réservée aux questions de la salle.",
        "يخصص الجزء الثاني لأسئلة القاعة.",
        "The second part is kept for questions from the floor.",
    ],
    [
        "Aucune connaissance préalable n’est demandée ; les supports seront disponibles en trois langues.",
        "لا تشترط أي معرفة مسبقة وستكون الوثائق متاحة بثلاث لغات.",
        "No previous knowledge is needed; the material will be available in three languages.",
    ],
    [
        "On y parlera de la qualité des annotations, de la protection de la vie privée et de l’énergie consommée.",
        "سيتناول النقاش جودة التوسيم وحماية الحياة الخاصة والطاقة المستهلكة.",
        "It will deal with the quality of annotations, the protection of privacy and the energy used.",
    ],
    [
        "Un atelier de prise en main suivra dans la même salle.",
        "تليها ورشة تطبيقية في القاعة نفسها.",
        "A hands-on workshop will follow in the same room.",
    ],
    [
        "Les recommandations seront versées au rapport final.",
        "ستدرج التوصيات في التقرير النهائي.",
        "The recommendations will go into the final report.",
    ],
];

pub const FUNCTIONS: [Said; 10] = [
    ["Directrice de la recherche", "مديرة البحث", "Head of research"],
    ["Ingénieur en chef", "كبير المهندسين", "Chief engineer"],
    ["Professeure de l’enseignement supérieur", "أستاذة التعليم العالي", "University professor"],
    [
        "Responsable des systèmes d’information",
        "مسؤول نظم المعلومات",
        "Head of information systems",
    ],
    ["Fondatrice et directrice générale", "مؤسسة ومديرة عامة", "Founder and managing director"],
    ["Chargé de mission", "مكلف بمهمة", "Project officer"],
    ["Doctorante", "طالبة دكتوراه", "Doctoral student"],
    ["Président du comité technique", "رئيس اللجنة التقنية", "Chair of the technical committee"],
    ["Conseillère juridique", "مستشارة قانونية", "Legal adviser"],
    ["Journaliste scientifique", "صحفي علمي", "Science journalist"],
];

pub const ORGANISATIONS: [Said; 6] = [
    ["Laboratoire", "مختبر", "Laboratory of"],
    ["Fondation", "مؤسسة", "Foundation"],
    ["Université de", "جامعة", "University of"],
    ["Agence régionale de", "الوكالة الجهوية", "Regional agency of"],
    ["Société", "شركة", "Company"],
    ["Institut supérieur de", "المعهد العالي", "Higher institute of"],
];

/// Syllables that names are made of, in Latin and Arabic letters.
pub const SYLLABLES: [(&str, &str); 20] = [
    ("ba", "با"),
    ("dou", "دو"),
    ("fe", "في"),
    ("ga", "كا"),
    ("li", "لي"),
    ("mo", "مو"),
    ("na", "نا"),
    ("ri", "ري"),
    ("sa", "سا"),
    ("ta", "تا"),
    ("vo", "فو"),
    ("za", "زا"),
    ("ki", "كي"),
    ("lou", "لو"),
    ("me", "مي"),
    ("ra", "را"),
    ("si", "سي"),
    ("to", "طو"),
    ("ya", "يا"),
    ("wa", "وا"),
];

/// Amazigh words that the app itself has from its sources: programme, people, day, language.
pub const AMAZIGH: [&str; 4] = ["ⴰⵖⴰⵡⴰⵙ", "ⵎⵉⴷⴷⵏ", "ⴰⵙⵙ", "ⵜⵓⵜⵍⴰⵢⵜ"];
