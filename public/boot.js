// Starts the app, and shows the message of last resort when that fails: a visitor must never
// be left in front of a frame that stays empty. Then keeps the site for times without a network,
// and says when it is time to look for news. A file of its own, because the content security
// policy allows no inline script; what it and the app tell each other are events of the window
// (`src/browser/news.rs`).
import './handover.js';

const MINUTE = 60_000;
// Written by the publisher: the words of the page's language, and where the others are.
const WORDS = '';
const root = document.documentElement;
const own = document.querySelector('script[data-wasm]');
const fatal = document.getElementById('fatal');
const at = (path) => new URL(path, document.baseURI).href;
// The policy wants somebody to vouch for the address of the service worker (Trusted Types).
const vouch = { createScriptURL: () => at(own.dataset.sw) };
const worker = globalThis.trustedTypes?.createPolicy('worker', vouch) ?? vouch;

function fail(error) {
  console.error(error);
  fatal.hidden = false;
  delete root.dataset.waiting;
  layOut();
  // The version that mends it may be on its way. But where the app has never been nothing is kept:
  // what is kept are pages for it to draw, and those from the network can be read.
  if (navigator.serviceWorker?.controller) keepOffline();
}

// A Rust panic ends in a WebAssembly trap, after which the app cannot go on.
function trap(error) {
  if (error instanceof WebAssembly.RuntimeError) fail(error);
}

function tell(news) {
  dispatchEvent(new Event(`barnamaj:${news}`));
}

// Not before the programme is on the page: until then the network has better things to do.
// Without support or permission (a private window, no secure context) the site needs a network,
// and nobody has to be told.
async function keepOffline() {
  if (!own.dataset.sw || !navigator.serviceWorker || registration) return;
  try {
    const options = { scope: at('.'), updateViaCache: 'none' };
    registration = await navigator.serviceWorker.register(worker.createScriptURL(''), options);
    const watch = () => registration.installing?.addEventListener('statechange', offer);
    registration.addEventListener('updatefound', watch);
    watch();
    offer();
  } catch (error) {
    console.info(error);
  }
}

// The app is there.
function settle() {
  keepOffline();
  // Not every browser tells when it has time.
  (globalThis.requestIdleCallback ?? setTimeout)(layOut);
}

// Lays out what was left for later. What is in the middle of the view stays there.
function layOut() {
  if (!('partial' in root.dataset)) return;
  const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? root;
  const { top } = seen.getBoundingClientRect();
  delete root.dataset.partial;
  scrollBy({ top: seen.getBoundingClientRect().top - top, behavior: 'instant' });
}

// Tells of a new version that waits. The first version of all takes nobody's place.
function offer() {
  if (!registration.active || !registration.waiting) return;
  tell('update');
  uncover();
}

// What has the focus must not end up beneath a bar that comes up. Who has scrolled away from it
// stays where they are.
function uncover() {
  requestAnimationFrame(() => {
    const focused = document.activeElement?.closest('a, button, input');
    const { top, bottom } = focused?.getBoundingClientRect() ?? {};
    const dock = document.querySelector('.dock')?.getBoundingClientRect();
    if (bottom > dock?.top && top < innerHeight) focused.scrollIntoView({ block: 'nearest' });
  });
}

// Browsers stop pages that call the history too often: WebKit and Firefox throw, which would end the
// app, and Chromium does nothing. The address is then written a little later, if it is still that one.
function forgive(name) {
  const write = history[name];
  history[name] = (state, title, url) => {
    clearTimeout(late);
    try {
      write.call(history, state, title, url);
    } catch (error) {
      console.info(error);
    }
    const wanted = new URL(url ?? '', location.href).href;
    if (wanted !== location.href) late = setTimeout(() => history.replaceState(state, title, url), 1000);
  };
}

// Whether reminders may come as notifications: the visitor is asked once, having turned them on.
async function permit() {
  try {
    await Notification.requestPermission();
  } catch (error) {
    console.info(error);
  }
  tell('permission');
}

// Through the worker where there is one: Chrome on Android lets no page do it by itself.
async function notify({ detail }) {
  const { title, ...options } = JSON.parse(detail);
  try {
    if (registration?.active) await registration.showNotification(title, options);
    else new Notification(title, options);
  } catch (error) {
    console.info(error);
  }
}

// Loads the page anew, once, with the new version if there is one. Only this tab: another may be
// in the middle of something.
function reload() {
  if (!registration?.waiting) return location.reload();
  const once = { once: true };
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), once);
  registration.waiting.postMessage('SKIP_WAITING');
}

// A newer programme? A newer app?
function look() {
  if (document.hidden) return;
  looked = Date.now();
  tell('refresh');
  registration?.update().catch(() => {});
}

// The words that the page begins with. One that is shown for any address, such as without a network,
// came with those of another language than it has picked; where these do not come, it does without.
async function words() {
  if (!WORDS) return (await fetch(at('words/all.json'))).text();
  const all = JSON.parse(WORDS);
  try {
    let next = root.lang;
    while (next && !all.words.some(({ lang }) => lang === next)) {
      all.words.push(await (await fetch(at(all.files[next]))).json());
      next = all.words.at(-1).fallback;
    }
  } catch (error) {
    console.info(error);
  }
  return JSON.stringify(all);
}

// It runs (`public/early.js`).
root.dataset.boot = '';
let registration;
let late;
let looked = Date.now();
addEventListener('error', (event) => trap(event.error));
addEventListener('unhandledrejection', (event) => trap(event.reason));
document.getElementById('reload').addEventListener('click', reload);
addEventListener('barnamaj:reload', reload);
addEventListener('barnamaj:uncover', uncover);
addEventListener('barnamaj:permit', permit);
addEventListener('barnamaj:notify', notify);
addEventListener('barnamaj:persist', () => navigator.storage?.persist?.());
addEventListener('online', look);
addEventListener('popstate', () => clearTimeout(late));
['pushState', 'replaceState'].forEach(forgive);
document.addEventListener('visibilitychange', () => {
  if (Date.now() - looked >= MINUTE) look();
});
setInterval(look, 5 * MINUTE);
new MutationObserver(settle).observe(root, { attributeFilter: ['data-ready'] });

// Some chats and scanners escape the # of a link: hosts know no such page.
const [path, fragment] = location.pathname.split('%23');
if (fragment) location.replace(`${path}${location.search}#${fragment}`);

try {
  // What every browser has from the floor on (`docs/limitations.md`), and requests cannot do without.
  AbortSignal.timeout(0);
  const app = await import(at(own.dataset.js));
  globalThis.words = await words();
  const integrity = own.dataset.integrity ?? '';
  const module = fetch(at(own.dataset.wasm), { integrity });
  await app.default({ module_or_path: module });
} catch (error) {
  fail(error);
}
