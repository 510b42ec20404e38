### Arabic, in Moroccan usage, with the digits 0 to 9. Our own words: they await a native reader.

-ar = العربية
    .date-long = { $weekday } { $day } { $month } { $year }
    .date-medium = { $weekday } { $day } { $month }
    .name-zgh = الأمازيغية

## The frame of every page: navigation, title, footer

nav-programme = البرنامج
nav-agenda = جدولي
nav-verticals = القطاعات
nav-people = المتدخلون
nav-outcomes = المخرجات
nav-changes = كل التغييرات
nav-about = حول
nav-main = التنقل الرئيسي
nav-skip-to-content = انتقل إلى المحتوى الرئيسي
nav-language = اللغة
nav-title = { $x } – { $event }

## On buttons everywhere

action-close = إغلاق
action-retry = أعد المحاولة
action-reload = إعادة التحميل
action-subscribe = الاشتراك في هذا التقويم

## The strip that tells what is on now and next, and the clock

now-now = الآن
now-next = التالي في البرنامج
now-live = جارية الآن
now-nothing-now = لا توجد جلسة جارية الآن
now-starts = ينطلق البرنامج يوم { $date }
now-continues = يتواصل البرنامج { $day } على الساعة { $time }
now-resumes = يتواصل البرنامج على الساعة { $time }
now-over = انتهت أشغال هذا الحدث
now-thanks = شكرًا على المشاركة
now-see-outcomes = الاطلاع على المخرجات
now-to-come = سيُنشر البرنامج هنا لاحقا.
now-today = اليوم
now-tomorrow = غدًا
now-starting = تبدأ الآن
now-starts-in = تبدأ بعد { $x }
now-in-x = بعد { $x }
now-rehearsal = ساعة تجريبية: { $x }
now-leave-rehearsal = إنهاء التجربة

## On the card of a session

card-add = أضف إلى جدولي
card-add-x = أضف «{ $x }» إلى جدولي
card-going = سأحضر
card-maybe = ربما
card-in-parallel = بالتوازي

## Filter and search

filter-filters = عوامل التصفية
filter-search = بحث
filter-placeholder = ابحث عن جلسة أو متدخل…
filter-clear-all = مسح عوامل التصفية
filter-clear-words = مسح البحث
filter-remove = إزالة عامل التصفية: { $x }
filter-vertical = القطاع
filter-day = اليوم
filter-room = القاعة
filter-kind = نوع الجلسة
filter-person = المتدخل
filter-words = كلمات البحث
filter-mine = جدولي فقط
filter-all-days = كل الأيام
filter-nothing-matches = لا توجد جلسة تطابق عوامل التصفية
filter-unknown = عامل التصفية هذا غير معروف هنا: { $x }

## The visitor's agenda and how it is kept

agenda-blocked = لا يسمح هذا المتصفح بالحفظ: يبقى جدولك إلى حين إغلاق هذه الصفحة فقط.
agenda-full = مساحة التخزين في هذا الجهاز ممتلئة: لم يُحفظ آخر تغيير.
agenda-damaged = كان الجدول المحفوظ تالفًا. وُضع جانبًا ولم يُحذف منه شيء، ويبدأ هنا جدول جديد.
agenda-newer = حُفظ جدولك بإصدار أحدث من هذا التطبيق: يمكنك الاطلاع عليه هنا دون تغييره.

## While loading, and when something goes wrong

trouble-loading = جارٍ التحميل…
trouble-slow = يستغرق التحميل وقتًا أطول من المعتاد. قد تكون الشبكة مزدحمة.
trouble-heading = حدث خطأ ما
trouble-unreachable = تعذّر الوصول إلى البرنامج. تحقق من الاتصال ثم أعد المحاولة.
trouble-status = أجاب الخادم بخطأ ({ $n }).
trouble-portal = أجابت الشبكة بصفحة تسجيل الدخول بدلًا من البرنامج. سجّل الدخول إلى الشبكة ثم أعد المحاولة.
trouble-cut-off = وصل البرنامج غير مكتمل.
trouble-invalid = وصل ملف تعذّرت قراءته.
trouble-newer = أُعدّ البرنامج لإصدار أحدث من هذا التطبيق. أعد تحميل الصفحة.
trouble-partial = يُعرض ما أمكنت قراءته.
trouble-agenda-safe = جدولك لم يتأثر.

