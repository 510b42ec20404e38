// Starts the kiosk and keeps it going for days: brings it back after a crash, keeps the screen
// awake and the site for times without a network, lets new versions in when nobody is there, and
// takes from visitors what a browser offers beside the page. A file of its own, because the
// content security policy allows no inline script.
const MINUTE = 60_000;
// Written by the publisher: the words of all languages of the event.
const WORDS = '';
// Seconds before it comes back after a crash, for the first of them in a row; twice as many for
// each that follows.
const FIRST_WAIT = 3;
const LONGEST_WAIT = 300;
// After so long without a crash the next one is the first.
const CALM = 10 * MINUTE;
const root = document.documentElement;
const own = document.querySelector('script[data-wasm]');
const fatal = document.getElementById('fatal');
const at = (path) => new URL(path, document.baseURI).href;
// The policy wants somebody to vouch for the address of the service worker (Trusted Types).
const vouch = { createScriptURL: () => at(own.dataset.sw) };
const worker = globalThis.trustedTypes?.createPolicy('worker', vouch) ?? vouch;

// In the history entry, which a reload leaves as it is: nothing is stored on the device.
const crash = history.state?.crash ?? { number: 0, time: 0 };

// What the operator's page tells.
const health = {
  version: document.querySelector('meta[name=version]').content,
  crashes: crash.number,
  errors: 0,
  writes: 0,
  awake: 0,
  offline: 0,
};
window.kiosk = health;

// A Rust panic ends in a WebAssembly trap, after which the app cannot go on: what it has drawn
// stays until the page comes back. Sooner than the second time it is not said: many see it.
function fail(error) {
  if (crash.failed) return;
  crash.failed = true;
  console.error(error);
  const now = Date.now();
  const number = now - crash.time < CALM ? crash.number + 1 : 1;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (number - 1));
  history.replaceState({ crash: { number, time: now } }, '');
  fatal.hidden = number < 2 && root.hasAttribute('data-ready');
  setTimeout(comeBack, wait * 1000);
}

// A reload without an answer would end on an error page of the browser, from which nobody leads
// back.
async function comeBack() {
  if (await isThere()) return location.reload();
  setTimeout(comeBack, MINUTE / 6);
}

// Whether the page can be had, from what the worker has kept or from the network.
async function isThere() {
  try {
    if (navigator.serviceWorker?.controller && (await isKept())) return true;
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

// A browser may drop what was kept when it needs the room.
async function isKept() {
  const page = location.pathname.replace(/\/?$/, '/');
  return Boolean(await caches.match(page, { ignoreSearch: true, ignoreVary: true }));
}

function count(event) {
  health.errors += 1;
  const error = event.error ?? event.reason;
  if (error instanceof WebAssembly.RuntimeError) fail(error);
}

// The operator can see that nothing is ever written.
function countWrites() {
  for (const name of ['setItem', 'removeItem', 'clear']) {
    const real = Storage.prototype[name];
    Storage.prototype[name] = function write(...values) {
      health.writes += 1;
      return real.apply(this, values);
    };
  }
}

// The browser lets the screen sleep when the page was hidden for a moment, and must be asked anew.
async function stayAwake() {
  if (document.hidden || health.awake) return;
  try {
    const lock = await navigator.wakeLock.request('screen');
    health.awake = 1;
    lock.addEventListener('release', () => {
      health.awake = 0;
      stayAwake();
    });
  } catch (error) {
    console.info(error);
  }
}

async function keepOffline() {
  if (!navigator.serviceWorker) return;
  try {
    const options = { scope: at('.'), updateViaCache: 'none' };
    registration = await navigator.serviceWorker.register(worker.createScriptURL(''), options);
    await navigator.serviceWorker.ready;
    keepKiosk();
    setTimeout(look, MINUTE / 6);
  } catch (error) {
    console.info(error);
  }
}

// Phones do without the kiosk's files.
function keepKiosk() {
  registration.active?.postMessage('KEEP_KIOSK');
}

async function look() {
  if (!registration) return keepOffline();
  try {
    health.offline = Number(await isKept());
    if (!health.offline) keepKiosk();
    await registration.update();
    await letIn();
  } catch (error) {
    console.info(error);
  }
}

// A new version comes in when nobody is there, and only when it can really be had.
async function letIn() {
  if (!registration.waiting || !isAlone() || reloading) return;
  const page = await fetch(location.href, { cache: 'no-store' });
  const html = page.ok ? await page.text() : '';
  // Somebody may have come meanwhile.
  if (!html.includes('<meta name="version"') || !isAlone() || reloading) return;
  reloading = true;
  const once = { once: true };
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), once);
  registration.waiting.postMessage('SKIP_WAITING');
}

function isAlone() {
  return root.dataset.presence === 'nobody';
}

// As boot.js does. Browsers stop pages that call the history too often: WebKit and Firefox throw, which would end the
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

// What visitors of a kiosk must not come upon.
function shut() {
  const refuse = (event) => event.preventDefault();
  for (const name of ['contextmenu', 'dragstart', 'selectstart', 'gesturestart', 'auxclick', 'dblclick']) {
    addEventListener(name, refuse, { passive: false });
  }
  addEventListener('wheel', (event) => event.ctrlKey && refuse(event), { passive: false });
  addEventListener('touchmove', (event) => event.touches.length > 1 && refuse(event), { passive: false });
}

let registration;
let late;
let reloading = false;
addEventListener('error', count);
addEventListener('unhandledrejection', count);
document.addEventListener('visibilitychange', stayAwake);
addEventListener('online', look);
addEventListener('popstate', () => clearTimeout(late));
['pushState', 'replaceState'].forEach(forgive);
setInterval(look, MINUTE);
setInterval(stayAwake, MINUTE);
countWrites();
shut();
stayAwake();

try {
  const app = await import(at(own.dataset.js));
  globalThis.words = WORDS;
  const module = fetch(at(own.dataset.wasm), { integrity: own.dataset.integrity ?? '' });
  await app.default({ module_or_path: module });
  await keepOffline();
  await look();
} catch (error) {
  fail(error);
}
