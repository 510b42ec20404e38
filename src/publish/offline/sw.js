// The service worker: keeps one version of the site and its programme on the visitor's device,
// so that every address opens without a network. Nothing that fails here may break a page: what
// cannot be kept comes from the network.

// Written by the publisher. All paths are relative to this file.
const SITE = {"version": "", "event": "", "shell": "offline.html", "files": [], "kiosk": [], "pages": []};

const BASE = new URL('./', location).pathname;
// Other sites on this origin, and below this one, have caches of their own: names end in the scope.
const FILES = `barnamaj-${SITE.version} ${BASE}`;
// The programme outlives the versions of the app.
const DATA = `barnamaj-data-${SITE.event} ${BASE}`;
const PROGRAMME = 'programme.json';
const PICTURES = 'pictures/';
const LANGUAGES = new Set(SITE.pages.map((page) => page.split('/', 1)[0]));

addEventListener('install', (event) => event.waitUntil(install(event)));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', answer);
// Only the visitor lets a new version in: a page must never lose the files that it was made for.
addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') skipWaiting();
  if (event.data === 'KEEP_KIOSK') event.waitUntil(keepKiosk());
});

// A reminder leads to its session.
addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data));
});

// Without taking a page away that the visitor is reading.
async function show(address) {
  const pages = await clients.matchAll({ type: 'window' });
  const open = pages.find((page) => page.url === address);
  return open ? open.focus() : clients.openWindow(address);
}

// All files, or the worker is not installed and the version before goes on.
async function install(event) {
  const isKiosk = await caches.match(BASE + SITE.kiosk[0], { ignoreVary: true });
  await keepFiles(SITE.files);
  if (isKiosk) await keepKiosk();
  if (await kept(DATA, PROGRAMME)) {
    await keepPages();
  } else {
    const response = await fetch(BASE + PROGRAMME, { cache: 'no-cache' });
    await keepProgramme(await programmeIn(response));
  }
  await routePages(event);
}

// Lets browsers that can (static routing: https://www.w3.org/TR/service-workers/) answer with a
// page that is kept without waking the worker. Those that are not go on asking it.
async function routePages(event) {
  const routes = [];
  for (const path of SITE.pages) {
    if (!(await kept(FILES, path))) continue;
    const urlPattern = { pathname: BASE + path, search: '' };
    routes.push({ condition: { urlPattern, requestMode: 'navigate' }, source: { cacheName: FILES } });
  }
  try {
    await event.addRoutes?.(routes);
  } catch (error) {
    console.info(error);
  }
}

async function keepFiles(paths) {
  const cache = await caches.open(FILES);
  await Promise.all(paths.map(async (path) => cache.put(BASE + path, await file(path))));
}

// Pages last: where one is kept, so is what it asks for.
async function keepKiosk() {
  const isPage = (path) => path.endsWith('/');
  await keepFiles(SITE.kiosk.filter((path) => !isPage(path)));
  await keepFiles(SITE.kiosk.filter(isPage));
}

// The pages that are open when the site is first kept belong to this worker from then on, so
// that what they refresh is kept too.
async function activate() {
  const names = await caches.keys();
  const mine = names.filter((name) => name.startsWith('barnamaj-') && name.endsWith(` ${BASE}`));
  const old = mine.filter((name) => name !== FILES && name !== DATA);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

function answer(event) {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const path = pathname.slice(BASE.length);
  if (path.startsWith(PICTURES)) {
    event.respondWith(picture(event, path));
  } else if (request.mode === 'navigate') {
    const page = path.replace(/(^|\/)(index\.html)?$/, '');
    const isFile = /\.[^/]*$/.test(page);
    if (!isFile) event.respondWith(open(page, request));
  } else if (path === PROGRAMME) {
    event.respondWith(programme(event));
  } else if (path.startsWith('assets/')) {
    event.respondWith(asset(path, request));
  }
}

// A page never waits for the network: it is the one that was kept for this address, or else the
// shell, in which the app draws any page. What is below none of the languages may be another
// site's, and is ours only when nobody answers. Sheets for the printer are no pages of the app, and
// kiosks have pages of their own.
async function open(page, request) {
  const [first, second] = page.split('/', 2);
  if (second === 'kiosk') return (await kept(FILES, `${page}/`)) ?? fetch(request);
  if (page && (!LANGUAGES.has(first) || second === 'print')) {
    try {
      return await fetch(request);
    } catch { /* no network */ }
  }
  const own = page ? `${page}/` : 'index.html';
  return (await kept(FILES, own)) ?? (await kept(FILES, SITE.shell)) ?? fetch(request);
}

// Files whose names change with their content; those of other versions come from the network.
async function asset(path, request) {
  const stored = await kept(FILES, path);
  if (stored) return stored;
  const response = await fetch(request);
  // The browser has dropped a file that the host no longer has: this version cannot be shown any
  // more, and the next page comes from the network.
  if (response.status === 404 && [...SITE.files, ...SITE.kiosk].includes(path)) await caches.delete(FILES);
  return response;
}

// Pictures of the programme, whose names change with their content: those that were shown once are
// kept.
async function picture(event, path) {
  const stored = await kept(DATA, path);
  if (stored) return stored;
  const response = await fetch(event.request);
  if (isA('image/', response)) event.waitUntil(keepPicture(path, response.clone()).catch(() => {}));
  return response;
}

async function keepPicture(path, response) {
  const cache = await caches.open(DATA);
  await cache.put(BASE + path, response);
}

// Those that the programme no longer names.
async function dropPictures(cache, text) {
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname.slice(BASE.length);
    if (path.startsWith(PICTURES) && !text.includes(path)) await cache.delete(url);
  }
}

