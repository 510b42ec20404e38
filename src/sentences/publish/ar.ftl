### What barnamaj publish says.

indented = {"  "}{ $text }
not-fit-as = { $file } غير صالح للنشر: { $why }
not-fit-for =
    { $file } غير صالح للنشر:
    { $faults }
unfit-words =
    الكلمات إلى جانب { $file } غير صالحة للنشر:
    { $faults }
picture-fault = { $place }: { $file } { $why }
picture-unreadable = تعذرت قراءته: { $why }
picture-too-heavy = كبير أكثر مما ينبغي: يتجاوز { $most } ميغابايت
picture-too-large = كبير أكثر مما ينبغي: { $size } بكسل، أكثر من { $most } مليونا
picture-of-no-kind = ليس PNG ولا JPEG ولا WebP
picture-cut = ينتهي قبل أوانه
drawing-too-long = طوله في اتجاه واحد أكثر من { $most } أضعاف الآخر
drawing-undrawable = تعذر رسمه: { $why }
drawing-too-heavy = كبير أكثر مما ينبغي: يتجاوز { $most } كيلوبايت
drawing-not-square = ليس عرضه كارتفاعه
no-deploy = { $option }: لا يوجد { $file } هنا أو فوق هذا المجلد يذكر { $setting }
no-url = لا يوجد url في { $file }: يقال لمحركات البحث وتطبيقات المحادثة وعلى الأوراق المطبوعة إن الموقع في { $address }.
revision-raised = { $file }: تغير المحتوى، فهذه الآن المراجعة { $revision }
unpublished-changed-meanwhile = لم يُنشر شيء: عدّل أحدهم { $file } في هذه الأثناء. ما العمل: أعيدوا الأمر
revision-cannot-grow = { $why }. تغير محتواه، فيجب أن ترتفع مراجعته: لم يُنشر شيء. ما العمل: اسمحوا بكتابته، أو اكتبوا بأنفسكم رقم مراجعة أعلى
no-site-there = في { $dir } شيء ليس موقعا: تُرك كما هو
no-app = لا يوجد { $script } هنا: شغّلوا هذا في المستودع، أو اذكروا تطبيقا مبنيا ({ $option })
app-not-built = تعذر بناء التطبيق: انظروا السطور أعلاه
app-unreadable = لا تطبيق مبنيا يُقرأ في { $file }: { $why }
app-incomplete = ليس في { $dir } الملف { $file }: ليس هذا تطبيقا مبنيا
cannot-run = تعذر تشغيل { $file }: { $why }

megabytes = { $whole }.{ $tenth } ميغابايت
files = { PLURAL($count) ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفا
   *[other] { $count } ملف
}
new-or-different = { PLURAL($count) ->
    [zero] لا ملف جديدا أو مختلفا
    [one] ملف واحد جديد أو مختلف
    [two] ملفان جديدان أو مختلفان
    [few] { $count } ملفات جديدة أو مختلفة
    [many] { $count } ملفا جديدا أو مختلفا
   *[other] { $count } ملف جديد أو مختلف
}
gone-from-site = { PLURAL($count) ->
    [zero] لم يُزل شيء
    [one] أزيل ملف واحد
    [two] أزيل ملفان
    [few] أزيلت { $count } ملفات
    [many] أزيل { $count } ملفا
   *[other] أزيل { $count } ملف
}
site-unchanged = { $dir }: { $files }، { $size }؛ لم يتغير شيء
site-to-upload = { $dir }: { $files }، { $size }، جاهزة للرفع؛ { $different }
site-to-upload-with-gone = { $dir }: { $files }، { $size }، جاهزة للرفع؛ { $different }، و{ $gone }
