// Runs before the first paint: an address that asks for something of its own does not first show the page that is ready-made.
if (location.hash.length > 1 || location.search.length > 1) document.documentElement.dataset.address = '';
// The page's script asks whether its text is on the way to the screen.
requestAnimationFrame(() => performance.mark('first-frame'));
