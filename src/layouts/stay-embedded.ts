/** Inside an embed, a link to another page of the site keeps the header and footer away there too. */
export function stayEmbedded(): void {
  if (!('embed' in document.documentElement.dataset)) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.origin !== location.origin || link.target === '_blank') return;
    const address = new URL(link.href);
    address.searchParams.set('embed', '1');
    link.href = address.href;
  });
}
