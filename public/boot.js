// Starts the app, and shows the message of last resort when that fails: a visitor must never
// be left in front of a frame that stays empty. A file of its own, because the content
// security policy allows no inline script.
const own = document.querySelector('script[data-wasm]');
const fatal = document.getElementById('fatal');

function fail(error) {
  console.error(error);
  fatal.hidden = false;
  delete document.documentElement.dataset.waiting;
}

// A Rust panic ends in a WebAssembly trap, after which the app cannot go on.
function trap(error) {
  if (error instanceof WebAssembly.RuntimeError) fail(error);
}

addEventListener('error', (event) => trap(event.error));
addEventListener('unhandledrejection', (event) => trap(event.reason));
document.getElementById('reload').addEventListener('click', () => location.reload());

try {
  const app = await import(new URL(own.dataset.js, document.baseURI));
  await app.default({ module_or_path: new URL(own.dataset.wasm, document.baseURI) });
} catch (error) {
  fail(error);
}
