// Starts the app, and shows the message of last resort when that fails: a visitor must never
// be left in front of a frame that stays empty. A file of its own, because the content
// security policy allows no inline script.
const own = document.querySelector('script[data-wasm]');
const fatal = document.getElementById('fatal');

function fail(error) {
  console.error(error);
  fatal.hidden = false;
}

// A Rust panic ends in a WebAssembly trap, after which the app cannot go on.
function trap(error) {
  if (error instanceof WebAssembly.RuntimeError) fail(error);
}

// The visitor's theme and text size before the first paint: the app sets them again later.
function dress() {
  try {
    const kept = JSON.parse(localStorage.getItem('barnamaj/preferences')) || {};
    const root = document.documentElement;
    if (['light', 'dark', 'contrast'].includes(kept.theme)) root.dataset.theme = kept.theme;
    if (['large', 'larger'].includes(kept.text_size)) root.dataset.text = kept.text_size;
  } catch { /* blocked or damaged: the app will say so */ }
}

dress();
addEventListener('error', (event) => trap(event.error));
addEventListener('unhandledrejection', (event) => trap(event.reason));
document.getElementById('reload').addEventListener('click', () => location.reload());

try {
  const app = await import(new URL(own.dataset.js, document.baseURI));
  await app.default({ module_or_path: new URL(own.dataset.wasm, document.baseURI) });
} catch (error) {
  fail(error);
}
