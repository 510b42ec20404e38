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
  const primary = (tag) => tag.split('-')[0];
  const best = (tag) => spoken.find((lang) => lang.toLowerCase() === tag)
    ?? spoken.find((lang) => primary(lang) === (amazigh[primary(tag)] ?? primary(tag)));
  const wanted = [chosen, ...navigator.languages]
    .map((tag) => String(tag).replaceAll('_', '-').toLowerCase());
  const lang = wanted.map(best).find(Boolean) ?? spoken[0];
  location.replace(`${document.baseURI}${lang}/${location.search}${location.hash}`);
})();
