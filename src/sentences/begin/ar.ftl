### What barnamaj new, preview and serve say.

ask-name = ما اسم الفعالية؟
ask-first = أول أيامها، مثل { $example }
ask-last = آخر أيامها
ask-zone = منطقتها الزمنية
ask-languages = لغاتها، الرئيسية أولا، مثل { $example }
zone-of-system = منطقتها الزمنية هي منطقة هذا النظام، { $zone }: يحدد { $option } غيرها.
nobody-to-ask = لا توجد طرفية لطرح الأسئلة: اذكروا { $options } (على هذا المثال)
wanted-name = المطلوب اسم
wanted-date = المطلوب تاريخ مثل { $example }
wanted-zone = المطلوب اسم مثل { $example }
wanted-language = المطلوب رمز لغة، مثل fr أو { $example }
wanted-languages = المطلوب رموز لغات، مثل { $example }
last-day-before-first = آخر يوم، { $last }، يسبق أول يوم، { $first }
too-many-days = من { $first } إلى { $last } { PLURAL($count) ->
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
dir-not-empty = { $dir } ليس فارغا: لا يُكتب فيه شيء
dir-is-none = { $dir } ليس مجلدا
nothing-in-source = لا شيء في { $source }
new-ready = { $dir }: جاهز، ويبيّن { $file } ما يلي
look-at-it = لرؤيته: { $command }

preview-begins = يُعرض { $file } في { $address } (للإيقاف: Ctrl-C)
preview-phones = هواتف هذه الشبكة: { $address }
nothing-to-preview = لا يوجد { $file }: ينشئ barnamaj new مع اسم مجلد برنامجا تبدؤون به
no-temporary-directory = تعذر إنشاء مجلد مؤقت: { $why }
changes-unwatched = تعذر تتبع التغييرات: { $why }
serve-begins = يُقدَّم { $dir } في { $address } (للإيقاف: Ctrl-C)
serve-no-directory = لا يوجد مجلد { $dir }: ينشئ barnamaj publish الموقع أولا
serve-no-site = ليس في { $dir } ملف index.html: ليس هذا موقعا جاهزا
serve-port-taken = { $address } مشغول: اختاروا منفذا آخر ({ $option })
serve-refused = تعذر التقديم في { $address }: { $why }
