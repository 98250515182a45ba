// Chromium as tests and benchmarks start it: software WebGL 2, and silent towards every other host.
import { chromium, type Browser } from 'playwright-core';

/** Of two flags of this name the last one counts, so that what Playwright 1.65 switches off by its own stands here too. */
const DISABLED_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
] as const;

/** Pages behind the address bar, which nobody sees here: Chromium 156 loads them anew for every window, a fifth of what a visit costs. */
const BEHIND_THE_ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'] as const;

export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Debian's Chromium has letters and boxes painted by the GPU, which here is the processor in disguise.
  '--disable-gpu-rasterization',
  `--disable-features=${[...DISABLED_BY_PLAYWRIGHT, ...BEHIND_THE_ADDRESS_BAR].join(',')}`,
] as const;

/** The browser that `npm test` found or installed; `more`: flags beside the usual ones. */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: [...BROWSER_FLAGS, ...more] });
}

let shared: Promise<Browser> | undefined;

/** One browser for all files of a worker, which ends with it: nothing of the file before is open in it. */
export async function sharedBrowser(): Promise<Browser> {
  const last = await shared;
  if (!last?.isConnected()) shared = launchBrowser();
  const browser = await (shared ??= launchBrowser());
  for (const context of browser.contexts()) await context.close();
  return browser;
}
