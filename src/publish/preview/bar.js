// The bar of `barnamaj preview`: loads the page anew when there is another site, and tells what is
// wrong with its programme, in the organiser's language, whatever the page's is. It lives in a
// shadow tree beside the page's body, so that neither knows the other.

(() => {
  const own = document.currentScript.dataset;
  const root = document.documentElement;

  // Whether the bar is open outlasts the page, which is loaded anew after each save.
  const OPEN = 'barnamaj-preview/open';

  // Counted words are in the categories of CLDR; `#` is the number.
  const WORDS = {
    en: {
      title: 'Preview',
      open: 'Preview: show findings',
      errors: { one: '1 error', other: '# errors' },
      warnings: { one: '1 warning', other: '# warnings' },
      error: 'Error',
      warning: 'Warning',
      fine: 'Nothing to mend',
      stays: 'The page is the last one that could be drawn:',
      none: 'Nothing can be drawn yet:',
      gone: 'barnamaj preview has ended.',
      advice: 'What to do:',
      more: 'more: barnamaj check tells them.',
      rehearse: 'Rehearse',
      before: 'before',
      during: 'during',
      after: 'after the event',
      now: 'today',
      phone: 'On a phone of this network',
      code: 'QR code of this page',
      close: 'Close',
    },
    fr: {
      title: 'Aperçu',
      open: 'Aperçu : montrer les remarques',
      errors: { one: '# erreur', other: '# erreurs' },
      warnings: { one: '# avertissement', other: '# avertissements' },
      error: 'Erreur',
      warning: 'Avertissement',
      fine: 'Rien à corriger',
      stays: 'La page est la dernière qui a pu être affichée :',
      none: 'Rien ne peut encore être affiché :',
      gone: 'barnamaj preview s’est arrêté.',
      advice: 'Que faire :',
      more: 'de plus : barnamaj check les donne.',
      rehearse: 'Répéter',
      before: 'avant',
      during: 'pendant',
      after: 'après l’événement',
      now: 'aujourd’hui',
      phone: 'Sur un téléphone de ce réseau',
      code: 'Code QR de cette page',
      close: 'Fermer',
    },
    ar: {
      title: 'معاينة',
      open: 'معاينة: عرض الملاحظات',
      errors: { one: 'خطأ واحد', two: 'خطآن', few: '# أخطاء', many: '# خطأً', other: '# خطأ' },
      warnings: { one: 'تنبيه واحد', two: 'تنبيهان', few: '# تنبيهات', many: '# تنبيهًا', other: '# تنبيه' },
      error: 'خطأ',
      warning: 'تنبيه',
      fine: 'لا شيء يحتاج إلى تصحيح',
      stays: 'هذه آخر صفحة أمكن عرضها:',
      none: 'لا يمكن عرض أي شيء بعد:',
      gone: 'توقف barnamaj preview.',
      advice: 'ما العمل:',
      more: 'أخرى: يعرضها barnamaj check.',
      rehearse: 'تجربة',
      before: 'قبل',
      during: 'خلال',
      after: 'بعد الفعالية',
      now: 'اليوم',
      phone: 'على هاتف في هذه الشبكة',
      code: 'رمز QR لهذه الصفحة',
      close: 'إغلاق',
    },
  };

  // What the server told last; null while it has told nothing.
  let shown = null;
  let isGone = false;

  const host = document.createElement('barnamaj-preview');
  const tree = host.attachShadow({ mode: 'open' });
  const words = WORDS[own.lang];
  host.lang = own.lang;
  host.dir = direction(own.lang);
  const style = make('link', { rel: 'stylesheet', href: '/_preview/preview.css' });
  const toggle = make('button', { type: 'button', class: 'toggle', 'aria-controls': 'panel' });
  const panel = make('section', { id: 'panel', tabindex: '-1' });
  // Without its style it would push the page about.
  host.hidden = true;
  style.addEventListener('load', () => { host.hidden = false; });
  tree.append(style, panel, toggle);
  root.append(host);

  toggle.addEventListener('click', () => setOpen(!isOpen()));
  tree.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    // Nothing of the page closes as well.
    event.stopPropagation();
    setOpen(false);
    toggle.focus();
  });
  const events = new EventSource('/_preview/events');
  events.addEventListener('message', ({ data }) => {
    shown = JSON.parse(data);
    isGone = false;
    const site = shown.site === null ? '' : String(shown.site);
    if (site !== own.site) {
      events.close();
      location.reload();
      return;
    }
    draw();
  });
  // It tries again by itself, and a preview that is started again is another site.
  events.addEventListener('error', () => {
    isGone = true;
    draw();
  });
  draw();

  function isOpen() {
    try {
      return sessionStorage.getItem(OPEN) === 'true';
    } catch {
      return panel.dataset.open === 'true';
    }
  }

  function setOpen(open) {
    panel.dataset.open = String(open);
    try {
      sessionStorage.setItem(OPEN, String(open));
    } catch {
      // Then it is open until the page is loaded anew.
    }
    draw();
    if (open) panel.focus();
  }

  function draw() {
    const open = isOpen();
    host.dataset.state = state();
    toggle.setAttribute('aria-expanded', String(open));
    toggle.setAttribute('aria-label', [words.open, summary()].join(', '));
    toggle.replaceChildren(
      make('span', { class: 'sign', 'aria-hidden': 'true' }, sign()),
      make('span', { class: 'words', 'aria-hidden': 'true' }, summary()),
    );
    panel.hidden = !open;
    panel.setAttribute('aria-label', words.title);
    if (open) drawPanel();
  }

  function drawPanel() {
    // A panel that is drawn anew stays where it was read.
    const { scrollTop } = panel;
    const held = tree.activeElement?.dataset.key;
    const close = make('button', { type: 'button', class: 'close', 'data-key': 'close', 'aria-label': words.close }, '×');
    close.addEventListener('click', () => {
      setOpen(false);
      toggle.focus();
    });
    const heading = make('div', { class: 'heading' },
      make('h2', {}, words.title), make('p', { class: 'summary' }, summary()), close);
    panel.replaceChildren(...[heading, trouble(), rehearsals(), phone(), findings()].filter(Boolean));
    panel.scrollTop = scrollTop;
    if (held) panel.querySelector(`[data-key="${held}"]`)?.focus();
  }

  function state() {
    if (isGone) return 'gone';
    if (!shown) return 'waiting';
    if (shown.errors > 0 || shown.trouble) return 'error';
    return shown.warnings > 0 ? 'warning' : 'fine';
  }

  function sign() {
    return { gone: '–', waiting: '…', error: '!', warning: '!', fine: '✓' }[state()];
  }

  function summary() {
    if (isGone) return words.gone;
    if (!shown) return words.title;
    const told = [[shown.errors, words.errors], [shown.warnings, words.warnings]]
      .filter(([number]) => number > 0)
      .map(([number, forms]) => {
        const form = forms[new Intl.PluralRules(host.lang).select(number)] ?? forms.other;
        return form.replace('#', number);
      });
    return told.join(' · ') || shown.trouble || words.fine;
  }

  function trouble() {
    if (!shown?.trouble) return null;
    const lead = shown.site === null ? words.none : words.stays;
    return make('p', { class: 'trouble' }, `${lead} ${shown.trouble}`);
  }

  function findings() {
    if (!shown?.findings.length) return null;
    const list = shown.findings.map(({ severity, place, subject, message, advice, lang }) => make('li', { class: severity },
      make('p', { class: 'place' },
        make('span', { class: 'severity' }, words[severity]), ' ',
        make('bdi', { lang: 'en', dir: 'ltr' }, make('code', {}, place), subject && ` ${subject}`)),
      make('p', { class: 'message', lang, dir: direction(lang) }, message.replace(/([^?؟.!])$/, '$1.')),
      advice && make('p', { class: 'advice' }, words.advice, ' ', make('bdi', { lang }, advice.replace(/([^?؟.!])$/, '$1.')))));
    if (shown.more) list.push(make('li', {}, `${shown.more} ${words.more}`));
    return make('ul', { class: 'findings' }, ...list);
  }

  function rehearsals() {
    if (!shown?.rehearsals) return null;
    const times = { ...shown.rehearsals, now: null };
    const links = ['before', 'during', 'after', 'now'].map((when) => {
      const now = times[when];
      const link = make('a', { href: at(now), 'data-key': when }, words[when]);
      // The address may have changed since, within the page.
      link.addEventListener('click', () => { link.href = at(now); });
      if (new URLSearchParams(location.search).get('now') === now) link.setAttribute('aria-current', 'true');
      return link;
    });
    return make('nav', { class: 'rehearse', 'aria-label': words.rehearse }, make('span', {}, words.rehearse), ...links);
  }

  function direction(lang) {
    return lang === 'ar' ? 'rtl' : 'ltr';
  }

  // This page with another clock.
  function at(now) {
    const url = new URL(location.href);
    url.searchParams.delete('speed');
    if (now === null) url.searchParams.delete('now');
    else url.searchParams.set('now', now);
    return url.href;
  }

  function phone() {
    if (!own.lan) return null;
    const to = location.pathname + location.search + location.hash;
    const src = `/_preview/qr.svg?to=${encodeURIComponent(to)}`;
    const was = panel.querySelector('details')?.open;
    const code = make('details', { class: 'phone' },
      make('summary', { 'data-key': 'phone' }, words.phone),
      make('img', { src, alt: words.code, width: '144', height: '144' }),
      make('bdi', { dir: 'ltr', lang: 'en' }, own.lan + location.pathname));
    code.open = was ?? false;
    return code;
  }

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== '' && child != null));
    return element;
  }
})();
