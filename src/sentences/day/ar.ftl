### What barnamaj change, notice and undo say and ask.

change-refused = لم يُكتب شيء، لأن الزوار سيفوتهم شيء عندئذ: { $place }: { $what }. ما العمل: { $advice }
change-told = هذا ما سيقرؤه الزوار:
told-nothing = (لا شيء)
told-no-longer = (لم يعد: { $what })
quotation = «{ $text }»
take-care = انتبهوا:
nothing-written = لم يُكتب شيء.
nothing-written-for = لم يُكتب شيء ({ $option }).
write-this-now = هل يُكتب هذا؟ [ن/ل]
written-in = كُتب: { $file }
at-revision = المراجعة { $revision }
undo-takes-back = يلغيه barnamaj undo
left-behind = ما يتبعها يحتفظ بوقته وقاعته: { $numbers }

found-none = { $kind ->
    [room] لا توجد قاعة
   *[session] لا توجد جلسة
} توافق { $named }. { $advice }
found-several = { $kind ->
    [room] توجد عدة قاعات
   *[session] توجد عدة جلسات
} توافق { $named }:
which-one = { $kind ->
    [room] أي قاعة؟
   *[session] أي جلسة؟
} [زر الإدخال: لا شيء]
none-chosen = { $kind ->
    [room] لم تُختر أي قاعة
   *[session] لم تُختر أي جلسة
}
one-of-above = اختاروا واحدة مما سبق، بما في أول سطرها
name-session = ما العمل: اذكروا رقمها أو معرّفها أو كلمات أخرى من عنوانها
name-room = ما العمل: اذكروا واحدة من هذه: { $known }
without-room = بلا قاعة
no-place-for-this = لا مكان لهذا في { $file }: barnamaj check
changed-meanwhile = لم يُكتب شيء: عدّل أحدهم { $file } في هذه الأثناء. ما العمل: أعيدوا الأمر
log-unwritten = كُتب { $file }، لكن السجل لم يُكتب ({ $why }): لا يستطيع barnamaj undo إلغاء هذا
not-with-visitors = لم يصل هذا إلى الزوار بعد. الخطوة التالية: { $what }.
publish-and-upload = barnamaj publish، ثم ارفعوا { $out }
publish-with-options = barnamaj publish بخياراتكم، ثم ارفعوا الموقع (مع { $file } يقوم هذا الأمر بالاثنين)
publish-first = barnamaj publish: لا يوجد موقع في { $out } بعد
publish-failed = كُتب التغيير، لكنه لم يصل إلى الزوار بعد: { $why }
    .advice = ما العمل: أصلحوا ذلك، ثم { $what }
upload-next = الخطوة التالية: ارفعوا { $out } (لا يوجد `deploy` في { $file }).

session-state = { $state ->
    [moved] تغيّر وقتها
    [cancelled] ملغاة
    [full] ممتلئة
    [scheduled] كما كان مقررا
   *[other] { $code }
}
notice-level = { $level ->
    [warning] تنبيه
    [alarm] إنذار
   *[info] معلومة
}
session-not-in-file = لا توجد الجلسة { $id } في الملف
nothing-to-change = الأمر كذلك من قبل: لا شيء يُغيَّر
is-as-planned = تُعقد كما كان مقررا: يلغي barnamaj undo آخر تغيير
is-cancelled = هي ملغاة: يعلن { "\u2068--restore\u2069" } أنها تُعقد رغم ذلك
no-such-time = لا وجود لهذا الوقت
no-zone-of-event = المنطقة الزمنية للفعالية غير معروفة
text-says-nothing = المطلوب نص يقول شيئا
texts-in-one-language = نصان بلغة واحدة ({ $language }): اكتبوا اللغة قبل كل نص، مثل { $example }
no-answer = تعذرت قراءة الجواب: { $why }
would-be-no-programme = لن يبقى هذا برنامجا
log-line-unreadable = { $file }، السطر { $line }: تعذرت قراءته ({ $why }). ما العمل: احذفوا هذا السطر، ولن يمكن بعدها إلغاء تغييره

nothing-to-take-back = لا يوجد تغيير يُلغى
taken-back-already = أُلغي التغيير { $number } من قبل
no-such-change = لا يوجد تغيير رقمه { $number }: يعرضها جميعا الأمر { "\u2068barnamaj undo --list\u2069" }
cannot-take-back = لا يمكن إلغاء التغيير { $number } ({ $what })، فقد كُتب شيء آخر مكانه منذ ذلك الحين: { $why }. ما العمل: حدّدوا ما يجب أن يكون هناك بالأمر barnamaj change أو barnamaj notice؛ ويلغي { "\u2068barnamaj undo\u2069" } مع رقم تغييرا آخر ({ "\u2068barnamaj undo --list\u2069" })
written-since = { $place }: هو الآن { $now }، وكان التغيير قد جعله { $then }
place-field = { $field } في { $id }
place-notice = الإعلان { $id }
value-not-there = غير موجود
value-there = موجودا
take-back = إلغاء التغيير { $number }: { $what }
taken-back = أُلغي

log-taken-back = أُلغي: { $what }
log-changed = { $title }: { $what }
log-notice-added = أُضيف الإعلان { $id }: { $text }
log-notice-ended = انتهى الإعلان { $id }: { $text }
remark-written = ملاحظة
remark-taken-out = حُذفت الملاحظة
field-changed = { $field } { $before } ← { $after }

end-of-notice = إنهاء الإعلان { $id }
no-such-notice = لا يوجد إعلان يوافق { $named }، و{ $why }
no-remark = ليست لها ملاحظة: يعرض barnamaj notice list ما هو موجود
no-notices = لا توجد إعلانات.
no-notices-see-check = ليست هذه إعلانات هذه الفعالية: يبيّن barnamaj check السبب
audience-all = للجميع
audience-of = لمن في جدوله: { $places }
notice-to-come = ابتداءً من { $from }{ $ends ->
    [at] {" "}إلى { $until }
   *[open] {""}
}
notice-shown = معروض{ $ends ->
    [at] {" "}إلى { $until }
   *[open] {""}
}
notice-past = انتهى{ $ends ->
    [at] {" "}منذ { $until }
   *[open] {""}
}
