// Chromium as tests and benchmarks start it: software WebGL 2, and silent towards every other host.
import { chromium, type Browser } from 'playwright-core';

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
] as const;

/** The browser that `npm test` found or installed; `more`: flags beside the usual ones. */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: [...BROWSER_FLAGS, ...more] });
}
