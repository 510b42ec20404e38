### Hebrew. Our own translation: it awaits a native reader.

-he = עברית

## The frame of every page: navigation, title, footer

nav-programme = תוכנית
nav-agenda = הלו״ז שלי
nav-verticals = תחומים
nav-people = דוברים
nav-outcomes = תוצרים
nav-changes = כל השינויים
nav-about = אודות
nav-main = ניווט ראשי
nav-skip-to-content = דילוג לתוכן
nav-language = שפה
nav-title = { $x } – { $event }

## On buttons everywhere

action-close = סגירה
action-retry = ניסיון חוזר
action-reload = טעינה מחדש
action-subscribe = הרשמה ליומן הזה

## The strip that tells what is on now and next, and the clock

now-now = עכשיו
now-next = הבא בתוכנית
now-live = מתקיים עכשיו
now-nothing-now = אין מושבים כרגע
now-starts = התוכנית מתחילה ב{ $date }
now-continues = התוכנית נמשכת: { $day } בשעה { $time }
now-resumes = התוכנית נמשכת בשעה { $time }
now-over = האירוע הסתיים
now-thanks = תודה על ההשתתפות
now-see-outcomes = לצפייה בתוצרים
now-to-come = התוכנית תפורסם בהמשך.
now-today = היום
now-tomorrow = מחר
now-starting = מתחיל עכשיו
now-starts-in = מתחיל בעוד { $x }
now-in-x = בעוד { $x }
now-rehearsal = שעון תרגול: { $x }
now-leave-rehearsal = יציאה מהתרגול

## On the card of a session

card-add = הוספה ללו״ז שלי
card-add-x = הוספת „{ $x }” ללו״ז שלי
card-going = אגיע
card-maybe = אולי
card-in-parallel = במקביל

## Filter and search

filter-filters = מסננים
filter-search = חיפוש
filter-placeholder = חיפוש מושבים, דוברים…
filter-clear-all = ניקוי כל המסננים
filter-clear-words = ניקוי החיפוש
filter-remove = הסרת המסנן: { $x }
filter-vertical = תחום
filter-day = יום
filter-room = אולם
filter-kind = סוג המושב
filter-person = דובר
filter-words = מילות חיפוש
filter-mine = רק הלו״ז שלי
filter-all-days = כל הימים
filter-nothing-matches = אין מושב שמתאים למסננים האלה
filter-unknown = המסנן הזה אינו מוכר כאן: { $x }

## The visitor's agenda and how it is kept

agenda-blocked = הדפדפן הזה אינו מאפשר שמירה: הלו״ז שלך יישמר רק עד לסגירת הדף.
agenda-full = האחסון במכשיר הזה מלא: השינוי האחרון לא נשמר.
agenda-damaged = הלו״ז השמור היה פגום. הוא הונח בצד, דבר לא נמחק, וכאן מתחיל לו״ז חדש.
agenda-newer = הלו״ז שלך נשמר בגרסה חדשה יותר של היישום: אפשר לקרוא אותו כאן, אך לא לשנות אותו.

## While loading, and when something goes wrong

trouble-loading = בטעינה…
trouble-slow = זה נמשך יותר מהרגיל. ייתכן שהרשת עמוסה.
trouble-heading = משהו השתבש
trouble-unreachable = אי אפשר להגיע לתוכנית. יש לבדוק את החיבור ולנסות שוב.
trouble-status = השרת השיב בשגיאה ({ $n }).
trouble-portal = הרשת השיבה בדף כניסה במקום בתוכנית. יש להזדהות ברשת ולנסות שוב.
trouble-cut-off = התוכנית לא הגיעה במלואה.
trouble-invalid = מה שהגיע אינו תוכנית שאפשר לקרוא.
trouble-newer = התוכנית נוצרה עבור גרסה חדשה יותר של היישום. יש לטעון את הדף מחדש.
trouble-partial = מוצג מה שהיה אפשר לקרוא.
trouble-agenda-safe = הלו״ז שלך לא נפגע.

