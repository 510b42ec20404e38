// Pages without content of their own pick a language before anything is painted, by the same rules
// as the app: that of the address, what was chosen, the browser's languages, the event's first. The
// root goes on to the programme in it; the others are filled by the app in it.
(() => {
  const root = document.documentElement;
  const site = root.dataset.languages.split(' ');
  const amazigh = { ber: 'zgh', tzm: 'zgh', shi: 'zgh', rif: 'zgh', kab: 'zgh' };
  let chosen;
  try {
    chosen = JSON.parse(localStorage.getItem('barnamaj/preferences')).language;
  } catch {
    // Nothing chosen, or blocked.
  }
  const primary = (tag) => tag.split('-')[0];
  const best = (tag) => site.find((lang) => lang.toLowerCase() === tag)
    ?? site.find((lang) => primary(lang) === (amazigh[primary(tag)] ?? primary(tag)));
  const below = location.href.slice(document.baseURI.length);
  const [asked] = below.split(/[/?#]/);
  const wanted = [asked, chosen, ...navigator.languages]
    .map((tag) => String(tag).replaceAll('_', '-').toLowerCase());
  const lang = wanted.map(best).find(Boolean) ?? site[0];
  if (asked && asked !== 'index.html') root.lang = lang;
  else location.replace(`${document.baseURI}${lang}/${location.search}${location.hash}`);
})();
