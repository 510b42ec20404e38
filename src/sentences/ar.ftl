### ما يقوله أمر المنظم بالعربية. انظر en.ftl. الترجمة من عندنا.
### أشكال الأعداد تأتي من الدالة PLURAL، انظر src/sentences/mod.rs.
### ما هو شفرة ويبدأ أو ينتهي بعلامة يُعزل عن الجملة (U+2068 وU+2069)، وإلا انقلبت علاماته.

## barnamaj check

severity-error = خطأ
severity-warning = تنبيه
what-to-do = ما العمل:
place = { $place }، السطر { $line }
place-in-file = { $file }: { $place }
whole-file = الملف
group-room = القاعة { $id }
group-person = الشخص { $id }
more-like = … وغيرها { $count } مثل { $place }
more-alike = … وغيرها { $count } من النوع نفسه: { $about }، السطور { $lines }
codes = رموز تُكتب في `meant` حيث يكون الأمر مقصودًا:
fit = صالح للنشر
unfit = غير صالح للنشر
errors = { PLURAL($count) ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
warnings = { PLURAL($count) ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
}
meant-so = المقصود منها: { $count }
no-revision = { $event }
revision = المراجعة { $revision } من { $event }
no-id = فعالية بلا معرّف
sessions-on = { $sessions } في { $days }
days = { PLURAL($count) ->
    [zero] 0 يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
sessions = { PLURAL($count) ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
people = { PLURAL($count) ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
rooms = { PLURAL($count) ->
    [zero] لا قاعات
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $count } قاعات
    [many] { $count } قاعة
   *[other] { $count } قاعة
}
verticals = { PLURAL($count) ->
    [zero] لا قطاعات
    [one] قطاع واحد
    [two] قطاعان
    [few] { $count } قطاعات
    [many] { $count } قطاعًا
   *[other] { $count } قطاع
}
translations = الترجمات
all = المجموع
marked = منها ما وُسم { $word }
unreadable-at = السطر { $line }، العمود { $column }: { $what }. ما العمل: { $advice }.

## barnamaj preview

place-alone = { $place }
more-on-pages = … وغيرها { $count }: تعرضها الصفحات
preview-made = { $file }: { $what }؛ { $counts }
site-made = جُهّز في { $seconds } ث
site-stays = بقي الموقع الأخير ({ $why })
no-site-yet = لا يوجد موقع بعد ({ $why })
pages-not-drawn = تعذّر رسم الصفحات: نرجو إبلاغنا بذلك
cannot-be-read = تعذّرت قراءته
no-programme-now = ليس برنامجًا في هذه اللحظة
file-unreadable = تعذّرت قراءة هذا: { $why }
not-utf-8 = ليس بترميز UTF-8

## barnamaj publish

not-fit-as-checked = { $file } غير صالح للنشر: يبيّن { $command } السبب
has-warnings = في { $file } { PLURAL($count) ->
    [zero] لا تنبيهات: يعرضها { $command }
    [one] تنبيه واحد: يعرضه { $command }
    [two] تنبيهان: يعرضهما { $command }
    [few] { $count } تنبيهات: يعرضها { $command }
    [many] { $count } تنبيهًا: يعرضها { $command }
   *[other] { $count } تنبيه: يعرضها { $command }
}.
visitors-have-earlier = لدى الزوار ما نُشر قبله.
what-stops = { $place }: { $what }. ما العمل: { $advice }
nobody-has-seen = إذا لم يرَ أي زائر ذلك المنشور، فاحذفوا { $file } وانشروا من جديد.

## Kinds of text, in the plural

texts-event = نصوص الفعالية
texts-days = عناوين الأيام
texts-verticals = أسماء القطاعات
texts-rooms = أسماء القاعات
texts-people = أسماء الأشخاص
texts-functions = الصفات والمؤسسات
texts-sessions = عناوين الجلسات
texts-abstracts = الملخصات والملاحظات
texts-outcomes = المخرجات
texts-notices = الإعلانات

## Parts of sentences

comma = {"، "}
colon = {":"}
and-more = { $names } وغيرها { $count }
span = من { $start } إلى { $end } يوم { $date }
span-days = من { $start } يوم { $from } إلى { $end } يوم { $to }
time-on = { $time } يوم { $date }

## Files that are no programme

file-empty = الملف فارغ
    .advice = تأكدوا أنه الملف الصحيح
file-markup = هذه صفحة ويب أو XML وليست JSON
    .advice = تأكدوا أنه الملف الصحيح
file-cut = ينتهي الملف قبل أوانه
    .advice = نزّلوه أو احفظوه من جديد: نهايته مفقودة
no-json = هذا ليس JSON: { $why }
    .advice = صحّحوا في ذلك الموضع؛ المحرر الذي يعرف JSON يشير إليه
json-trailing-comma = فاصلة زائدة
json-comma-or-brace = ينقص {"\u2068`,`\u2069"} أو {"\u2068`}`\u2069"}
json-comma-or-bracket = ينقص {"\u2068`,`\u2069"} أو {"\u2068`]`\u2069"}
json-colon = ينقص {"\u2068`:`\u2069"}
json-name = يجب أن يكون الاسم بين علامتي تنصيص
json-value = تنقص قيمة
json-trailing = يوجد شيء بعد النهاية
json-line-break = في نص سطر جديد أو محرف تحكم آخر: يُكتب السطر الجديد {"\u2068\\n\u2069"}
not-a-programme = هذا JSON، لكنه ليس برنامجًا يستطيع التطبيق عرضه: ينقصه { $names }{ $guess ->
    [frab] ؛ يشبه ملف schedule.json من frab أو pretalx أو c3voc
    [conclar] ؛ يشبه برنامج ConClár
   *[none] {""}
}
    .advice = تأكدوا أنه الملف الصحيح؛ يصنع `barnamaj import` برنامجًا مما تكتبه أنظمة أخرى
unknown-version = كُتب هذا التطبيق للإصدار { $known } من الصيغة، لا للإصدار { $version }
    .advice = اكتبوا { $known }، أو ابنوا الموقع بتطبيق إصدار الملف
repeated-field = هذا الحقل موجود مرتين في كائن واحد، ولا أحد يعرف أيهما المعتمد
    .advice = أبقوا واحدًا منهما

## What the schema refuses

schema-missing = `{ $field }` ناقص
    .advice = أضيفوه
schema-type = يوجد هنا { $found }
    .advice = اكتبوا { $wanted }
schema-null = يوجد هنا { $found }
    .advice = اكتبوا { $wanted }، أو احذفوا الحقل
schema-time = { $found } ليس وقتًا يمكن الاعتماد عليه
    .advice = اكتبوا اليوم والوقت والفارق عن UTC، مثل { $example }
schema-date = { $found } ليس يومًا في التقويم
    .advice = اكتبوه مثل { $example }
schema-pattern = { $found } ليس بالشكل المطلوب هنا
    .advice = اكتبوا ما يسمح به النمط { $pattern }
schema-small = { $found } أصغر مما ينبغي
    .advice = اكتبوا عددًا لا يقل عن { $limit }
schema-large = { $found } أكبر مما ينبغي
    .advice = اكتبوا عددًا لا يزيد على { $limit }
schema-word = { $found } ليس من الكلمات المعروفة هنا
    .advice = اكتبوا واحدة من هذه: { $words }
schema-other = { $objection }
    .advice = انظروا المخطط في {"\u2068public/\u2069"} لمعرفة ما يجوز هنا
add-as = أضيفوه، مثل { $example }
add-what = أضيفوه: { $what }
write-as = اكتبوه مثل { $example }
write-what = اكتبوه: { $what }
write-this = اكتبوا { $value }
id-of-person = معرّف أحد الأشخاص
short-name = اسم قصير دائم، من حروف وأرقام وشرطات
whole-number = عدد صحيح ليس لغيره ولم يكن لغيره
found-null = لا شيء (null)
found-list = قائمة
found-object = كائن
wanted-list = قائمة، بين {"\u2068[ ]\u2069"}
wanted-boolean = true أو false
wanted-integer = عددًا صحيحًا، دون علامات تنصيص
wanted-null = القيمة null
wanted-number = عددًا، دون علامات تنصيص
wanted-object = كائنًا، بين {"\u2068{ }\u2069"}
wanted-text = نصًا بين علامتي تنصيص
either = { $one } أو { $other }

## What the app does not know

unknown-word = لا يعرف التطبيق الكلمة { $word } ويعدّها { $neutral }
    .advice = اكتبوا واحدة من هذه: { $words }
unknown-field = لا يعرف التطبيق `{ $field }` ويتجاهله
    .advice = صحّحوا الاسم أو احذفوا الحقل؛ المعروف هنا: { $known }

## What the app leaves out

left-out = يترك التطبيق هذا: { $why }
    .advice = صحّحوه؛ يبيّن مخططه في {"\u2068public/\u2069"} ما يجوز هناك
mended = { $why }
    .advice = صحّحوه؛ يبيّن مخططه في {"\u2068public/\u2069"} ما يجوز هناك
cannot-open = لا يستطيع التطبيق فتح هذا
    .advice = صحّحوه؛ يبيّن مخططه في {"\u2068public/\u2069"} ما يجوز هناك
cannot-open-for = لا يستطيع التطبيق فتح هذا: { $why }
    .advice = صحّحوه؛ يبيّن مخططه في {"\u2068public/\u2069"} ما يجوز هناك
write-id = اكتبوا معرّفًا من 100 محرف على الأكثر: حروف (من a إلى z) وأرقام وشرطات ونقاط وشرطات سفلية، يبدأ بحرف أو رقم: فهو جزء من العناوين
write-id-as = اكتبوا { $id }، أو معرّفًا من 100 محرف على الأكثر: حروف (من a إلى z) وأرقام وشرطات ونقاط وشرطات سفلية، يبدأ بحرف أو رقم: فهو جزء من العناوين
write-url = اكتبوا عنوانًا كاملًا يبدأ بـ {"\u2068https://\u2069"} وليس فيه فراغات
fault-unread = تعذّرت قراءة `{ $field }`: { $shown }
fault-missing = `{ $field }` ناقص
fault-no-object = ليس كائنًا
fault-control = كانت في `{ $field }` محارف تحكم

## Ids, numbers, references

duplicate-id = المعرّف { $id } مستعمل: يترك التطبيق هذا العنصر
    .advice = أعطوه معرّفًا خاصًا به، أو احذفوه إن كان هنا خطأً
ids-differ-in-case = على أقراص كثيرة لا فرق بين المعرّف { $id } و{ $first }: ستُكتب صفحة فوق الأخرى
    .advice = أعطوا أحدهما معرّفًا آخر، والأفضل بحروف صغيرة كلها؛ غيّروا الذي لم يُنشر بعد
duplicate-number = الرقم { $number } هو رقم { $holder }
    .advice = أعطوه رقمًا ليس لغيره ولم يكن لغيره قط
duplicate-day = اليوم { $date } موجود مرتين
    .advice = صحّحوا التاريخ، أو احذفوا أحدهما
unknown-plan = لا يوجد مخطط { $id }
    .advice = ضعوا معرّف مخطط، أو أضيفوا هذا المخطط إلى { $home }
    .close = صحّحوه (إلى { $close }؟)، أو أضيفوا هذا المخطط إلى { $home }
unknown-room = لا توجد قاعة { $id }
    .advice = ضعوا معرّف قاعة، أو أضيفوا هذه القاعة إلى { $home }
    .close = صحّحوه (إلى { $close }؟)، أو أضيفوا هذه القاعة إلى { $home }
unknown-session = لا توجد جلسة { $id }
    .advice = ضعوا معرّف جلسة، أو أضيفوا هذه الجلسة إلى { $home }
    .close = صحّحوه (إلى { $close }؟)، أو أضيفوا هذه الجلسة إلى { $home }
unknown-vertical = لا يوجد قطاع { $id }
    .advice = ضعوا معرّف قطاع، أو أضيفوا هذا القطاع إلى { $home }
    .close = صحّحوه (إلى { $close }؟)، أو أضيفوا هذا القطاع إلى { $home }
unknown-person = لا يوجد شخص { $id }
    .advice = ضعوا معرّف شخص، أو أضيفوا هذا الشخص إلى { $home }
    .close = صحّحوه (إلى { $close }؟)، أو أضيفوا هذا الشخص إلى { $home }
unknown-axis = لا يوجد محور { $id }
    .advice = ضعوا معرّف محور، أو أضيفوا هذا المحور إلى { $home }
    .close = صحّحوه (إلى { $close }؟)، أو أضيفوا هذا المحور إلى { $home }
unknown-tag = لا يوجد وسم { $id }
    .advice = ضعوا معرّف وسم، أو أضيفوا هذا الوسم إلى { $home }
    .close = صحّحوه (إلى { $close }؟)، أو أضيفوا هذا الوسم إلى { $home }
unknown-kind = لا يوجد نوع { $id }
    .advice = ضعوا معرّف نوع، أو أضيفوا هذا النوع إلى { $home }
    .close = صحّحوه (إلى { $close }؟)، أو أضيفوا هذا النوع إلى { $home }
the-programme = البرنامج

## Times

end-before-start = النهاية ({ $end }) قبل البداية ({ $start })
    .advice = صحّحوا البداية أو النهاية
no-length = تنتهي لحظة بدايتها ({ $end })
    .advice = صحّحوا النهاية، أو احذفوها إن لم تكن معروفة
over-a-day = مدتها بالساعات { $hours }، من { $start } إلى { $end }: هل هذا مقصود؟
    .advice = صحّحوا تاريخ النهاية؛ وإن كان مقصودًا فأضيفوا { $meant } إلى الجلسة
missing-end = لا تبيّن الجلسة متى تنتهي؛ يعدّها التطبيق مستمرة إلى { $end }
    .advice = أضيفوا `end` إن كان معروفًا
slot-outside-session = { $time } خارج وقت الجلسة
    .advice = صحّحوا وقت هذه المداخلة أو وقت الجلسة
outside-days = { $day } ليس من أيام الفعالية
    .advice = صحّحوا التاريخ، أو أضيفوا اليوم إلى `event.days`
other-offset = يقرأ الزوار هنا { $told }، لكن الساعة بتوقيت الفعالية ({ $offset }) هي { $there }
    .advice = اكتبوا { $moment } إن كان هو الوقت المقصود، وإلا فصحّحوا الفارق عن UTC
zone-contradiction = يوم { $date } يكون توقيت { $zone } هو { $right } (قاعدة المناطق الزمنية { $edition })، { PLURAL($count) ->
    [one] ووقت واحد
   *[other] وعدد أوقات ({ $count })
} من ذلك اليوم على { $wrong }: حين تشير الساعات هناك إلى { $there } يعدّها التطبيق { $told }
    .advice = اكتبوا { $meant } إن كانت الساعة حينها { $told } هناك، أو { $moment } إن كان هو الوقت المقصود
zone-contradiction-event = توقيت { $zone } هو { $right } يوم { $date } (قاعدة المناطق الزمنية { $edition })، وليس { $wrong }
    .advice = اكتبوا { $right }، أو صحّحوا `time_zone`
unknown-zone = { $name } ليست منطقة زمنية في قاعدة IANA ({ $edition })
    .advice = اكتبوا اسمها فيها، مثل Africa/Casablanca
    .near = اكتبوا { $near } إن كانت هي المقصودة

## Rooms and people

room-clash = { $room }: فيها { PLURAL($count) ->
    [two] جلستان
   *[other] أكثر من جلستين ({ $count })
} في وقت واحد، { $when } (أيضًا { $others })
    .advice = أعطوا إحداهما قاعة أخرى، أو ألغوها أو غيّروا وقتها
room-to-be-confirmed = القاعة لم تتأكد بعد
    .advice = حين تُعرف، ضعوا معرّفها في `room` و"confirmed" في `room_status`
room-named-to-be-confirmed = القاعة، { $room }، لم تتأكد بعد
    .advice = حين تُعرف، ضعوا معرّفها في `room` و"confirmed" في `room_status`
room-proposed = القاعة، { $room }، مقترحة فقط
    .advice = حين يُحسم الأمر، ضعوا "confirmed" في `room_status`
room-unnamed-proposed = القاعة، وهي غير مسماة، مقترحة فقط
    .advice = حين يُحسم الأمر، ضعوا "confirmed" في `room_status`
room-missing = لا قاعة للجلسة، ولا تبيّن أنها ستُحدد لاحقًا
    .advice = ضعوا معرّف قاعتها في `room`، أو "to_be_confirmed" في `room_status`
person-clash = { $person }: ينتظره { PLURAL($count) ->
    [two] مكانان
   *[other] أكثر من مكانين ({ $count })
} في وقت واحد، { $when } (أيضًا في { $others })
    .advice = غيّروا وقت إحدى الجلسات، أو احذفوا الشخص من إحداها، أو أعطوا مداخلته `start` و`end` خاصين بها داخل الجلسة
people-twice = { $person }: له هنا المعرّفات { $ids }
    .advice = إن كانوا شخصًا واحدًا فأبقوا معرّفًا واحدًا واذكروه في كل الجلسات؛ وإلا فأضيفوا { $meant } إلى أحدهم
people-twice-elsewhere = { $person }: له هنا المعرّفات { $ids }، في مؤسسات مختلفة
    .advice = قد يكونون أشخاصًا مختلفين: أضيفوا حينها { $meant } إلى أحدهم؛ وإن كانوا شخصًا واحدًا فأبقوا معرّفًا واحدًا

## The programme as a whole

empty-programme = { PLURAL($count) ->
    [zero] لا توجد جلسات
    [one] الجلسة الوحيدة ملغاة
   *[other] كل الجلسات ({ $count }) ملغاة
}: يقرأ الزوار أن البرنامج لم يصدر بعد
    .advice = أضيفوا الجلسات؛ وإلى أن تُعرف، أضيفوا { $meant } إلى `event`
other-event = المنشور السابق لفعالية { $before }: ستضيع جداول الزوار
    .advice = اكتبوا { $before } من جديد، إلا إذا كانت فعالية أخرى
revision-not-grown = تغيّر البرنامج منذ المراجعة { $before }، لكن هذه هي المراجعة { $now }
    .advice = اكتبوا { $least } أو أكثر
number-changed = كان رقم هذه الجلسة { $before }: ستعرض الجداول المرسلة جلسة أخرى
    .advice = اكتبوا { $before } من جديد
number-reused = كان الرقم { $number } للجلسة { $id }: ستعرض جداول الزوار هذه الجلسة بدلًا منها
    .advice = أعطوها رقمًا لم يكن لجلسة قط؛ وإن كانت الجلسة نفسها، فأعيدوا إليها معرّفها { $id }
id-reused = في المنشور السابق عنوان آخر ووقت آخر لهذا المعرّف
    .advice = أعطوا الجلسة الجديدة معرّفًا ورقمًا خاصين بها، واتركوا القديمة مع "cancelled" في `state`
session-gone = اختفت الجلسة { $id } من المنشور السابق، ولا يعرف الزوار الذين احتفظوا بها السبب
    .advice = اتركوها مع "cancelled" في `state`
meant-no-code = لا ملاحظة لها الرمز { $word }
    .advice = صحّحوه؛ الرموز هي التي ينتهي بها التقرير
    .near = اكتبوا { $near } إن كان هو المقصود
meant-error = لا يمكن أن يكون { $word } مقصودًا: سيفوت الزوار شيء
    .advice = احذفوه، وصحّحوا ما يدل عليه
meant-of-many = يُقال { $word } عن مواضع كثيرة معًا: لا يكفي أن يقصده عنصر واحد
    .advice = اكتبوه في `meant` داخل `event`، للملف كله
meant-in-vain = ليس هناك ما يمنع { $word } ذكره
    .advice = احذفوه: وإلا منع ذكر ما سيأتي لاحقًا

## Texts

empty-text = لا نص بأي لغة يعرفها التطبيق
    .advice = اكتبوه بلغة واحدة على الأقل، مثل { $example }
placeholder = تقوم العلامة { $sign } مقام اسم لم يجده الاستيراد: يقرؤها الزوار كما هي
    .advice = اكتبوا الاسم؛ ويمكن إعطاء اسم الحدث للاستيراد بالخيار { $option } أيضا
long-title = طوله بالمحارف { $length }؛ وما زاد على { $most } يملأ شاشة الهاتف
    .advice = اختصروه؛ يمكن نقل ما يُحذف إلى الملخص
html = { $found } شفرة HTML، وسيقرؤها الزوار كما هي
    .advice = اكتبوا نصًا عاديًا؛ السطر الجديد هو {"\u2068\\n\u2069"}
    .rich = اكتبوا Markdown: {"\u2068**عريض**\u2069"}، {"\u2068*مائل*\u2069"}، { $link }، وسطرًا فارغًا ({"\u2068\\n\\n\u2069"}) بين الفقرات
markdown = { $found } شفرة Markdown، وسيقرؤها الزوار كما هي
    .advice = اكتبوا نصًا عاديًا؛ السطر الجديد هو {"\u2068\\n\u2069"}
mojibake = { $words } أصله نص بترميز UTF-8 قُرئ بترميز آخر ثم حُفظ من جديد
    .advice = اكتبوا { $mended }؛ وفي البرنامج الذي جاء منه اختاروا UTF-8 عند التصدير وعند فتح الملفات
invisible-text = لا يُرى شيء من هذا النص: ليس فيه سوى { $signs }
    .advice = اكتبوا النص، أو احذفوه: حينها يقرؤه الزوار بلغة أخرى
control-character = المحرف رقم { $place } من النص هو { $sign }، وهو محرف تحكم
    .advice = احذفوه؛ كثيرًا ما يأتي مع النسخ من مكان آخر
lost-letter = المحرف رقم { $place } من النص هو { $sign }، علامة حرف مفقود
    .advice = اكتبوا النص من جديد عن مصدره
missing-translation = { PLURAL($count) ->
    [one] واحد من { $all } ({ $texts }) ليس باللغة: { $language }؛ وهو هذا
   *[other] { $count } من { $all } ({ $texts }) ليست باللغة: { $language }؛ وهذا أولها
}
    .advice = أضيفوا `{ $code }` حيث يوجد نص موثوق؛ وإلى ذلك الحين يرى قراء هذه اللغة ({ $language }) لغة أخرى
letters-left-out = ليس في بطاقات المشاركة خط لـ{ $script }: { $letters }، { PLURAL($count) ->
    [one] في هذا النص
   *[other] في نصوص عددها { $count } هذا أولها
}؛ تحذفها البطاقات
    .advice = لا شيء إن كفاكم هذا: تعرضه الصفحات بخط جهاز الزائر؛ وللبطاقات اكتبوه بكتابة أخرى، أو بلغة أخرى إلى جانبه
letters-told-otherwise = ليس في بطاقات المشاركة خط لـ{ $script }: { $letters }، { PLURAL($count) ->
    [one] في هذا النص
   *[other] في نصوص عددها { $count } هذا أولها
}؛ تقوله البطاقات بلغة أخرى لها خط، وإن لم توجد حذفت المكان، وسمّت الجلسة بنوعها ورقمها، والفعالية بمعرّفها
    .advice = لا شيء إن كفاكم هذا: تعرضه الصفحات بخط جهاز الزائر؛ وللبطاقات اكتبوه بكتابة أخرى، أو بلغة أخرى إلى جانبه
script-signs = هذه العلامات
script-han = الحروف الصينية

## Languages

language-written = لا تُكتب لغة هكذا: { $code }{ $passed ->
    [none] {""}
    [one] ؛ يتجاوز التطبيق هذا النص
   *[many] ؛ يتجاوز التطبيق نصوصًا عددها { $count }
}
    .advice = اكتبوا { $right }
    .spoken = اكتبوا { $right }
no-language = { $code } ليس رمز لغة{ $passed ->
    [none] {""}
    [one] ؛ يتجاوز التطبيق هذا النص
   *[many] ؛ يتجاوز التطبيق نصوصًا عددها { $count }
}
    .advice = اكتبوا رمزًا مثل "fr" أو "ar" أو "pt-BR"، أو احذفوه
    .spoken = اكتبوا رمز اللغة المتحدث بها، مثل "fr"
language-not-shown = { $count } من { $all } من عناوين الجلسات بلغة { $code } ({ $language })، والفعالية لا تُنشر بها: لا يراها أحد
    .advice = أضيفوا { $code } إلى `event.languages`، أو احذفوها
language-without-words = ليس للتطبيق كلمات بلغة { $code } ({ $language }): القوائم والرسائل فيها بلغة أخرى
    .advice = اكتبوا { $file } إلى جانب البرنامج (docs/languages.md)، أو اتركوه هكذا

## Pictures and colours

missing-picture = لا يوجد ملف { $file } إلى جانب البرنامج
    .advice = ضعوه هناك، أو صحّحوا مساره، والحروف الصغيرة فيه غير الكبيرة
unfit-drawing = { $file } غير مناسب: { $why }
    .advice = احفظوه رسمًا بسيطًا: أشكال وألوانها، والحروف محوّلة إلى أشكال، ولا شيء من مكان آخر؛ أو بصيغة PNG
colour-too-light = { $wanted } فاتح أكثر مما ينبغي لنص أبيض: الأشرطة والأزرار بلون { $used }، { $contrast }
    .advice = لا شيء إن كفاكم هذا؛ أو خذوا لونًا أغمق، واجعلوا هذا `accent`
colour-too-dark = { $wanted } غامق أكثر مما ينبغي ليلفت النظر على الأشرطة: لون التمييز هو { $used }، { $contrast }
    .advice = لا شيء إن كفاكم هذا؛ أو خذوا لونًا أفتح

## Notices

notices-of-other-event = هذه إعلانات الفعالية { $own }: لن يراها أحد في { $event }
    .advice = اكتبوا { $event }، أو تأكدوا أنه الملف الصحيح
too-many-notices = عدد الإعلانات { $count }، والتطبيق يقرأ { $most }: ابتداءً من هنا لا يُعرض شيء
    .advice = احذفوا ما انتهى منها
notice-ends-early = { $until } ليس بعد `from` ({ $from }): يترك التطبيق هذا
    .advice = صحّحوا أحدهما
notice-over = انتهى هذا منذ { $until }: لم يعد يراه أحد
    .advice = احذفوه، أو صحّحوا نهايته
notice-outside-days = { $day } ليس من أيام الفعالية
    .advice = صحّحوا التاريخ: تُعرض الإعلانات من اليوم السابق للفعالية إلى نهايتها
long-notice = طوله بالمحارف { $length }، ويقطعه التطبيق بعد { $most }
    .advice = قولوه أقصر: يُقرأ وقوفًا

## Sources of imports

english-only = { $text }
nothing-imported = لم يُستورد شيء:
source-fault = { $place }: { $what }
source-line = السطر { $line }
source-into = البرنامج الذي يُستورد إليه: { $why }
source-more = وأشياء أخرى لا تُقرأ
source-empty = الملف فارغ
source-nothing = لا شيء يُقرأ
source-many-files = عدد الملفات { $count }، وأكثر ما يُقرأ { $most }
source-too-large = يتجاوز حجمه ما يُقرأ، وهو { $most } ميغابايت
source-nul = فيه بايت صفري: ليس هذا نصا
source-web-page = هذه صفحة ويب لا برنامج: ابحثوا عن التصدير فيها
source-unknown = هذا التنسيق غير معروف
source-unknown-json = هذا JSON، لكن تنسيقه غير معروف
source-unknown-xml = هذا XML، لكن تنسيقه غير معروف ({ $root })
source-no-time = { $found } ليس وقتا
source-no-sessions = لا توجد ورقة للجلسات: سمّوها «{ $sheet }» أو «{ $other-sheet }»، وفيها عمود «{ $column }» أو «{ $other-column }»
source-no-zone = الأوقات بلا منطقة زمنية: اذكروها، مثلا { $option }
source-unknown-zone = { $zone } ليست منطقة زمنية معروفة: اذكروها، مثلا { $option }
no-json-at = هذا ليس JSON: { $why } (السطر { $line }، العمود { $column })
fetch-no-https = لم يُطلب { $address }: يمكن لأي كان في الطريق أن يغير برنامجا يأتي عبر http. ما العمل: استعملوا https
fetch-unavailable = تعذر الوصول إلى { $address }: { $why }
fetch-status = الجواب { $status }
fetch-no-host = لا يوجد خادم بهذا الاسم
fetch-nobody-answers = لا أحد يجيب هناك
fetch-too-long = استغرق ذلك وقتا طويلا
fetch-redirects = يحيل العنوان إلى آخر بلا نهاية
fetch-away-from-https = يحيل العنوان إلى خارج https
source-no-file = لا يوجد ملف بهذا الاسم
source-unreadable-file = تعذرت قراءة { $file }: { $why }
source-into-large = يتجاوز حجم البرنامج الذي يُستورد إليه { $most } ميغابايت
source-into-other = الملف الذي يُستورد إليه ليس برنامجا من برامج هذا الأمر
