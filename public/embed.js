/*
 * Makes frames with pages of the atlas as high as what they show. Once in a page is enough:
 *   <script src="https://ATLAS/embed.js" async></script>
 * It hears only frames of the server it comes from, and sets only their height.
 */
(() => {
  const atlas = new URL(document.currentScript.src).origin;
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${atlas}/`));
  addEventListener('message', ({ data, origin, source }) => {
    const frame = frames().find((each) => each.contentWindow === source);
    // A sandbox has the origin "null".
    if (!frame || ![atlas, 'null'].includes(origin) || data?.type !== 'atlas:height') return;
    const bordered = getComputedStyle(frame).boxSizing === 'border-box';
    const border = bordered ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${data.height + border}px`;
  });
  for (const frame of frames()) frame.contentWindow.postMessage('atlas:measure', '*');
})();
