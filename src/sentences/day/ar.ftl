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