## The age of the programme, and new versions of the app

fresh-fetched-at = התוכנית נכון לשעה { $x }
fresh-fetched-on = התוכנית נכון ל־{ $x }
fresh-not-refreshed = לא ניתן לעדכן כרגע
fresh-ready = גרסה חדשה מוכנה
fresh-update = עדכון
fresh-later = אחר כך

## Addresses of what the programme does not have

missing-page = הדף לא נמצא
missing-session = המושב לא נמצא
missing-person = הדובר לא נמצא
missing-vertical = התחום לא נמצא
missing-language = השפה אינה זמינה

## Theme and size of text

look-appearance = מראה
look-system = לפי המערכת
look-light = בהיר
look-dark = כהה
look-high-contrast = ניגודיות גבוהה
look-text-size = גודל הטקסט
look-medium = בינוני
look-large = גדול
look-larger = גדול מאוד

## What the footer says of the programme

about-time-zone = כל השעות הן לפי השעון במקום האירוע ({ $x }).
about-privacy-note = בלי חשבון ובלי מעקב: הלו״ז וההגדרות שלך נשארים במכשיר הזה.
about-updated = עדכון אחרון: { $date }

## Kinds of sessions, one of each

kind-ceremony = טקס
kind-keynote = הרצאה מרכזית
kind-conversation = שיחה
kind-plenary = מליאה
kind-round-table = שולחן עגול
kind-showcase = הדגמות
kind-signing = חתימה
kind-pause = הפסקה
kind-session = מושב

## States of sessions and rooms, parts of people

state-moved = הועבר
state-cancelled = בוטל
state-full = מלא
state-room-proposed = אולם מוצע
state-room-to-be-confirmed = האולם טרם אושר
state-whole-venue = כל המתחם
state-in-person = פרונטלי
state-online = מקוון
state-hybrid = פרונטלי ומקוון

## Dates and lengths

date-time = { $date } בשעה { $time }
date-two-days = { $from } ו־{ $to }
date-days = { $from } עד { $to }
date-next-day = { $from } ו־{ $to }
date-range = { $from } – { $to }
date-minutes = { $n } דק׳
date-hours = { $hours }
date-length = { $hours } ו־{ $m } דק׳
date-after = { $hours } ו־{ $m } דק׳

## Numbers

count-sessions = { $n ->
    [0] אין מושבים
    [one] מושב אחד
    [two] שני מושבים
   *[other] { $n } מושבים
}
count-speakers = { $n ->
    [0] אין דוברים
    [one] דובר אחד
    [two] שני דוברים
   *[other] { $n } דוברים
}
count-show-sessions = { $n ->
    [0] אין מושבים
    [one] הצגת מושב אחד
    [two] הצגת שני מושבים
   *[other] הצגת { $n } מושבים
}
count-left-out = { $n ->
    [one] מושב אחד לא ניתן לקריאה ולכן אינו מוצג.
    [two] שני מושבים לא ניתנים לקריאה ולכן אינם מוצגים.
   *[other] { $n } מושבים לא ניתנים לקריאה ולכן אינם מוצגים.
}
count-minutes = { $n ->
    [one] דקה
    [two] שתי דקות
   *[other] { $n } דקות
}
count-hours = { $n ->
    [one] שעה
    [two] שעתיים
   *[other] { $n } שעות
}
count-after-minutes = { $n ->
    [one] דקה
    [two] שתי דקות
   *[other] { $n } דקות
}
count-after-hours = { $n ->
    [one] שעה
    [two] שעתיים
   *[other] { $n } שעות
}
count-after-days = { $n ->
    [one] יום
    [two] יומיים
   *[other] { $n } ימים
}

## On the page of a session

