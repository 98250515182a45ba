// Runs before the first paint: an address that asks for something of its own does not first show the page that is ready-made, and what
// draws that picture is fetched beside the first script. Otherwise it follows the first picture.
if (location.hash.length > 1 || location.search.length > 1) {
  const page = Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: document.currentScript.dataset.page });
  document.head.append(page);
  document.documentElement.dataset.address = '';
} else {
  // As the page's script will: told later, all of the page would be styled anew.
  document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.motion = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full';
}
// The page's script asks whether its text is on the way to the screen.
requestAnimationFrame(() => performance.mark('first-frame'));