## The age of the programme, and new versions of the app

fresh-fetched-at = البرنامج كما كان على الساعة { $x }
fresh-fetched-on = البرنامج كما كان يوم { $x }
fresh-not-refreshed = تعذّر التحديث حاليًا
fresh-ready = إصدار جديد جاهز
fresh-update = تحديث
fresh-later = لاحقًا

## Addresses of what the programme does not have

missing-page = الصفحة غير موجودة
missing-session = الجلسة غير موجودة
missing-person = المتدخل غير موجود
missing-vertical = القطاع غير موجود
missing-language = اللغة غير متاحة

## Theme and size of text

look-appearance = المظهر
look-system = النظام
look-light = فاتح
look-dark = داكن
look-high-contrast = تباين عالٍ
look-text-size = حجم النص
look-medium = متوسط
look-large = كبير
look-larger = كبير جدًا

## What the footer says of the programme

about-time-zone = جميع الأوقات بتوقيت مكان الحدث ({ $x }).
about-privacy-note = لا حساب ولا تتبّع: كل ما تحفظه يبقى على هذا الجهاز.
about-updated = آخر تحديث: { $date }

## Kinds of sessions, one of each

kind-ceremony = حفل
kind-keynote = كلمة رئيسية
kind-conversation = حوار
kind-plenary = جلسة عامة
kind-round-table = مائدة مستديرة
kind-showcase = عروض توضيحية
kind-signing = توقيع
kind-pause = استراحة
kind-session = جلسة

## States of sessions and rooms, parts of people

state-moved = تم نقلها
state-cancelled = ملغاة
state-full = مكتملة
state-room-proposed = قاعة مقترحة
state-room-to-be-confirmed = القاعة تُحدد لاحقًا
state-whole-venue = الموقع بأكمله
state-in-person = حضوريا
state-online = عن بعد
state-hybrid = حضوريا وعن بعد

## Dates and lengths

date-time = { $date } على الساعة { $time }
date-two-days = { $from } و{ $to }
date-days = من { $from } إلى { $to }
date-next-day = { $from } و{ $to }
date-range = من { $from } إلى { $to }
date-minutes = { $minutes }
date-hours = { $hours }
date-length = { $hours } و{ $minutes }
date-after = { $hours } و{ $minutes }

## Numbers

count-sessions = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    [many] { $n } جلسة
   *[other] { $n } جلسة
}
count-speakers = { $n ->
    [zero] لا متدخلين
    [one] متدخل واحد
    [two] متدخلان
    [few] { $n } متدخلين
    [many] { $n } متدخلًا
   *[other] { $n } متدخل
}
count-show-sessions = { $n ->
    [zero] لا جلسات
    [one] عرض جلسة واحدة
    [two] عرض جلستين
    [few] عرض { $n } جلسات
    [many] عرض { $n } جلسة
   *[other] عرض { $n } جلسة
}
count-left-out = { $n ->
    [one] تعذّرت قراءة جلسة واحدة، فهي غير معروضة.
    [two] تعذّرت قراءة جلستين، فهما غير معروضتين.
    [few] تعذّرت قراءة { $n } جلسات، فهي غير معروضة.
    [many] تعذّرت قراءة { $n } جلسة، فهي غير معروضة.
   *[other] تعذّرت قراءة { $n } جلسة، فهي غير معروضة.
}
count-minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
count-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
count-after-minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
count-after-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
count-after-days = { $n ->
    [zero] { $n } يوم
    [one] يوم
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}

## On the page of a session

