// Runs before the first paint; in a finished site it stands in the first pages themselves. Until
// the app takes the place of what was prerendered, it keeps what the visitor does: nothing is lost.
(() => {
  const root = document.documentElement;

  // The visitor's theme and text size, or else the contrast that the device asks for: the app sets
  // them again later.
  if (matchMedia('(prefers-contrast: more)').matches) root.dataset.contrast = '';
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('barnamaj/preferences')) || kept;
    if (['light', 'dark', 'contrast'].includes(kept.theme)) root.dataset.theme = kept.theme;
    if (['large', 'larger'].includes(kept.text_size)) root.dataset.text = kept.text_size;
  } catch {
    // Blocked or damaged: the app will say so.
  }
  if ('contrast' in root.dataset && [undefined, 'system'].includes(kept.theme)) root.dataset.theme = 'contrast';

  // The programme is a list or a grid: as the address says, else as the visitor chose last, else a
  // grid where it is worth one and there is room for it. (The app goes by this, too.)
  if ('parallel' in root.dataset && matchMedia('(min-width: 56.25rem)').matches) root.dataset.grid = '';
  const view = (/[?&]view=(list|grid)\b/.exec(location.search) ?? [])[1] ?? kept.view;
  const grid = ['list', 'grid'].includes(view) ? view === 'grid' : 'grid' in root.dataset;

  // What was prerendered is a list, and knows no filter: it waits for the app.
  const filter = /[?&](day|vertical|room|kind|tag|person|q|mine|now)=/.test(location.search);
  if (filter || grid) root.dataset.waiting = `${filter ? 'filter' : ''} ${grid ? 'grid' : ''}`;

  // Visitors whose clock is not the venue's are told which of the two is meant.
  const venue = root.dataset.venueTime;
  const offset = (Date.parse(`${venue?.slice(0, 19)}Z`) - Date.parse(venue)) / 60000;
  if (offset + new Date(venue).getTimezoneOffset()) root.dataset.elsewhere = '';

  // On a slow line the app comes first, and the fonts with the worker: the next visit has them.
  // (Who knows nothing of the line says 100 ms.)
  const { saveData, rtt, downlink } = navigator.connection ?? {};
  const slow = !navigator.serviceWorker?.controller && (saveData || (rtt > 100 && downlink < 2));
  if (slow) root.dataset.slow = '';
  for (const href of slow ? [] : document.currentScript.dataset.fonts.match(/\S+/g) ?? []) {
    const font = { rel: 'preload', as: 'font', crossOrigin: '', fetchPriority: 'low', href };
    document.head.append(Object.assign(document.createElement('link'), font));
  }

  // What is far from the view is laid out when there is time for it. Its height is guessed until
  // then: not where somebody comes back to a place in the page.
  const [{ type } = {}] = performance.getEntriesByType('navigation');
  if (type === 'navigate' && !location.hash) root.dataset.partial = '';

  const taps = new Map();
  let focused = null;

  const prerendered = () => document.querySelector('#app[data-prerendered]');

  // How to find the same control on the page that the app draws: a selector, and the how many-th.
  function name(control) {
    const card = control.closest('[data-session]')?.dataset.session;
    const known = ['id', 'data-filter', 'data-value', 'aria-controls', 'href']
      .filter((attribute) => control.hasAttribute(attribute))
      .map((attribute) => `[${attribute}="${CSS.escape(control.getAttribute(attribute))}"]`);
    const selector = (card ? `[data-session="${CSS.escape(card)}"] ` : '') + control.localName + known.join('');
    return [selector, [...document.querySelectorAll(selector)].indexOf(control)];
  }

  const find = ([selector, number]) => document.querySelectorAll(selector)[number];

  // The script that starts the app does not run, and can say nothing: an old browser, or a file that
  // is lost. What was prerendered is there to be read.
  function giveUp() {
    if ('boot' in root.dataset) return;
    delete root.dataset.waiting;
    delete root.dataset.partial;
    document.getElementById('fatal').hidden = false;
    document.getElementById('reload').addEventListener('click', () => location.reload());
  }

  // Links lead to other prerendered pages until then; buttons are pressed once the app is there.
  function tap(event) {
    const place = prerendered();
    if (!place?.contains(event.target) || event.target.closest('[role=alert]')) return;
    event.stopPropagation();
    const button = event.target.closest('button');
    if (!button) return;
    event.preventDefault();
    const pressed = button.getAttribute('aria-pressed');
    const wanted = pressed === null ? null : pressed === 'false';
    if (wanted !== null) button.setAttribute('aria-pressed', wanted);
    const control = name(button);
    // Of several taps on a switch the last one counts.
    taps.set(wanted === null ? taps.size : control.join(), [control, wanted]);
  }

  function hold(event) {
    if (prerendered()?.contains(event.target)) event.preventDefault();
  }

  function note(target) {
    focused = target.matches('a, button, input') ? name(target) : null;
  }

  function focusin(event) {
    if (prerendered()) note(event.target);
  }

  // The app is about to draw its page anew, before the next frame.
  function redraw() {
    const box = document.querySelector('main input');
    note(document.activeElement ?? document.body);
    requestAnimationFrame(() => giveBack(box));
  }

  const tell = (input) => input.dispatchEvent(new Event('input', { bubbles: true }));

  // What was typed into an input that is gone, and the focus.
  function giveBack(box) {
    const input = box && document.getElementById(box.id);
    if (input && input.value !== box.value) {
      input.value = box.value;
      tell(input);
    }
    if (focused && document.activeElement === document.body) {
      const now = find(focused);
      now?.focus({ preventScroll: true });
      if (now && now === input) input.setSelectionRange(box.selectionStart, box.selectionEnd);
    }
  }

  // The app is there, and nothing has been painted since: hands over what was kept. What was
  // prerendered is either the app's now or gone, with what was typed.
  function handOver(records) {
    observer.disconnect();
    removeEventListener('click', tap, true);
    removeEventListener('submit', hold, true);
    removeEventListener('focusin', focusin, true);
    const old = records.flatMap((record) => [...record.removedNodes]);
    giveBack(old.map((node) => node.querySelector?.('input')).find((input) => input?.value));
    const box = document.querySelector('main input');
    const known = new URLSearchParams(location.search).get('q');
    if (!old.length && box?.value && box.value !== known) tell(box);
    for (const [control, wanted] of taps.values()) {
      const button = find(control);
      // A "maybe" is in as well, and stays as it is.
      if (button && (button.getAttribute('aria-pressed') !== 'false') !== wanted) button.click();
    }
  }

  const observer = new MutationObserver((records) => {
    if ('ready' in root.dataset) handOver(records);
  });
  addEventListener('click', tap, true);
  addEventListener('submit', hold, true);
  addEventListener('focusin', focusin, true);
  addEventListener('barnamaj:redraw', redraw);
  addEventListener('load', giveUp);
  addEventListener('DOMContentLoaded', () => {
    const place = document.getElementById('app');
    observer.observe(root, { attributeFilter: ['data-ready'] });
    if (place) observer.observe(place, { childList: true });
  });
})();