// The programme at once, as it was kept. A request that insists (`no-cache`) gets what the
// network says, but instead of anything that is no programme (an error, a captive portal, an
// older revision) the one that was kept, which tells its age in `x-fetched`.
async function programme(event) {
  const stored = await kept(DATA, PROGRAMME);
  if (stored && event.request.cache !== 'no-cache') return stored;
  const response = fetch(event.request);
  const valid = response.then((response) => programmeIn(response.clone(), stored));
  event.waitUntil(valid.then((valid) => keepProgramme(valid, stored)).catch(() => {}));
  return stored ? valid.then(() => response, () => stored) : response;
}

// Text and revision of an answer that is a whole programme of this event, not older than the one
// that is kept; throws otherwise.
async function programmeIn(response, stored) {
  const text = isA('json', response) && (await response.text());
  const { event, revision, sessions } = JSON.parse(text);
  const ours = event.id === SITE.event && Array.isArray(sessions) && Number.isInteger(revision);
  if (!ours || revision < Number(stored?.headers.get('x-revision'))) throw new Error(PROGRAMME);
  return { text, revision };
}

async function keepProgramme({ text, revision }, stored) {
  const headers = {
    'content-type': 'application/json',
    'x-fetched': Math.floor(Date.now() / 1000),
    'x-revision': revision,
  };
  const cache = await caches.open(DATA);
  await cache.put(BASE + PROGRAMME, new Response(text, { headers }));
  if (text === (await stored?.text())) return;
  await dropPictures(cache, text);
  await keepPages();
}

// The pages with the programme in them, as far as they can be had.
async function keepPages() {
  const cache = await caches.open(FILES);
  await Promise.allSettled(SITE.pages.map(async (path) => {
    await cache.put(BASE + path, await page(path, { redirect: 'error' }));
  }));
}

// A page of this very version; throws when it is anything else: a page of another version would
// ask for files that are not here.
async function page(path, options) {
  const response = await fetch(BASE + path, { cache: 'reload', mode: 'same-origin', ...options });
  const html = isA('text/html', response) && (await response.text());
  if (!html || !html.includes(`<meta name="version" content="${SITE.version}">`)) {
    throw new Error(path);
  }
  // Made anew, because browsers refuse a page that came by way of a redirect (which hosts do
  // that like their addresses without `.html`).
  return new Response(html, { headers: response.headers });
}

async function file(path) {
  if (path.endsWith('.html') || path.endsWith('/')) return page(path);
  // What the page has just fetched under a name that changes with the content need not come twice.
  const response = await fetch(BASE + path, { mode: 'same-origin', redirect: 'error' });
  if (!response.ok || isA('text/html', response)) throw new Error(path);
  return response;
}

// Whether an answer is fine and of a type, which hosts and captive portals are free to claim.
function isA(type, response) {
  return response.ok && (response.headers.get('content-type') ?? '').includes(type);
}

async function kept(cacheName, path) {
  try {
    return await caches.match(BASE + path, { cacheName, ignoreVary: true });
  } catch { /* blocked */ }
}