session-moderator = מנחה
session-day = יום
session-time = שעה
session-room = אולם
session-speakers = דוברים
session-spoken-languages = שפות המושב
session-same-time = באותו הזמן
session-before-in-room = לפני כן באולם זה
session-after-in-room = אחרי כן באולם זה
session-end-unknown = שעת הסיום לא צוינה
session-back-to-programme = חזרה לתוכנית
session-share = שיתוף
session-interpretation = תרגום
session-attendance = אופן ההשתתפות
session-your-time = השעה אצלך
session-part-of = במסגרת
session-parts = במושב זה
session-links = קישורים

## What is to be had behind a link

link-slides = מצגת
link-recording = הקלטה
link-stream = שידור חי
link-paper = מאמר
link-registration = הרשמה
link-feedback = משוב
link-page = דף אינטרנט
link-other = קישור

## Rooms and plans

venue-where-is = איפה זה?
venue-plans = מפות
venue-capacity = מקומות
venue-accessibility = נגישות
venue-larger = הגדלת המפה
venue-smaller = הקטנת המפה
venue-open-plan = פתיחת המפה

## Addresses of what the programme does not have

missing-hint = ייתכן שהכתובת חלקית או שהתוכנית השתנתה.
missing-choose-language = יש לבחור באחת השפות האלה:
missing-see-programme = לצפייה בתוכנית

## When no session matches the filters

ways-out-loosen = אפשר לנסות בלי אחד מהם:
ways-out-without = בלי { $x }: { $sessions }

## On the pages of people and verticals

people-search = חיפוש דוברים
people-sessions = מושבים
people-no-session = אין מושב בתוכנית זו
people-nobody-matches = לא נמצאו דוברים שמתאימים לחיפוש

## The page of the agenda

agenda-empty = הלו״ז שלך ריק
agenda-how-to-fill = בתוכנית, יש לבחור „הוספה ללו״ז שלי” במושבים הרצויים.
agenda-no-longer = כבר לא בתוכנית
agenda-on-this-device = הלו״ז שלך שמור במכשיר הזה בלבד.
agenda-needs-script = הלו״ז דורש JavaScript; את התוכנית אפשר לקרוא גם בלעדיו.
agenda-remove-x = הסרת „{ $x }” מהלו״ז שלי

## The outcomes of the event

outcomes-recommendations = המלצות
outcomes-report = דוח מסכם
outcomes-priorities = סדרי העדיפויות בדוח
outcomes-read-report = קריאת הדוח ב{ $language }
outcomes-follow-up = מה נעשה מאז
outcomes-source = מקור: { $x }
outcomes-none-yet = התוצרים טרם פורסמו.

## About the event and this app

about-organiser = הגוף המארגן
about-venue = מקום
about-city = עיר
about-date = תאריך
about-links = קישורים
about-translations = טקסטים שאין להם תרגום מוצגים בשפת המקור.
about-revision = גרסה { $n }
about-documents = מסמכים
about-contacts = יצירת קשר
about-sponsors = נותני חסות
about-other-apps = לאפליקציות אחרות

## The programme as a grid of rooms and times

grid-view = תצוגה
grid-list = רשימה
grid-grid = טבלה
grid-jump = מעבר לעכשיו
grid-gap = אין דבר בין { $from } ל־{ $to }

## The agenda as a plan

plan-free = זמן פנוי: { $x }
plan-see = הצגה
plan-hurry = { $x } למעבר בין { $from } לבין { $to }
plan-no-pause = ללא הפסקה: מעבר בין { $from } לבין { $to }
plan-overlap = חפיפה
plan-clash = יש חפיפה בין „{ $a }” לבין „{ $b }”: { $x }
plan-missed = באותו הזמן, „{ $x }”: { $names }
plan-drop = הסרת „{ $x }”

## The answer to a session that was just added

added-clash = יש חפיפה בין „{ $a }” לבין „{ $b }”: { $x }
added-clashes = „{ $x }” חופף למושבים אחרים בלו״ז שלך: { $n }
added-swap = החלפה
added-keep-both = להשאיר הכול
added-cancel = ביטול
added-maybe = אולי: { $x }

