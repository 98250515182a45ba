// The first picture of the built <molecule-viewer> in a plain page, beside that of the page of the viewer itself.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveStatic } from '../tests/setup/static-server';
import { measureFirstPicture, type FirstPicture } from './first-picture';

/** Their molecule is the page's: the first of the library. */
const HOSTS = {
  element: '<script type="module" src="lib/element.js"></script>',
  classic: '<script src="lib/molecule-viewer.js"></script>',
} as const;

export interface FirstOfEach {
  readonly page: FirstPicture;
  readonly element: FirstPicture;
  readonly classic: FirstPicture;
}

export interface Hosts {
  /** One after the other, from an empty cache each; `site`: address of the page of the viewer. */
  measure(browser: Browser, site: string): Promise<FirstOfEach>;
  close(): Promise<void>;
}

/** `library`: the folder of the package's built entries. */
export async function serveHosts(library: string): Promise<Hosts> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-hosts-'));
  symlinkSync(library, join(folder, 'lib'), 'junction');
  for (const [name, script] of Object.entries(HOSTS)) {
    writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8"><title>Host</title>${script}<molecule-viewer style="width: 800px"></molecule-viewer>`);
  }
  const { url, close } = await serveStatic(folder);
  return {
    measure: async (browser, site) => ({
      page: await measureFirstPicture(browser, site),
      element: await measureFirstPicture(browser, `${url}/element.html`),
      classic: await measureFirstPicture(browser, `${url}/classic.html`),
    }),
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
