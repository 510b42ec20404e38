// From what was prerendered to the app: keeps what the visitor does until the app takes the page
// over, and hands it to the app then: nothing is lost. A part of `boot.js`; in a finished site it
// stands in that file, which costs no request of its own.
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

function focusin({ target }) {
  if (prerendered()) note(target);
}

// The app is about to draw its page anew, before the next frame.
function redraw() {
  const box = document.querySelector('main input');
  note(document.activeElement ?? document.body);
  requestAnimationFrame(() => giveBack(box));
}

const announce = (input) => input.dispatchEvent(new Event('input', { bubbles: true }));

// What was typed into an input that is gone, and the focus.
function giveBack(box) {
  const input = box && document.getElementById(box.id);
  if (input && input.value !== box.value) {
    input.value = box.value;
    announce(input);
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
  if (!old.length && box?.value && box.value !== known) announce(box);
  for (const [control, wanted] of taps.values()) {
    const button = find(control);
    // A "maybe" is in as well, and stays as it is.
    if (button && (button.getAttribute('aria-pressed') !== 'false') !== wanted) button.click();
  }
}

const observer = new MutationObserver((records) => {
  if ('ready' in document.documentElement.dataset) handOver(records);
});
addEventListener('click', tap, true);
addEventListener('submit', hold, true);
addEventListener('focusin', focusin, true);
addEventListener('barnamaj:redraw', redraw);
observer.observe(document.documentElement, { attributeFilter: ['data-ready'] });
observer.observe(document.getElementById('app'), { childList: true });
// What was done before this script had come (`public/early.js`).
window.onclick = null;
window.taps?.forEach(tap);
focusin({ target: document.activeElement ?? document.body });
