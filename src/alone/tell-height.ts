/**
 * Tells the page around the frame how high this one is, now and after every change, so that it need not scroll: see
 * public/embed.js, which also asks for it. Nothing secret is in a height, so whoever embeds the page may hear it.
 */
export function tellHeight(): void {
  const page = document.documentElement;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'atlas:height', height }, '*');
  };
  new ResizeObserver(tell).observe(page);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || data !== 'atlas:measure') return;
    told = 0;
    tell();
  });
}