## Changes of the programme

changes-mine = בלו״ז שלי
changes-my-verticals = בתחומים שלי
changes-elsewhere = בשאר התוכנית
changes-none = דבר לא השתנה מאז ביקורך האחרון.
changes-added = מושב חדש
changes-gone = הוסר מהתוכנית
changes-cancelled = בוטל
changes-again = יתקיים בכל זאת
changes-moved = מועד חדש
changes-room = אולם אחר
changes-confirmed = האולם אושר
changes-renamed = כותרת חדשה
changes-before = קודם
changes-after = עכשיו
changes-no-room = ללא אולם
changes-see = הצגה
changes-seen = ראיתי
changes-older = הגיעה גרסה ישנה יותר של התוכנית ({ $n }). הגרסה האחרונה שראית היא { $x }.

## What was just done

toast-removed = הוסר מהלו״ז שלי: { $x }
toast-undo = ביטול הפעולה
toast-link-copied = הקישור הועתק
toast-link-not-copied = לא היה אפשר להעתיק את הקישור. הנה הוא:

## The agenda on its way out of this device

travel-heading = לקחת את הלו״ז שלי
travel-qr = קוד QR
travel-scan = יש לסרוק את הקוד במכשיר אחר: הלו״ז שלך ייפתח שם.
travel-too-long = הלו״ז הזה גדול מדי לקוד QR. אפשר להשתמש בקישור או בקובץ.
travel-copy = העתקת הקישור
travel-calendar = ייצוא ליומן
travel-alarm = עם תזכורת 15 דקות לפני
travel-save = שמירה בקובץ
travel-open = פתיחת קובץ
travel-print = הדפסה
travel-booklet = הדפסה כחוברת
travel-fragile = במכשיר הזה Safari עלול למחוק את מה שנשמר אחרי שבוע ללא ביקור, והיישום המותקן מתחיל בלו״ז ריק. מומלץ לשמור את הקישור, את קוד ה־QR או קובץ.

## An agenda that arrives

arrival-heading = התקבל לו״ז
arrival-new = עדיין לא בלו״ז שלי
arrival-here = כבר בלו״ז שלי
arrival-other-level = כבר בלו״ז שלי, בבחירה אחרת
arrival-unknown-hint = ייתכן שהתוכנית המוצגת ישנה יותר או חדשה יותר.
arrival-add = הוספה ללו״ז שלי
arrival-replace = החלפת הלו״ז שלי
arrival-leave = להשאיר ללא שינוי
arrival-merged = נוסף ללו״ז שלי
arrival-replaced = הלו״ז הוחלף
arrival-empty = הלו״ז שהתקבל ריק.
arrival-damaged = הקישור הזה פגום או חלקי. הלו״ז שלך לא השתנה.
arrival-newer = הקישור הזה מגיע מגרסה חדשה יותר של היישום. יש לטעון את הדף מחדש. הלו״ז שלך לא השתנה.
arrival-other-event = הקישור הזה שייך לאירוע אחר. הלו״ז שלך לא השתנה.
arrival-file-damaged = הקובץ הזה אינו לו״ז שאפשר לקרוא. הלו״ז שלך לא השתנה.
arrival-file-newer = הקובץ הזה מגיע מגרסה חדשה יותר של היישום. יש לטעון את הדף מחדש. הלו״ז שלך לא השתנה.
arrival-file-other-event = הקובץ הזה שייך לאירוע אחר. הלו״ז שלך לא השתנה.

## The organiser's sheets for walls and doors

sheets-wall = תוכנית לקיר
sheets-doors = שלטים לדלתות

## Levels of the organiser's notices, for those who cannot see their signs

notices-info = הודעה מהגוף המארגן
notices-warning = אזהרה
notices-alarm = התראה דחופה

## Reminders

