// A film of the molecule turning: stopped by Cancel, recorded to a file that a browser plays, and refused in words.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { openPage, waitForPicture } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const SMALL = { viewport: { width: 420, height: 480 } };

async function openShare(page: Page): Promise<void> {
  await waitForPicture(page);
  await page.getByRole('button', { name: 'Share and export' }).click();
}

/** What a player makes of a film: size, seconds, and colours at the corner and in the middle of its first picture. */
async function played(browserPage: Page, film: Buffer) {
  await browserPage.setContent('<video muted></video>');
  return browserPage.evaluate(async (base64) => {
    const video = document.querySelector('video');
    if (!video) throw new Error('There is no player.');
    await new Promise((resolve, reject) => {
      video.requestVideoFrameCallback(resolve);
      video.addEventListener('error', () => reject(new Error(video.error?.message)));
      video.src = `data:video/mp4;base64,${base64}`;
    });
    const { videoWidth: width, videoHeight: height, duration } = video;
    const paper = new OffscreenCanvas(width, height).getContext('2d');
    paper?.drawImage(video, 0, 0);
    const colorAt = (x: number, y: number) => [...(paper?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
    return { size: [width, height], duration, corner: colorAt(4, 4), middle: colorAt(width / 2, height / 2) };
  }, film.toString('base64'));
}

it('is stopped by Cancel, and recorded', async () => {
  const { page, faults, close } = await openPage(browser, { ...SMALL, address: '#representation=space-filling' });
  await openShare(page);
  await page.getByLabel('Size of the video').selectOption('square');
  await page.getByLabel('Time of one turn').selectOption('4');
  const record = page.getByRole('button', { name: 'MP4' });
  await record.press('Enter');
  await page.locator('progress[aria-label="Recording the turn"][value]').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
  expect(await record.evaluate((button) => button === document.activeElement)).toBe(true);
  // Four seconds take a minute without a graphics card: this one lasts 0.1 s, which are three pictures.
  await page.getByLabel('Time of one turn').evaluate((list: HTMLSelectElement) => list.options[1]?.setAttribute('value', '0.1'));
  await page.getByLabel('Time of one turn').selectOption('0.1');
  const [download] = await Promise.all([page.waitForEvent('download'), record.click()]);
  expect(download.suggestedFilename()).toBe('esketamine.mp4');
  const film = readFileSync(await download.path());
  expect(film.toString('latin1', 4, 8)).toBe('ftyp');
  const seen = await played(await page.context().newPage(), film);
  expect(seen.size).toEqual([1080, 1080]);
  expect(seen.duration).toBeCloseTo(0.1, 2);
  // The wall of the light theme, #f4f3ef, and a molecule before it.
  seen.corner.forEach((value, channel) => expect(Math.abs(value - ([244, 243, 239][channel] ?? 0))).toBeLessThan(8));
  expect(Math.min(...seen.middle)).toBeLessThan(200);
  expect(faults).toEqual([]);
  await close();
});

it('is refused in words where the browser has no encoder, and the rest can still be saved', async () => {
  const { page, faults, close } = await openPage(browser, { ...SMALL, before: () => Reflect.deleteProperty(window, 'VideoEncoder') });
  await openShare(page);
  await page.getByText('This browser cannot record video here.').waitFor();
  expect(await page.getByRole('button', { name: 'MP4' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'PNG' }).isEnabled()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});
