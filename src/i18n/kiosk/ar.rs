//! Modern standard Arabic as it is written in Morocco.

use super::*;

/// The messages in Arabic.
pub static MESSAGES: Messages = Messages {
    door: Door {
        begin: "المسوا الشاشة للبدء",
        later: "لاحقا",
        nothing_more: "لا شيء آخر في هذه القاعة",
        no_such_room: "لا توجد في البرنامج قاعة «{x}».",
        take_session: "اقرؤوها على هاتفكم",
        clock: "ساعة هذه الشاشة غير مضبوطة: الوقت المعروض هو وقت الخادوم.",
        coming_back: "لحظة من فضلكم: ستعود الشاشة من تلقاء نفسها.",
    },
    touch: Touch {
        rooms: "القاعات",
        search: "بحث",
        back: "رجوع",
        low: "إلى الأسفل",
        larger: "أكبر",
        contrast: "تباين",
        finish: "إنهاء",
        take_page: "هذه الصفحة على هاتفكم",
        take_plan: "خذوا أجندتكم معكم: امسحوا هذا الرمز بهاتفكم",
        how_to_plan: "المسوا نجمة جلسة فتضاف هنا، ثم خذوا كل شيء معكم على هاتفكم.",
        forgets: "لا تحتفظ هذه الشاشة بأي شيء: يمحى كل شيء عند مغادرتكم.",
    },
    asking: Asking {
        still_there: "هل ما زلتم هنا؟",
        else_wiped: "وإلا فسيمحى كل شيء خلال {n} ث.",
        go_on: "نعم، متابعة",
    },
    keys: Keys {
        keyboard: "لوحة المفاتيح",
        delete: "مسح حرف",
        clear: "مسح الكل",
        space: "مسافة",
        layout: "الكتابة",
    },
    status: Status {
        title: "حالة الشاشة",
        version: "إصدار التطبيق",
        programme: "مراجعة البرنامج",
        fetched: "آخر برنامج تم استلامه",
        uptime: "تعمل منذ",
        crashes: "مرات إعادة التشغيل بعد توقف",
        errors: "الأخطاء",
        writes: "الكتابة في التخزين",
        awake: "إبقاء الشاشة مضاءة",
        offline: "جاهزة دون شبكة",
        clock: "تصحيح الساعة (ث)",
        settings: "الإعدادات",
        fault: "{x}={value} غير ممكن: المعمول به {used}.",
        good: "كل شيء على ما يرام",
        bad: "يحتاج إلى نظر",
        close: "إغلاق",
    },
};