session-moderator = تسيير
session-day = اليوم
session-time = الوقت
session-room = القاعة
session-speakers = المتدخلون
session-spoken-languages = لغات المداخلات
session-same-time = في الوقت نفسه
session-before-in-room = قبلها في هذه القاعة
session-after-in-room = بعدها في هذه القاعة
session-end-unknown = وقت الانتهاء غير محدد
session-back-to-programme = العودة إلى البرنامج
session-share = مشاركة
session-interpretation = الترجمة الفورية
session-attendance = المشاركة
session-your-time = بتوقيتكم
session-part-of = ضمن
session-parts = خلال هذه الجلسة
session-links = روابط

## What is to be had behind a link

link-slides = العرض
link-recording = التسجيل
link-stream = البث المباشر
link-paper = المقال
link-registration = التسجيل للمشاركة
link-feedback = رأيكم
link-page = صفحة ويب
link-other = رابط

## Rooms and plans

venue-where-is = أين توجد القاعة؟
venue-plans = الخرائط
venue-capacity = المقاعد
venue-accessibility = الولوجيات
venue-larger = تكبير الخريطة
venue-smaller = تصغير الخريطة
venue-open-plan = فتح الخريطة

## Addresses of what the programme does not have

missing-hint = قد يكون العنوان غير كامل، أو قد يكون البرنامج تغيّر.
missing-choose-language = اختر إحدى هذه اللغات:
missing-see-programme = الاطلاع على البرنامج

## When no session matches the filters

ways-out-loosen = جرّب البحث دون أحدها:
ways-out-without = دون { $x }: { $sessions }

## On the pages of people and verticals

people-search = ابحث عن متدخل
people-sessions = الجلسات
people-no-session = لا توجد جلسة في هذا البرنامج
people-nobody-matches = لا يوجد متدخل يطابق هذا البحث

## The page of the agenda

agenda-empty = جدولك فارغ
agenda-how-to-fill = في صفحة البرنامج، اختر «أضف إلى جدولي» للجلسات التي تهمك.
agenda-no-longer = لم تعد في البرنامج
agenda-on-this-device = جدولك محفوظ على هذا الجهاز فقط.
agenda-needs-script = يحتاج الجدول إلى جافا سكريبت، أما البرنامج فيُقرأ من دونها.
agenda-remove-x = أزل «{ $x }» من جدولي

## The outcomes of the event

outcomes-recommendations = التوصيات
outcomes-report = التقرير التركيبي
outcomes-priorities = أولويات التقرير
outcomes-read-report = قراءة التقرير ب{ $language }
outcomes-follow-up = ما بعد الحدث
outcomes-source = المصدر: { $x }
outcomes-none-yet = لم تُنشر المخرجات بعد.

## About the event and this app

about-organiser = الجهة المنظمة
about-venue = المكان
about-city = المدينة
about-date = التاريخ
about-links = روابط
about-translations = النصوص التي لا ترجمة لها معروضة بلغتها الأصلية.
about-revision = الإصدار { $n }
about-documents = وثائق
about-contacts = للاتصال
about-sponsors = الشركاء
about-other-apps = لتطبيقات أخرى

## The programme as a grid of rooms and times

grid-view = طريقة العرض
grid-list = قائمة
grid-grid = شبكة
grid-jump = الانتقال إلى الآن
grid-gap = لا شيء من { $from } إلى { $to }

## The agenda as a plan

plan-free = وقت حر: { $x }
plan-see = عرض
plan-hurry = { $x } للانتقال من { $from } إلى { $to }
plan-no-pause = دون توقف: من { $from } إلى { $to }
plan-overlap = تداخل
plan-clash = «{ $a }» و«{ $b }» متداخلتان: { $x }
plan-missed = في هذا الوقت، «{ $x }»: { $names }
plan-drop = إزالة «{ $x }»

## The answer to a session that was just added

added-clash = «{ $a }» تتداخل مع «{ $b }»: { $x }
added-clashes = «{ $x }» تتداخل مع جلسات أخرى في جدولك: { $n }
added-swap = استبدال
added-keep-both = الاحتفاظ بالكل
added-cancel = إلغاء
added-maybe = ربما: { $x }

## Changes of the programme

