(() => {
  // Runs before the first paint, so that neither the chosen theme nor the embedded view flashes.
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('atlas.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // A browser that refuses storage keeps the system's theme.
  }
  if (new URLSearchParams(location.search).get('embed') === '1') root.dataset.embed = '';
})();
