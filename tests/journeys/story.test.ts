// A reader is told a story: by keyboard from beginning to end, with a question, away from the view and back, and out again.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { canvas, caption, card, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** The step that is told, by its title. */
const told = (page: Page, title: string) => page.locator('[aria-current="step"]').getByRole('heading', { name: title }).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('a story', () => {
  it('is read by keyboard alone, and gives back the view that was there', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#molecule=memantine', reducedMotion: 'reduce' });
    await shows(page, 'Memantine');
    await page.getByRole('link', { name: 'Mirror images', exact: true }).press('Enter');
    await told(page, 'One carbon, four neighbours');
    await shows(page, 'Esketamine');
    // Nothing is before the first step; what leads back there hands its focus on.
    const back = page.getByRole('button', { name: 'Back', exact: true });
    expect(await back.isVisible()).toBe(false);
    await page.waitForFunction(() => document.activeElement?.id === 'story-title');
    await page.keyboard.press('PageDown');
    await told(page, 'The other hand');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('The other hand'));
    await back.press('Enter');
    await back.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Next');
    const steps = ['The other hand', 'Usually both', 'Which one fits better?'];
    for (const [index, title] of steps.entries()) {
      await waitForPicture(page);
      await page.keyboard.press(['PageDown', 'ArrowRight', ' '][index] ?? '');
      await told(page, title);
    }
    // From the button: elsewhere the focus goes along with the step.
    expect(await focused(page)).toBe('Next');
    // What follows would give the answer away.
    const following = page.locator('.story-step').last();
    expect(await following.evaluate((step) => step.matches('[inert]'))).toBe(true);
    await page.getByRole('button', { name: 'About a tenth more' }).press('Enter');
    expect(await following.evaluate((step) => step.matches('[inert]'))).toBe(false);
    expect(await page.locator('.story-reason').innerText()).toMatch(/A fair guess.*A few times more[\s\S]*0\.3/);
    await page.waitForURL(/#story=mirror-images&step=which-fits$/);
    // The last step offers the story as a file to start from.
    await page.keyboard.press('PageDown');
    await told(page, 'What is not known');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this story as a file' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('mirror-images.json');
    await page.getByRole('button', { name: 'Leave the story' }).press('Enter');
    await shows(page, 'Memantine');
    await page.waitForURL(/#molecule=memantine$/);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Mirror images');
    expect(faults).toEqual([]);
    await close();
  });

  it('is read on by scrolling: the picture, the address and the focus keep up, and Back leaves the story', async () => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 390, height: 700 }, hasTouch: true, reducedMotion: 'reduce' });
    await page.getByRole('link', { name: 'Mirror images', exact: true }).focus();
    await page.evaluate(() => window.scrollBy(0, 60));
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await told(page, 'One carbon, four neighbours');
    await page.waitForURL(/#story=mirror-images/);
    const visits = await page.evaluate(() => window.history.length);
    const next = page.locator('.story-step').nth(1);
    // Just above the reading line, and then over it.
    const scrollTo = (share: number) => next.evaluate((step, at) => window.scrollBy(0, step.getBoundingClientRect().top - at * window.innerHeight), share);
    await scrollTo(0.7);
    await scrollTo(0.6);
    await told(page, 'The other hand');
    await shows(page, 'Arketamine');
    await page.waitForURL(/step=the-other-hand$/);
    expect(await page.evaluate(() => window.history.length)).toBe(visits);
    await page.keyboard.press('PageDown');
    await told(page, 'Usually both');
    expect(await focused(page)).toMatch(/Usually both$/);
    const [step, head] = [await page.locator('[aria-current="step"] h3').boundingBox(), await page.locator('.story-head').boundingBox()];
    expect((step?.y ?? 0) - (head?.y ?? 0)).toBeGreaterThanOrEqual(head?.height ?? Infinity);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.story-step')?.getAttribute('aria-current'))).toBe('step');
    // One entry for the story, one for the step that was gone to.
    await page.waitForURL(/step=mixture$/);
    expect(await page.evaluate(() => window.history.length)).toBe(visits + 1);
    await page.evaluate(() => window.history.go(-2));
    await page.getByRole('heading', { name: 'What is ketamine?' }).waitFor();
    await page.waitForFunction((top) => window.scrollY === top, before);
    expect(faults).toEqual([]);
    await close();
  });

  it('opens at the step of a link, though the labs of the steps above it open later', async () => {
    const { page, close } = await openPage(browser, { address: '#story=block-trap-release&step=released', viewport: { width: 390, height: 700 } });
    await page.waitForFunction(() => document.querySelectorAll('.story-step .lab-in-story').length > 4);
    await waitForPicture(page);
    await told(page, 'It leaves as it came');
    const [step, head] = [await page.locator('[aria-current="step"] h3').boundingBox(), await page.locator('.story-head').boundingBox()];
    expect((step?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0)).toBeLessThan(60);
    expect(page.url()).toMatch(/step=released$/);
    await close();
  });

  it('keeps the way to the next story within the page, however long its title', async () => {
    const { page, close } = await openPage(browser, { address: '#story=block-trap-release&step=and-then', viewport: { width: 1000, height: 560 } });
    const next = page.getByRole('button', { name: /^Next story/ });
    await next.waitFor();
    for (const width of [1000, 390, 320]) {
      await page.setViewportSize({ width, height: 560 });
      const { x, width: wide } = (await next.boundingBox()) ?? { x: 0, width: Infinity };
      expect(x).toBeGreaterThanOrEqual(0);
      // As much air as the text beside it has.
      expect(x + wide).toBeLessThanOrEqual(width - 12);
    }
    await close();
  });

  it('on a projector has all buttons of its bar in one row and within the window, on a phone none beyond its edge', async () => {
    // German has the longest words.
    const { page, close } = await openPage(browser, { address: '#story=mirror-images&theme=projector&lang=de', viewport: { width: 1440, height: 480 } });
    const buttons = page.locator('.story-bar button:visible');
    await buttons.first().waitFor();
    for (const [width, rows] of [[1440, 1], [1024, 1], [960, 1], [320, 2]] as const) {
      await page.setViewportSize({ width, height: 480 });
      const boxes = await buttons.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, middle: (top + bottom) / 2 })));
      expect(boxes).toHaveLength(4);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
      expect(new Set(boxes.map(({ middle }) => Math.round(middle / 8))).size).toBe(rows);
    }
    await close();
  });

  it('glides to a step with its title in sight', async () => {
    const { page, close } = await openPage(browser, { address: '#story=mirror-images&step=mixture', viewport: { width: 420, height: 640 }, reducedMotion: 'no-preference' });
    await waitForPicture(page);
    await page.keyboard.press('PageDown');
    await told(page, 'Which one fits better?');
    await page.waitForFunction(() => {
      const [title, head] = ['[aria-current="step"] h3', '.story-head'].map((place) => document.querySelector(place)?.getBoundingClientRect());
      const below = (title?.top ?? 0) - (head?.bottom ?? Infinity);
      // At rest: on its way too far it was in sight as well.
      const { body } = document;
      const scrollY = String(window.scrollY);
      const isStill = body.dataset['before'] === scrollY;
      body.dataset['before'] = scrollY;
      return isStill && below >= 0 && below < 60;
    }, undefined, { polling: 250 });
    await close();
  });

  it('opens by a link, lets the reader turn away, and comes back to the step', async () => {
    const { page, close } = await openPage(browser, { address: '#story=meet-ketamine&step=charged', reducedMotion: 'reduce' });
    await told(page, 'With its proton');
    await shows(page, 'Esketaminium');
    await waitForPicture(page);
    await page.getByRole('radio', { name: 'Space-filling' }).check();
    await page.waitForURL(/representation=space-filling/);
    await page.getByRole('button', { name: 'Back to this view' }).click();
    await page.waitForURL(/#story=meet-ketamine&step=charged$/);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.waitForURL(/step=ketone/);
    await page.goBack();
    await told(page, 'With its proton');
    // Its molecule is read meanwhile.
    await shows(page, 'Esketaminium');
    await close();
  });

  it('asks for an atom, an order and a curve by keyboard alone, and sums the answers up at its end', async () => {
    const atom = { title: 'An atom', text: 'Look.', view: '#molecule=glycine', question: { kind: 'atom', prompt: 'Which is the nitrogen?', element: 'N', clue: 'It is no carbon.', reason: 'So.', waits: false } };
    const order = { title: 'An order', text: 'Look.', view: '#molecule=glycine&representation=sticks', question: { kind: 'order', prompt: 'In what order?', items: ['One', 'Two', 'Three'], reason: 'So.', waits: false } };
    const axis = { label: 'Share', from: 0, to: 100 };
    const curve = { title: 'A curve', text: 'Look.', view: '#molecule=glycine', question: { kind: 'curve', prompt: 'How?', x: axis, y: axis, at: [25, 50, 75], curve: [[0, 50], [100, 50]], tolerance: 10, reason: 'So.' } };
    const { page, faults, close } = await openPage(browser, { viewport: { width: 900, height: 600 }, reducedMotion: 'reduce' });
    const text = JSON.stringify({ title: 'Asked', steps: [atom, order, curve] });
    await page.getByLabel('Molecule file or story').setInputFiles({ name: 'asked.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await shows(page, 'Glycine');
    const step = page.locator('[aria-current="step"]');
    await step.getByRole('button', { name: 'Pick it in the picture' }).press('Enter');
    await canvas(page).focus();
    await page.keyboard.press('Enter');
    // Walks over every atom until it stands on the nitrogen: none on the way is an answer.
    for (let atoms = 0; atoms < 10 && !(await card(page).innerText()).startsWith('Nitrogen'); atoms++) await page.keyboard.press(']');
    expect(await step.locator('.story-reason').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await step.locator('.story-reason').innerText()).toMatch(/^Right\. That is nitrogen/);
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await told(page, 'An order');
    for (const name of ['Two', 'Two', 'One', 'One']) await step.getByRole('button', { name: `Move up: ${name}` }).press('Enter');
    await step.getByRole('button', { name: 'Check the order' }).press('Enter');
    expect(await step.locator('.story-reason').innerText()).toMatch(/^Right\. All are in their places\./);
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await told(page, 'A curve');
    const point = step.getByRole('slider', { name: 'Share at Share\u00a050' });
    const handle = async () => ((await point.boundingBox())?.height ?? 0) > 100;
    expect(await handle()).toBe(true);
    await point.press('ArrowUp');
    expect(await point.getAttribute('aria-valuetext')).toBe('53');
    await step.getByRole('button', { name: 'Lay the curve over it' }).press('Enter');
    expect(await step.locator('.story-reason').innerText()).toMatch(/^Right\. Every point is within 10 of the curve\./);
    const result = page.getByRole('region', { name: 'Your answers' });
    expect(await result.innerText()).toMatch(/3 of 3 right at the first try\. Kept in this tab, sent nowhere\./);
    expect(await result.locator('code').innerText()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    const download = page.waitForEvent('download');
    await result.getByRole('button', { name: 'Save as a table (CSV)' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('story-answers.csv');
    expect(faults).toEqual([]);
    await close();
  });

  it('of a teacher is opened from a file; a bad one is answered by its line, and nothing is lost', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#molecule=memantine', reducedMotion: 'reduce' });
    await shows(page, 'Memantine');
    const picker = page.getByLabel('Molecule file or story');
    const open = (name: string, text: string) => picker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await open('bad.json', '{\n  "title": "Salts",\n  "step": []\n}');
    expect(await page.getByRole('alert').innerText()).toContain('“bad.json” cannot be told. Line 3: There is no field “step” in the story');
    expect(await caption(page).innerText()).toBe('Memantine');
    const steps = [
      { title: 'Ours', text: ['<b>Bold</b> stays as it is.', { text: 'So does this.', standing: 'reported', sources: ['A book of ours, 1999'] }], view: '#molecule=glycine' },
    ];
    await open('good.json', JSON.stringify({ title: 'A lesson', steps }));
    await page.getByRole('heading', { name: 'Ours' }).waitFor();
    await shows(page, 'Glycine');
    expect(await page.locator('.story-step').innerText()).toContain('<b>Bold</b> stays as it is.');
    await page.getByRole('button', { name: 'Reported 1: sources' }).click();
    await page.getByText('A book of ours, 1999').waitFor();
    await page.getByRole('button', { name: 'Leave the story' }).click();
    await shows(page, 'Memantine');
    expect(faults).toEqual([]);
    await close();
  });
});
