// The way back from offline: published as `sw.js`, this replaces the service worker wherever a
// page of the site is opened, removes all that was kept, and is gone. Open pages go on; the next
// one comes from the network. What visitors keep (their agenda) is not touched.

const BASE = new URL('./', location).pathname;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  try {
    const names = await caches.keys();
    const mine = names.filter((name) => name.startsWith('barnamaj-') && name.endsWith(` ${BASE}`));
    await Promise.all(mine.map((name) => caches.delete(name)));
  } finally {
    await registration.unregister();
  }
}
