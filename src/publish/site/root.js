// The root has no content of its own: on to the visitor's language, before anything is painted.
// The same rules as in the app: what was chosen, the browser's languages, the event's first.
(() => {
  const spoken = document.documentElement.dataset.languages.split(' ');
  const amazigh = { ber: 'zgh', tzm: 'zgh', shi: 'zgh', rif: 'zgh', kab: 'zgh' };
  let chosen;
  try {
    chosen = JSON.parse(localStorage.getItem('barnamaj/preferences')).language;
  } catch {
    // Nothing chosen, or blocked.
  }
  const wanted = [chosen, ...navigator.languages]
    .map((tag) => String(tag).split(/[-_]/)[0].toLowerCase())
    .map((tag) => amazigh[tag] ?? tag);
  const lang = wanted.find((tag) => spoken.includes(tag)) ?? spoken[0];
  location.replace(`${document.baseURI}${lang}/${location.search}${location.hash}`);
})();
