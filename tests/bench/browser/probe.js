// Stands in each page before its own scripts and takes down when things happen there.
(() => {
  const bench = (window.bench = { title: null, ready: null, shift: 0, blocked: 0 });
  const TITLE = 'article[data-session] a';

  // Found and laid out in one frame, painted before the next but one.
  const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  const look = () => {
    if (document.querySelector(TITLE)?.checkVisibility()) painted((now) => { bench.title = now; });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const isReady = () => {
    if (document.documentElement?.dataset.ready !== undefined) bench.ready = performance.now();
    else requestAnimationFrame(isReady);
  };
  requestAnimationFrame(isReady);

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  // What a task takes beyond 50 ms, until the app is there.
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (bench.ready === null || startTime < bench.ready) bench.blocked += Math.max(0, duration - 50);
    }
  }).observe({ type: 'longtask', buffered: true });

  const memories = new Set();
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      for (const one of Object.values((made.instance ?? made).exports)) {
        if (one instanceof WebAssembly.Memory) memories.add(one);
      }
      return made;
    };
  }
  bench.wasmBytes = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

  let changed = 0;
  let onChange = null;
  new MutationObserver(() => {
    changed = performance.now();
    onChange?.();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  bench.quietFor = () => performance.now() - changed;
  bench.cards = () => document.querySelectorAll('article[data-session]').length;

  // From an input to the second frame after the first and after the last change that it makes;
  // at rest means that half a second brings no other. How many cards are shown then comes along.
  bench.reaction = (act) => new Promise((done) => {
    let first = null;
    let last = null;
    let pending = false;
    const follow = () => {
      if (pending) return;
      pending = true;
      painted((now) => {
        pending = false;
        first ??= now;
        last = now;
        if (changed > now - 34) follow();
      });
    };
    onChange = follow;
    const start = performance.now();
    act();
    const rest = setInterval(() => {
      if (last === null || pending || bench.quietFor() < 500) return;
      clearInterval(rest);
      onChange = null;
      const cards = [...document.querySelectorAll('article[data-session]')];
      // Not checkVisibility(): it styles what the browser has left out, and costs the next input.
      const shown = cards.filter((card) => !card.closest('[hidden]')).length;
      done({ first: first - start, last: last - start, shown });
    }, 100);
  });
  bench.press = (selector) => bench.reaction(() => document.querySelector(selector).click());
  bench.type = (text) => bench.reaction(() => {
    const input = document.querySelector('[role=search] input[type=search]');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

  // Milliseconds between frames while the page is scrolled by half a screen in each.
  bench.scroll = (frames) => new Promise((done) => {
    const gaps = [];
    let before = performance.now();
    const step = () => {
      const now = performance.now();
      gaps.push(now - before);
      before = now;
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      if (gaps.length < frames) requestAnimationFrame(step);
      else done(gaps.slice(1));
    };
    scrollTo({ top: 0, behavior: 'instant' });
    requestAnimationFrame(step);
  });
})();