changes-mine = في جدولي
changes-my-verticals = في قطاعاتي
changes-elsewhere = في باقي البرنامج
changes-none = لم يتغير شيء منذ زيارتك الأخيرة.
changes-added = جلسة جديدة
changes-gone = حُذفت من البرنامج
changes-cancelled = أُلغيت
changes-again = ستُعقد من جديد
changes-moved = تغيّر الموعد
changes-room = تغيّرت القاعة
changes-confirmed = تأكدت القاعة
changes-renamed = عنوان جديد
changes-before = قبل
changes-after = الآن
changes-no-room = دون قاعة
changes-see = عرض
changes-seen = اطلعت عليها
changes-older = وصل إصدار أقدم من البرنامج ({ $n })، والإصدار الذي اطلعت عليه سابقًا هو { $x }.

## What was just done

toast-removed = أُزيلت من جدولي: { $x }
toast-undo = تراجع
toast-link-copied = تم نسخ الرابط
toast-link-not-copied = تعذّر نسخ الرابط، وهذا هو:

## The agenda on its way out of this device

travel-heading = أخذ جدولي معي
travel-qr = رمز الاستجابة السريعة
travel-scan = امسح هذا الرمز بجهاز آخر فيُفتح جدولك عليه.
travel-too-long = هذا الجدول أكبر من أن يحمله رمز الاستجابة السريعة. استعمل الرابط أو الملف.
travel-copy = نسخ الرابط
travel-calendar = تصدير إلى التقويم
travel-alarm = مع تذكير قبل 15 دقيقة
travel-save = حفظ في ملف
travel-open = فتح ملف
travel-print = طباعة
travel-booklet = طباعة على شكل كتيّب
travel-fragile = قد يحذف متصفح هذا الجهاز ما هو محفوظ بعد أسبوع دون زيارة، ويبدأ التطبيق المثبّت بجدول فارغ. احتفظ بالرابط أو برمز الاستجابة السريعة أو بملف.

## An agenda that arrives

arrival-heading = جدول وارد
arrival-new = جديد بالنسبة إليك
arrival-here = موجودة في جدولي
arrival-other-level = موجودة في جدولي باختيار آخر
arrival-unknown-hint = قد يكون البرنامج المعروض أقدم أو أحدث.
arrival-add = أضف إلى جدولي
arrival-replace = استبدال جدولي
arrival-leave = دون أي تغيير
arrival-merged = أُضيفت إلى جدولي
arrival-replaced = استُبدل الجدول
arrival-empty = الجدول الوارد فارغ.
arrival-damaged = هذا الرابط تالف أو ناقص. لم يتغير جدولك.
arrival-newer = هذا الرابط من إصدار أحدث من التطبيق. أعد تحميل الصفحة. لم يتغير جدولك.
arrival-other-event = هذا الرابط لفعالية أخرى. لم يتغير جدولك.
arrival-file-damaged = هذا الملف ليس جدولًا يمكن قراءته. لم يتغير جدولك.
arrival-file-newer = هذا الملف من إصدار أحدث من التطبيق. أعد تحميل الصفحة. لم يتغير جدولك.
arrival-file-other-event = هذا الملف لفعالية أخرى. لم يتغير جدولك.

## The organiser's sheets for walls and doors

sheets-wall = البرنامج الجداري
sheets-doors = ملصقات أبواب القاعات

## Levels of the organiser's notices, for those who cannot see their signs

notices-info = رسالة من المنظمين
notices-warning = تنبيه
notices-alarm = إنذار

## Reminders

remind-offer = ذكّرني قبل 10 دقائق
remind-while-open = لا تصل التذكيرات إلا إذا بقيت هذه الصفحة مفتوحة.
remind-denied = الإشعارات غير مسموح بها: سيظهر التذكير داخل الصفحة.
remind-soon = تبدأ «{ $x }» على الساعة { $time }

## Numbers

