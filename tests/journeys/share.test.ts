// Sharing a view, saving it, its facts, and taking changes back: by pointer and by keyboard.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { alkaneMolfile } from '../fixtures/chain';
import { sharedBrowser } from '../setup/browser';
import { canvas, caption, card, openPage, shows, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share and export' });
const link = (page: Page) => page.getByLabel('Link to this view');

async function openShare(page: Page): Promise<void> {
  await waitForPicture(page);
  await page.getByRole('button', { name: 'Share and export' }).click();
  await dialog(page).waitFor();
}

async function saved(page: Page, button: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: button, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Width and height of a PNG (its first chunk), and its pixels at some places, by the page's own decoder. */
async function looked(page: Page, bytes: Buffer, places: readonly (readonly [number, number])[]) {
  const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const pixels = await page.evaluate(
    async ({ base64, at }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const paper = new OffscreenCanvas(image.width, image.height).getContext('2d');
      paper?.drawImage(image, 0, 0);
      return at.map(([x, y]) => [...(paper?.getImageData(Math.round(x * (image.width - 1)), Math.round(y * (image.height - 1)), 1, 1).data ?? [])]);
    },
    { base64: bytes.toString('base64'), at: places },
  );
  return { size, pixels };
}

describe('a shared view', () => {
  it('comes back as it was: molecule, camera, selection, settings', async () => {
    const { page, foreign, faults, close } = await openPage(browser, CLIPBOARD);
    await waitForPicture(page);
    await page.getByRole('radio', { name: 'Space-filling' }).check();
    await canvas(page).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
    await waitForPicture(page);
    await page.waitForURL(/camera=/);
    await openShare(page);
    await page.getByRole('img', { name: 'QR code of the link' }).waitFor();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    const copied = await clipboard(page);
    expect(copied).toBe(await link(page).inputValue());
    expect(copied).toMatch(/#representation=space-filling&camera=-?[\d.]+%20[\d.]+%20[\d.]+$/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Share and export' }).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.goto('about:blank');
    await page.goto(copied);
    await openShare(page);
    expect(await link(page).inputValue()).toBe(copied);
    expect([foreign, faults]).toEqual([[], []]);
    await close();
  });

  it('of a file is told what it leaves out', async () => {
    const { page, close } = await openPage(browser);
    const mol = readFileSync('molecules/memantine.mol', 'utf8').replace(/^.*/, 'my own');
    await page.getByLabel('Molecule file').setInputFiles({ name: 'own.mol', mimeType: 'text/plain', buffer: Buffer.from(mol) });
    await shows(page, 'my own');
    await openShare(page);
    expect(await link(page).inputValue()).toMatch(/#smiles=[^&]+%20my%20own$/);
    await dialog(page).getByText('its shape is computed anew').waitFor();
    await dialog(page).getByText('Coordinates as in the file “own.mol”.').waitFor();
    await close();
  });
});

describe('saving', () => {
  it('gives a picture in the size that was asked for, on the ground or on none', async () => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 700, height: 500 } });
    await openShare(page);
    await page.getByLabel('Size of the picture').selectOption('full-hd');
    const whole = await saved(page, 'PNG');
    expect(whole.name).toBe('esketamine.png');
    const places = [[0, 0], [1, 1], [0.5, 0.5]] as const;
    const onGround = await looked(page, whole.bytes, places);
    const box = await page.locator('.stage').boundingBox();
    const [width = 0, height = 0] = [box?.width, box?.height];
    const scale = 1920 / Math.max(width, height);
    expect(onGround.size).toEqual([Math.round(width * scale), Math.round(height * scale)]);
    // The wall of the light theme, #f4f3ef.
    expect(onGround.pixels.slice(0, 2)).toEqual([[244, 243, 239, 255], [244, 243, 239, 255]]);
    await page.getByLabel('Transparent').check();
    await page.getByLabel('Size of the picture').selectOption('screen');
    const clear = await looked(page, (await saved(page, 'PNG')).bytes, places);
    expect(clear.size).toEqual([width, height]);
    expect(clear.pixels.slice(0, 2)).toEqual([[0, 0, 0, 0], [0, 0, 0, 0]]);
    expect(faults).toEqual([]);
    await close();
  });

  it('is stopped by Cancel and can be asked for again', async () => {
    const { page, faults, close } = await openPage(browser);
    await openShare(page);
    await page.getByLabel('Size of the picture').selectOption('8k');
    await dialog(page).getByRole('button', { name: 'PNG' }).click();
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await dialog(page).getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
    expect((await saved(page, 'MOL')).name).toBe('esketamine.mol');
    expect(faults).toEqual([]);
    await close();
  });

  it('makes a print of 300 atoms beside the page: it tells how far it is, is cancelled, and asked for again', async () => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 480, height: 520 } });
    await page.getByLabel('Molecule file').setInputFiles({ name: 'long.mol', mimeType: 'text/plain', buffer: Buffer.from(alkaneMolfile(100)) });
    await shows(page, 'a long alkane');
    // A worker that comes half the way and no further.
    const half = "addEventListener('message', () => postMessage({ kind: 'progress', share: 0.5 }));";
    await page.route(/export-worker/, (route) => route.fulfill({ contentType: 'text/javascript', body: half }));
    await openShare(page);
    const print = dialog(page).getByRole('button', { name: /^STL/ });
    await print.press('Enter');
    await page.locator('progress[aria-label="Building the solid"][value="0.5"]').waitFor();
    await dialog(page).getByRole('button', { name: 'Cancel' }).press('Enter');
    await dialog(page).getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
    expect(await print.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.unroute(/export-worker/);
    await page.getByLabel('Scale of the print').selectOption('5');
    // 99 steps of 1.25 Å and two bonds of 0.89 Å, then half a hydrogen at each end: about 126 Å.
    await dialog(page).getByText(/The print is 63\d\s×/).waitFor();
    const { name, bytes } = await saved(page, /^STL/);
    expect([name, bytes.length]).toEqual(['a-long-alkane.stl', 84 + 50 * bytes.readUInt32LE(80)]);
    expect(faults).toEqual([]);
    await close();
  });

  it('gives molecule and model in every format, by keyboard', async () => {
    const { page, faults, close } = await openPage(browser, { address: '#molecule=memantine' });
    await shows(page, 'Memantine');
    await openShare(page);
    const first = { SVG: '<svg', MOL: 'Memantine', SDF: 'Memantine', SMILES: 'C', XYZ: '34', GLB: 'glTF', STL: 'binary STL' };
    for (const [label, start] of Object.entries(first)) {
      const button = dialog(page).getByRole('button', { name: new RegExp(`^${label}`) });
      await button.focus();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe(`memantine.${label === 'SMILES' ? 'smi' : label.toLowerCase()}`);
      expect(readFileSync(await download.path(), 'latin1').slice(0, start.length)).toBe(start);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the facts', () => {
  it('stand beside the molecule, follow it, and can be copied', async () => {
    const { page, close } = await openPage(browser, { ...CLIPBOARD, address: '#molecule=memantine' });
    await shows(page, 'Memantine');
    const facts = page.locator('.facts');
    await page.getByRole('button', { name: 'Facts', exact: true }).press('Enter');
    await facts.getByText('179.31 g/mol').first().waitFor();
    await facts.getByText('calculated estimate').first().waitFor();
    await facts.getByRole('button', { name: 'Copy: Formula' }).click();
    expect(await clipboard(page)).toBe('C12H21N');
    await page.getByLabel('SMILES or name').fill('CC(=O)Oc1ccccc1C(=O)O aspirin');
    await page.getByLabel('SMILES or name').press('Enter');
    await caption(page).filter({ hasText: 'aspirin' }).waitFor();
    await facts.getByRole('button', { name: 'Copy all facts' }).click();
    // Polar surface of aspirin by Ertl's terms: 63.6 Å².
    expect(await clipboard(page)).toMatch(/^aspirin\nFormula: C₉H₈O₄\n[\s\S]*Polar surface area: 63\.6 Å²/);
    await close();
  });
});

describe('changes of the view', () => {
  it('are undone and redone by keys', async () => {
    const { page, close } = await openPage(browser);
    await waitForPicture(page);
    await page.getByRole('radio', { name: 'Sticks' }).check();
    await canvas(page).focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    await page.keyboard.press('Control+z');
    await card(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    expect(await page.getByRole('radio', { name: 'Ball and stick' }).isChecked()).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    expect(await page.getByRole('radio', { name: 'Sticks' }).isChecked()).toBe(true);
    await close();
  });

  it('are undone by buttons, the camera among them', async () => {
    const { page, close } = await openPage(browser);
    await waitForPicture(page);
    // Between the caption above and the bar below.
    const picture = () => page.screenshot({ clip: { x: 20, y: 110, width: 530, height: 310 } });
    const before = await picture();
    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/camera=/);
    await page.getByRole('button', { name: 'What is shown' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.waitForURL((url) => !url.hash.includes('camera'));
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.waitForURL(/camera=/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL((url) => !url.hash.includes('camera'));
    await page.keyboard.press('Escape');
    await canvas(page).blur();
    await waitForPicture(page);
    await page.mouse.move(2, 2);
    expect((await picture()).equals(before)).toBe(true);
    await close();
  });
});
