### What barnamaj import, export and follow say.

nothing-imported-for = لم يُستورد شيء: { $why }
format = { $format ->
    [conclar] برنامج {"\u2068ConClár\u2069"} أو {"\u2068KonOpas\u2069"}
    [spreadsheet] جدول بيانات ({"\u2068.xlsx\u2069"} أو {"\u2068.ods\u2069"} أو {"\u2068.csv\u2069"}) فيه أوراق للجلسات والأشخاص والقاعات والقطاعات
    [sessionize] ملف {"\u2068JSON\u2069"} من {"\u2068Sessionize (All, GridSmart, Sessions, Speakers)\u2069"}
    [icalendar] ملف {"\u2068iCalendar (.ics)\u2069"}
    [open-event] {"\u2068open-event\u2069"} من {"\u2068FOSSASIA\u2069"}
    [frab-xml] {"\u2068schedule.xml\u2069"} من {"\u2068frab, pretalx, Pentabarf\u2069"}
    [frab-json] {"\u2068schedule.json\u2069"} من {"\u2068frab, pretalx, c3voc\u2069"} (الإصدار 1)
    [pretalx] ملف {"\u2068JSON\u2069"} من {"\u2068pretalx (widget, API)\u2069"}
    [c3voc-v2] {"\u2068schedule.json\u2069"} من {"\u2068C3VOC\u2069"} (الإصدار 2)
   *[other] { $name }
}
nothing-new = لا جديد
summary-sort = { $sort ->
    [new] جلسات جديدة
    [moved] تغيّر وقتها
    [room] قاعة أخرى
    [cancelled] ملغاة
    [back] تُعقد رغم ذلك
    [texts] نصوص
    [replaced] كُتبت هنا من قبل، وهي الآن كما في المصدر
    [kept] عُدّلت هنا وفي المصدر، ويبقى ما كتبتموه
    [notes] ما يستحق النظر في المصدر
   *[other] تغييرات أخرى
}: { $count }
summary-more = وغيرها { $count }
new-elements = جديد في { $list }: { $count } ({ $names })
name-of-list = { $list ->
    [days] الأيام
    [event] الفعالية
    [facet] قيم التصنيف { $name }
    [facets] التصنيفات
    [file] الملف
    [kinds] الأنواع
    [people] الأشخاص
    [rooms] القاعات
    [verticals] القطاعات
   *[other] { $name }
}
new-event = جديد: الفعالية
element-of-list = { $list }: { $label }
gone-from-source = { $label } (لم تعد في المصدر)
field-kept = { $label }: { $field } يبقى { $before }؛ ويقول المصدر الآن { $after }
field-replaced = { $label }: { $field } كان { $before }، وهو الآن { $after }
field-taken = { $label }: { $field } { $before } ← { $after }
value-nothing = لا شيء
kept-under-source = لا مكان له هنا، يُحفظ تحت `source`: { $fields }
kept-nowhere = لا مكان له هنا، لا يُحفظ: { $fields }
file-left = { $file }: تُرك كما هو
file-unwritten = { $file }: لم يُكتب شيء ({ $option })
file-written = { $file }: كُتب

## barnamaj export

no-format-of-name = لا يدل الاسم { $file } على تنسيق يُكتب: يمكن أن ينتهي الاسم بأحد هذه: { $ends }
is-the-programme = { $file } هو البرنامج نفسه: اكتبوا في ملف آخر
exported = { $file }: { PLURAL($count) ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
} بتنسيق { $format }
no-spreadsheet = { $file } ليس جدول بيانات: { "\u2068.xlsx\u2069" } أو { "\u2068.ods\u2069" } أو { "\u2068.csv\u2069" }
is-there-already = { $file } موجود من قبل
to-be-filled-in = { $file }: املؤوه، ثم استوردوه بالأمر barnamaj import

## barnamaj follow

