/* Makes frames of the atlas as high as what they show, and keeps what is pressed in them in its place. */
(() => {
  const atlas = new URL(document.currentScript.src).origin;
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${atlas}/`));
  addEventListener('message', ({ data, origin, source }) => {
    const frame = frames().find((each) => each.contentWindow === source);
    // A sandbox has the origin "null".
    if (!frame || ![atlas, 'null'].includes(origin) || data?.type !== 'atlas:height') return;
    const { height, moved } = data;
    const { style, offsetHeight, clientHeight } = frame;
    const isBordered = getComputedStyle(frame).boxSizing === 'border-box';
    const set = (to) => (style.height = `${to + (isBordered ? offsetHeight - clientHeight : 0)}px`);
    // While there is room to scroll, up or down. A frame that is kept low scrolls by itself.
    set(Math.max(height, clientHeight));
    if (frame.clientHeight >= height) scrollBy({ top: moved, behavior: 'instant' });
    set(height);
  });
  for (const frame of frames()) frame.contentWindow.postMessage('atlas:measure', '*');
})();
