// A reader goes into the receptor by the keyboard alone, from the whole to the drug, reads of a residue, has it back by the link, and
// leaves; and what has no place in the pore is shown beside it, with a sentence.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../setup/browser';
import { canvas, openPage, shows } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Software draws each pixel of many layers. */
const SMALL = { viewport: { width: 480, height: 560 }, reducedMotion: 'reduce' } as const;
const notes = (page: Page) => page.locator('.receptor-notes');
const said = (page: Page) => page.locator('.receptor-said');
const journey = (page: Page) => page.getByRole('slider', { name: /^From the whole to the drug/ });
const part = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const chosen = (page: Page) => page.getByRole('complementary', { name: 'Chosen part' });
const spoken = (page: Page, text: RegExp) => page.locator('.viewer > [aria-live=polite]').filter({ hasText: text }).waitFor();

describe('the receptor', () => {
  it('is gone through by keyboard from the whole to a residue, which a link brings back', async () => {
    const { page, faults, foreign, requests, close } = await openPage(browser, SMALL);
    await part(page, 'Receptor').press('Enter');
    await page.getByRole('button', { name: 'Show it in the receptor' }).waitFor();
    expect(page.url()).not.toContain('receptor');
    expect(requests.some((url) => url.includes('start-receptor'))).toBe(false);
    await page.getByRole('button', { name: 'Show it in the receptor' }).press('Enter');
    await notes(page).filter({ hasText: /In the NMDA receptor \(PDB\s7EU8\), laid on the ligand, RMSD 0\.\d\d\sÅ/ }).waitFor();
    await page.waitForURL(/receptor=pore/);
    expect(await canvas(page).getAttribute('aria-label')).toBe('3D model of Esketamine, in the NMDA receptor');

    await journey(page).press('Home');
    await page.locator('input[aria-valuetext$="the whole receptor"]').waitFor();
    await journey(page).press('End');
    await page.locator('input[aria-valuetext="15\u00a0Å across: the pocket of the drug"]').waitFor();
    await part(page, 'GluN1 Asn616').press('Enter');
    await chosen(page).filter({ hasText: '4.13\u00a0Å' }).waitFor();
    await spoken(page, /^Chosen: Asn616 of GluN1/);
    // The camera follows in the address once it has come to rest: near, where 15 Å are seen across.
    await page.waitForURL((url) => url.href.includes('part=glun1-n616') && Number(new URLSearchParams(url.hash.slice(1)).get('camera')?.split(' ')[2]) < 40);

    await page.reload();
    await chosen(page).filter({ hasText: 'The authors propose a hydrogen bond' }).waitFor();
    expect(await part(page, 'GluN1 Asn616').getAttribute('aria-pressed')).toBe('true');
    await page.locator('input[aria-valuetext="15\u00a0Å across: the pocket of the drug"]').waitFor();
    await canvas(page).press('d');
    await spoken(page, /NMDA receptor of PDB\s7EU8, seen 15\sÅ across.*reported by the authors, not within 3\.5\sÅ.*Chosen: Asn616 of GluN1/);
    await canvas(page).press('Escape');
    await chosen(page).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Leave the receptor' }).last().press('Enter');
    await notes(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('receptor');
    await page.waitForURL((url) => !url.href.includes('receptor'));
    expect([...faults, ...foreign]).toEqual([]);
    await close();
  });

  it('stands a molecule beside the pore that shares nothing with ketamine, and goes when another is set beside', async () => {
    const { page, faults, close } = await openPage(browser, { ...SMALL, address: '#receptor=pocket&molecule=glycine' });
    const warnings: string[] = [];
    page.on('console', (message) => message.text().startsWith('The address') && warnings.push(message.text()));
    await said(page).filter({ hasText: 'Glycine shares too little with ketamine to be laid on the ligand. It is shown beside the pore, to scale, and not placed.' }).waitFor();
    await notes(page).filter({ hasText: 'not placed: it stands beside the pore' }).waitFor();
    await page.getByLabel('SMILES or name').fill('memantine');
    await page.getByLabel('SMILES or name').press('Enter');
    await shows(page, 'Memantine');
    await said(page).filter({ hasText: /^(Hypothetical placement: Memantine|Memantine shares too little)/ }).waitFor();
    await part(page, 'Compare').press('Enter');
    await page.getByLabel('Compare with').selectOption({ label: 'Esketamine' });
    await page.locator('.pane-titles').waitFor();
    await notes(page).waitFor({ state: 'detached' });
    await page.waitForURL((url) => !url.href.includes('receptor'));
    // Both in one address: the one that is shown is told.
    await page.evaluate(() => (window.location.hash = '#molecule=memantine&compare=esketamine&receptor=pore'));
    await page.waitForURL((url) => !url.href.includes('receptor'));
    expect(warnings).toEqual(['The address names compare and receptor; compare is shown.']);
    expect(await notes(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