count-changes-mine = { $n ->
    [one] تغيير واحد في جدولك
    [two] تغييران في جدولك
    [few] { $n } تغييرات في جدولك
    [many] { $n } تغييرًا في جدولك
   *[other] { $n } تغيير في جدولك
}
count-changes = { $n ->
    [one] تغيير واحد في البرنامج
    [two] تغييران في البرنامج
    [few] { $n } تغييرات في البرنامج
    [many] { $n } تغييرًا في البرنامج
   *[other] { $n } تغيير في البرنامج
}
count-fitting-mine = { $n ->
    [one] جلسة واحدة في قطاعاتك
    [two] جلستان في قطاعاتك
    [few] { $n } جلسات في قطاعاتك
    [many] { $n } جلسة في قطاعاتك
   *[other] { $n } جلسة في قطاعاتك
}
count-fitting = { $n ->
    [one] جلسة واحدة ممكنة
    [two] جلستان ممكنتان
    [few] { $n } جلسات ممكنة
    [many] { $n } جلسة ممكنة
   *[other] { $n } جلسة ممكنة
}
count-unknown = { $n ->
    [one] جلسة واحدة غير معروفة في هذا البرنامج
    [two] جلستان غير معروفتين في هذا البرنامج
    [few] { $n } جلسات غير معروفة في هذا البرنامج
    [many] { $n } جلسة غير معروفة في هذا البرنامج
   *[other] { $n } جلسة غير معروفة في هذا البرنامج
}
count-over = { $n ->
    [one] جلسة واحدة انتهت
    [two] جلستان انتهتا
    [few] { $n } جلسات انتهت
    [many] { $n } جلسة انتهت
   *[other] { $n } جلسة انتهت
}

## The screen that nobody touches

door-begin = المسوا الشاشة للبدء
door-later = لاحقا
door-nothing-more = لا شيء آخر في هذه القاعة
door-no-such-room = لا توجد في البرنامج قاعة «{ $x }».
door-take-session = اقرؤوها على هاتفكم
door-clock = ساعة هذه الشاشة غير مضبوطة: الوقت المعروض هو وقت الخادوم.
door-coming-back = لحظة من فضلكم: ستعود الشاشة من تلقاء نفسها.

## The screen while a visitor uses it

touch-rooms = القاعات
touch-search = بحث
touch-back = رجوع
touch-low = إلى الأسفل
touch-larger = أكبر
touch-contrast = تباين
touch-finish = إنهاء
touch-take-page = هذه الصفحة على هاتفكم
touch-take-plan = خذوا أجندتكم معكم: امسحوا هذا الرمز بهاتفكم
touch-how-to-plan = المسوا نجمة جلسة فتضاف هنا، ثم خذوا كل شيء معكم على هاتفكم.
touch-forgets = لا تحتفظ هذه الشاشة بأي شيء: يمحى كل شيء عند مغادرتكم.

## The question after a while without a touch

asking-still-there = هل ما زلتم هنا؟
asking-else-wiped = وإلا فسيمحى كل شيء خلال { $n } ث.
asking-go-on = نعم، متابعة

## The keyboard on the screen

keys-keyboard = لوحة المفاتيح
keys-delete = مسح حرف
keys-clear = مسح الكل
keys-space = مسافة
keys-layout = الكتابة

## The page of the operator

status-title = حالة الشاشة
status-version = إصدار التطبيق
status-programme = مراجعة البرنامج
status-fetched = آخر برنامج تم استلامه
status-uptime = تعمل منذ
status-crashes = مرات إعادة التشغيل بعد توقف
status-errors = الأخطاء
status-writes = الكتابة في التخزين
status-awake = إبقاء الشاشة مضاءة
status-offline = جاهزة دون شبكة
status-clock = تصحيح الساعة (ث)
status-settings = الإعدادات
status-fault = { $x }={ $value } غير ممكن: المعمول به { $used }.
status-good = كل شيء على ما يرام
status-bad = يحتاج إلى نظر
status-close = إغلاق

## On a sheet and on its page

sheet-scan = امسحوا الرمز للاطلاع على البرنامج المحيّن
sheet-wall-paper = للطباعة على ورق { $x } بالعرض
sheet-door-paper = للطباعة على ورق { $x } بالطول

## When the app cannot run

fatal-stopped = توقف التطبيق. لم يضع أي شيء مما احتفظتم به.
fatal-reload = إعادة التحميل