remind-offer = תזכורת 10 דקות לפני
remind-while-open = תזכורות מגיעות רק כל עוד הדף הזה פתוח.
remind-denied = ההתראות אינן מורשות: התזכורת תופיע בדף.
remind-soon = „{ $x }” מתחיל בשעה { $time }

## Numbers

count-changes-mine = { $n ->
    [one] שינוי אחד בלו״ז שלך
    [two] שני שינויים בלו״ז שלך
   *[other] { $n } שינויים בלו״ז שלך
}
count-changes = { $n ->
    [one] שינוי אחד בתוכנית
    [two] שני שינויים בתוכנית
   *[other] { $n } שינויים בתוכנית
}
count-fitting-mine = { $n ->
    [one] מושב אחד בתחומים שלך
    [two] שני מושבים בתחומים שלך
   *[other] { $n } מושבים בתחומים שלך
}
count-fitting = { $n ->
    [one] מושב מתאים אחד
    [two] שני מושבים מתאימים
   *[other] { $n } מושבים מתאימים
}
count-unknown = { $n ->
    [one] מושב אחד שאינו מוכר בתוכנית זו
    [two] שני מושבים שאינם מוכרים בתוכנית זו
   *[other] { $n } מושבים שאינם מוכרים בתוכנית זו
}
count-over = { $n ->
    [one] מושב אחד הסתיים
    [two] שני מושבים הסתיימו
   *[other] { $n } מושבים הסתיימו
}

## The screen that nobody touches

door-begin = יש לגעת במסך כדי להתחיל
door-later = בהמשך
door-nothing-more = אין עוד דבר באולם זה
door-no-such-room = בתוכנית אין אולם בשם „{ $x }”.
door-take-session = לקריאה בטלפון
door-clock = השעון של המסך הזה אינו מדויק: השעה המוצגת היא של השרת.
door-coming-back = רק רגע: המסך חוזר מעצמו.

## The screen while a visitor uses it

touch-rooms = אולמות
touch-search = חיפוש
touch-back = חזרה
touch-low = נמוך יותר
touch-larger = גדול יותר
touch-contrast = ניגודיות
touch-finish = סיום
touch-take-page = הדף הזה בטלפון שלך
touch-take-plan = לקחת את הלו״ז: יש לסרוק את הקוד בטלפון
touch-how-to-plan = נגיעה בכוכב של מושב מוסיפה אותו לכאן, והכול עובר לטלפון שלך.
touch-forgets = המסך הזה אינו שומר דבר: הכול נמחק בסיום השימוש.

## The question after a while without a touch

asking-still-there = עדיין כאן?
asking-else-wiped = אחרת הכול יימחק בעוד { $n } שנ׳.
asking-go-on = כן, להמשיך

## The keyboard on the screen

keys-keyboard = מקלדת
keys-delete = מחיקת אות
keys-clear = מחיקת הכול
keys-space = רווח
keys-layout = כתב

## The page of the operator

status-title = מצב המסך
status-version = גרסת היישום
status-programme = מהדורת התוכנית
status-fetched = התוכנית האחרונה שהתקבלה
status-uptime = זמן פעולה
status-crashes = הפעלות מחדש אחרי קריסה
status-errors = שגיאות
status-writes = כתיבות לאחסון
status-awake = המסך נשאר דלוק
status-offline = מוכן ללא רשת
status-clock = תיקון השעון (שנ׳)
status-settings = הגדרות
status-fault = { $x }={ $value } אינו אפשרי: הערך בתוקף הוא { $used }.
status-good = הכול תקין
status-bad = כדאי לבדוק
status-close = סגירה

## On a sheet and on its page

sheet-scan = יש לסרוק את הקוד לתוכנית המעודכנת
sheet-wall-paper = להדפסה על { $x } לרוחב
sheet-door-paper = להדפסה על { $x } לאורך

## When the app cannot run

fatal-stopped = היישום נעצר. דבר ממה ששמרת לא אבד.
fatal-reload = טעינה מחדש
