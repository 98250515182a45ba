// The page before and without its script: text, formula and still are there, and the picture then stands where the still was.
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { bestView } from '../../src/representations/best-view';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { extentOf, fitCamera } from '../../src/scene/camera-fit';
import { projectPoint, viewFrame } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';
import { sharedBrowser } from '../setup/browser';
import { openPage, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Middles of the balls of the still and the size of its frame, CSS pixels within it. */
function stillIn(stage: Element) {
  const frame = stage.getBoundingClientRect();
  const middles = [...stage.querySelectorAll('.poster circle')].map((ball) => {
    const { x, y, width, height } = ball.getBoundingClientRect();
    return { x: x + width / 2 - frame.x, y: y + height / 2 - frame.y };
  });
  return { size: { width: Math.floor(frame.width), height: Math.floor(frame.height) }, middles };
}

describe('the page without a script', () => {
  it('has the text, the formula, the still and the way to the whole article', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 700 }, javaScriptEnabled: false });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${inject('siteUrl')}/`);
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(3);
    expect(await page.getByText('It does not compete for the site of').isVisible()).toBe(true);
    expect(await page.getByRole('img', { name: 'Esketamine, as balls and sticks' }).locator('circle').count()).toBe(32);
    expect(await page.locator('.depiction').getByText('NH').isVisible()).toBe(true);
    // Nothing is offered that cannot be done.
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByRole('link', { name: 'a page of its own' }).click();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(expect.arrayContaining(['What is ketamine?', 'Where it sits', 'Safety and law', 'Glossary', 'Sources']));
    expect(await page.locator('.whole-article figure').count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    [1440, 900],
    [390, 844],
  ])('shows the still where the picture will be, at %i by %i, and moves nothing', async (width, height) => {
    const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${inject('siteUrl')}/`);
    const { size, middles } = await page.locator('.stage').evaluate(stillIn);
    await context.close();

    const facing = bestView(ESKETAMINE);
    const extent = extentOf(REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE));
    const frame = viewFrame({ ...facing, ...fitCamera(extent, facing.theta, facing.phi, size, { top: 68, bottom: 84 }) }, 'perspective', size);
    const far = ESKETAMINE.atoms.map(({ position }) => {
      const { x, y } = projectPoint(frame, position) ?? { x: 0, y: 0 };
      return Math.min(...middles.map((middle) => Math.hypot(middle.x - x, middle.y - y)));
    });
    expect(middles.length).toBe(32);
    expect(Math.max(...far)).toBeLessThan(2.5);

    const reader = await openPage(browser, {
      viewport: { width, height },
      before: () => {
        Object.assign(window, { shifted: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    await waitForPicture(reader.page);
    expect(await reader.page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.02);
    expect(await reader.page.locator('.poster').count()).toBe(0);
    expect(reader.faults).toEqual([]);
    await reader.close();
  });
});