follow-broken-off = انقطع هذا
follow-ended = انتهى.
follow-begins = { $file } يتبع { $source }، كل { $every }؛ { $then }
follow-in-step-again = عاد { $file } مطابقا للمصدر (لم يكن كذلك منذ { $since })
follow-written = كُتب { $file }
follow-visitors-have-it = وصل إلى الزوار
follow-visitors-lack-it = لم يصل إلى الزوار: { $why }؛ ويُعاد في المرة القادمة
follow-always-written = يكتب غيرنا { $file } باستمرار
follow-stays = { $why }؛ يبقى { $file } كما هو
follow-not-taken-in = لم يؤخذ { $source }: { $why }؛ يبقى { $file } كما هو
follow-more-faults = { $faults }؛ وغيرها { $count }
follow-unfit = لن يبقى البرنامج صالحا للنشر، عدد الأخطاء: { $count } ({ $first })
follow-gone = غاب عنه معظم الجلسات التي لم تُعقد بعد، { $gone } من { $coming }؛ إن كان ذلك صحيحا فأعيدوا الأمر نفسه مع { "\u2068--once --force\u2069" }
follow-another = يعمل أمر barnamaj follow آخر على { $file }
follow-publish-failed = فشل barnamaj publish: { $why }
follow-command-failed = فشل الأمر ({ $command }): { $status }
follow-cannot-run = تعذر تشغيل الأمر ({ $command }): { $why }
follow-then-command = ثم: { $command }
follow-then-deploy = ثم يُنشر ويُرفع
follow-then-upload = ثم يُنشر، وعليكم رفعه (لا يوجد `deploy` في { $file })
follow-then-nothing = لا يُنشر شيء: لا أمر بعد { "\u2068--\u2069" }، ولا { $file }

## What an import finds doubtful

source-without-sessions = لا جلسة فيه
source-without-times = لا وقت لأي جلسة فيه
note-ends-before = تنتهي قبل أن تبدأ: تُركت نهايتها
note-no-title = بلا عنوان: يحل محله { $other }
note-no-name = لا يذكر المصدر اسم الفعالية: يحدده { $option }
note-language-by-letters = النصوص التي بلا لغة تُعدّ بلغة { $language } بحسب حروفها: يحدد { $option } غيرها
note-no-zone-told = ليس لأوقات الجلسات فارق { $zone }: لا تُعتمد أي منطقة زمنية
note-keeps-time = لم يعد لها وقت، وتحتفظ بوقتها السابق، { $start }: { $title }
note-no-ids = قد تكون الجلسات الجديدة ({ $new }) والملغاة ({ $gone }) هنا هي نفسها بعنوان ووقت آخرين، ولا يبيّن ذلك إلا معرّف، وليس في المصدر معرّفات: يكتب `{ $command }` جدول بيانات بمعرّفات تبقى فيه الجلسات هي نفسها
note-almost = «{ $text }» جديد، ويكاد يكون «{ $name }»
note-one-name = يُقرأ «{ $name }» اسما واحدا: الفاصلة المنقوطة تفصل بين عدة أسماء
note-no-session = تُرك هذا السطر: لا توجد جلسة «{ $session }»
note-not-in-session = تُرك هذا السطر: «{ $person }» ليس في «{ $session }»
note-text-cut = قُطع هذا النص بعد { PLURAL($count) ->
    [few] { $count } محارف
    [many] { $count } محرفا
   *[other] { $count } محرف
}
note-day-first = يُقرأ { $text } على أنه { $read }: اليوم أولا. إذا كُتب هكذا زال الشك
note-empty-cell = تُرك هذا السطر: لا شيء في العمود «{ $column }»
note-id-twice = المعرّف «{ $id }» موجود أيضا في { $place }: تُعدّ إحدى الجلستين جديدة
note-people-left-out = تُركوا لأنهم ليسوا في أي جلسة من البرنامج: { PLURAL($count) ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
note-nameless = تُرك لأنه بلا اسم
note-neither-name-nor-id = تُرك لأنه بلا اسم ولا معرّف
note-id-for-name = لا اسم له: يحل معرّفه محله
