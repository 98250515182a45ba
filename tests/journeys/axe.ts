// What axe finds serious or critical in a part of a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Within `part`, one line a node: the rule, and where. */
export async function findings(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(`window.axe ?? (() => { ${AXE} })()`);
  return page.evaluate(
    async ([context, tags]) => {
      const { axe } = window as unknown as { axe: { run: (of: string, options: object) => Promise<AxeResults> } };
      const { violations } = await axe.run(context, { resultTypes: ['violations'], runOnly: tags });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`));
    },
    [part, TAGS] as const,
  );
}
