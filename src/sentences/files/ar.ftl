### What all commands say of files.

said = { $text }
unwritable = تعذرت كتابة { $file }: { $why }
unmakeable = تعذر إنشاء { $file }: { $why }
fault-not-allowed = هذا غير مسموح به
fault-disk-full = امتلأ القرص
fault-is-directory = هذا مجلد
fault-no-directory = المطلوب مجلد، وليس هذا مجلدا
line-not-utf-8 = السطر { $line } ليس بترميز UTF-8. ما العمل: احفظوا الملف من جديد بترميز UTF-8
sheet-beside = لا يوجد { $file } بعد، لكن { $sheet } موجود. ما العمل: { $command }
waiting-for-another = يعمل أمر barnamaj آخر على { $file }: ننتظر انتهاءه.
file-fault = { $file }، { $why }
no-programme-see-check = ليس هذا برنامجا: يبيّن barnamaj check السبب
odd-file = لا يمكن تعديل هذا الملف في مكانه: يبيّن barnamaj check ما هو غير مألوف فيه
settings-fault = { $file }: { $why }
settings-fault-at = { $file }: السطر { $line }، العمود { $column }: { $why }
deploy-failed = فشل deploy ({ $command }): { $status }
deploy-cannot-run = تعذر تشغيل deploy ({ $command }): { $why }
exit-code = رمز الخروج { $code }
clauses = { $one }؛ { $other }
lines = { $one }{"\u000A"}{ $other }
members = { $one }، { $other }
field-name = { $field ->
    [room] القاعة
    [rooms] القاعات
    [start] البداية
    [end] النهاية
    [state] الحالة
   *[other] { $name }
}
