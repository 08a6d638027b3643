/* Makes frames as high as what they show; what is pressed in them stays in place. */
(() => {
  const atlas = new URL(document.currentScript.src).origin;
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${atlas}/`));
  addEventListener('message', ({ data, origin, source }) => {
    const frame = frames().find((each) => each.contentWindow === source);
    // A sandbox has the origin "null".
    if (!frame || ![atlas, 'null'].includes(origin) || data?.type !== 'atlas:height') return;
    const { height, moved } = data;
    const top = () => frame.getBoundingClientRect().top;
    const by = moved - top();
    const set = (to) => (frame.style.height = `${to}px`);
    set(height);
    // Borders may count.
    set(2 * height - frame.clientHeight);
    if (frame.clientHeight >= height) scrollBy({ top: by + top(), behavior: 'instant' });
  });
  for (const frame of frames()) frame.contentWindow.postMessage('atlas:measure', '*');
})();
