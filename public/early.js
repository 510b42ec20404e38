// Runs before the first paint; in a finished site it stands in the first pages themselves, which
// have to fit into the first answer of a network: what can wait for a moment is in `boot.js`.
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

  // The script that starts the app does not run, and can say nothing: an old browser, or a file that
  // is lost. What was prerendered is there to be read.
  function giveUp() {
    if ('boot' in root.dataset) return;
    delete root.dataset.waiting;
    delete root.dataset.partial;
    document.getElementById('fatal').hidden = false;
    document.getElementById('reload').addEventListener('click', () => location.reload());
  }

  addEventListener('load', giveUp);

  // What is tapped before that script has come (`public/handover.js` takes it over).
  window.taps = [];
  window.onclick = (event) => window.taps.push(event);
})();
