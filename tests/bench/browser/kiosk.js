// Stands in the kiosk's page before its own scripts and takes down how smoothly it goes.
(() => {
  const bench = (window.bench = { tasks: [], gaps: [], slides: 0, rests: false });

  // Tasks of 50 ms and more (W3C Long Tasks API).
  new PerformanceObserver((list) => {
    if (bench.rests) return;
    for (const entry of list.getEntries()) bench.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });

  let before = 0;
  const frame = (now) => {
    if (before && !bench.rests) bench.gaps.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };

  // For so many milliseconds from now on.
  bench.watch = (ms) => {
    bench.tasks.length = 0;
    bench.slides = 0;
    new MutationObserver(() => { bench.slides += 1; })
      .observe(document.documentElement, { attributeFilter: ['lang'] });
    requestAnimationFrame(frame);
    setTimeout(() => { bench.rests = true; }, ms);
  };
  bench.told = () => bench.rests && { tasks: bench.tasks, gaps: bench.gaps, slides: bench.slides };
})();
