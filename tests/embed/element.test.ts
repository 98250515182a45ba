// @vitest-environment jsdom
// <molecule-viewer> without a picture: attributes, properties, methods, events and life, over a viewer that only keeps account.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineMoleculeViewer } from '../../src/embed/element/define';
import { MoleculeViewerElement } from '../../src/embed/element/MoleculeViewerElement';
import { OPTION_NAMES } from '../../src/options/options';
import { type FakeViewer, fakeViewers, fetchFake } from './fake-viewer';

vi.mock('../../src/embed/element/fetch-viewer', () => ({ fetchViewer: () => fetchFake() }));

const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

const inline = (text: string) => `<script type="chemical/x-mdl-molfile">${text}</script>`;
const live = () => fakeViewers.flatMap(({ isLive }, index) => (isLive ? [index] : []));

async function show(markup: string): Promise<{ readonly element: MoleculeViewerElement; readonly viewer: FakeViewer }> {
  document.body.innerHTML = markup;
  await pass();
  const viewer = fakeViewers.at(-1) ?? expect.unreachable();
  return { element: document.querySelector('molecule-viewer') ?? expect.unreachable(), viewer };
}

beforeAll(() => {
  // jsdom has no constructable sheets.
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  defineMoleculeViewer();
});
beforeEach(() => {
  vi.useFakeTimers();
  fakeViewers.length = 0;
});
afterEach(async () => {
  document.body.innerHTML = '';
  await pass(20);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('attributes', () => {
  it('are every option of the table, and three of its own', () => {
    expect(MoleculeViewerElement.observedAttributes).toEqual([...OPTION_NAMES, 'alt', 'loading', 'poster']);
  });

  it('are what the viewer begins with', async () => {
    const { viewer } = await show('<molecule-viewer smiles="CCO" surface-style="mesh" spin alt="Ethanol"></molecule-viewer>');
    expect(viewer.settings.options).toEqual({ smiles: 'CCO', 'surface-style': 'mesh', spin: true });
    expect(viewer.settings.alt).toBe('Ethanol');
  });

  it('that change together are one patch, and a removed one goes back to its default', async () => {
    const { element, viewer } = await show('<molecule-viewer labels="element"></molecule-viewer>');
    element.setAttribute('representation', 'sticks');
    element.setAttribute('palette', 'colour-safe');
    element.removeAttribute('labels');
    element.setAttribute('theme', 'dark');
    element.setAttribute('theme', 'light');
    await pass();
    expect(viewer.calls).toEqual([['setOptions', { representation: 'sticks', palette: 'colour-safe', labels: null, theme: 'light' }]]);
  });

  it('that say what is shown go together, with those that speak of its atoms', async () => {
    const { element, viewer } = await show('<molecule-viewer molecule="ketamine" smiles="CCO" select="2" labels="number"></molecule-viewer>');
    element.removeAttribute('smiles');
    await pass();
    expect(viewer.calls).toEqual([['setOptions', { smiles: null, molecule: 'ketamine', src: null, select: '2' }]]);
  });

  it('set to what they are change nothing', async () => {
    const { element, viewer } = await show('<molecule-viewer labels="element"></molecule-viewer>');
    element.setAttribute('labels', 'element');
    await pass();
    expect(viewer.calls).toEqual([]);
  });
});

describe('properties', () => {
  it('reflect attributes in camelCase; a bad value reads as the default', () => {
    const element = document.createElement('molecule-viewer');
    expect([element.representation, element.spin, element.smiles, element.controls]).toEqual(['ball-and-stick', '0', '', 'minimal']);
    element.surfaceStyle = 'opaque';
    element.measure = ['1-2', '3-4'];
    element.spin = true;
    expect(['surface-style', 'measure', 'spin'].map((name) => element.getAttribute(name))).toEqual(['opaque', '1-2,3-4', '']);
    expect(element.spin).toBe('20');
    element.spin = false;
    element.surfaceStyle = null;
    expect([element.hasAttribute('spin'), element.hasAttribute('surface-style')]).toEqual([false, false]);
    element.setAttribute('representation', 'cartoon');
    expect(element.representation).toBe('ball-and-stick');
  });

  it('that frameworks set by name, molecule and select, are the attributes', async () => {
    const element = document.createElement('molecule-viewer');
    element.molecule = 'ketamine';
    element.select = [3, 4];
    expect([element.getAttribute('molecule'), element.getAttribute('select')]).toEqual(['ketamine', '3,4']);
    expect(element.molecule).toBeUndefined();
    expect(element.select).toBeTypeOf('function');
  });

  it('set before the element is defined are taken over', async () => {
    const element = document.createElement('viewer-of-later');
    Object.assign(element, { representation: 'sticks', surfaceStyle: 'mesh', molecule: 'ketamine', molfile: 'a file', loading: 'eager' });
    document.body.append(element);
    defineMoleculeViewer('viewer-of-later');
    await pass();
    expect(fakeViewers.at(-1)?.settings).toMatchObject({ options: { representation: 'sticks', 'surface-style': 'mesh', molecule: 'ketamine' }, molfile: 'a file' });
    expect(Object.keys(element)).toEqual([]);
  });

  it('part is left to the platform', () => {
    const element = document.createElement('molecule-viewer');
    element.setAttribute('part', 'asn-ring');
    expect(Object.hasOwn(MoleculeViewerElement.prototype, 'part')).toBe(false);
  });
});

describe('a molfile', () => {
  it('may be written as a child, and followed when its text changes', async () => {
    const { element, viewer } = await show(`<molecule-viewer>${inline('\nname\n  rest')}</molecule-viewer>`);
    expect(viewer.settings.molfile).toBe('name\n  rest');
    const script = element.querySelector('script') ?? expect.unreachable();
    script.textContent = '\nother\n';
    await pass();
    script.remove();
    await pass();
    expect(viewer.calls).toEqual([['setMolfile', 'other\n'], ['setMolfile', undefined]]);
  });

  it('of a script beats the child, which comes back after it', async () => {
    const { element, viewer } = await show(`<molecule-viewer>${inline('child')}</molecule-viewer>`);
    element.molfile = 'given';
    element.molfile = 'given';
    expect(element.molfile).toBe('given');
    element.molfile = null;
    expect(viewer.calls).toEqual([['setMolfile', 'given'], ['setMolfile', 'child']]);
  });

  it('is no other script, and no empty one', async () => {
    const { viewer } = await show(`<molecule-viewer><script type="text/plain">text</script>${inline('  \n ')}</molecule-viewer>`);
    expect(viewer.settings.molfile).toBeUndefined();
  });
});

describe('events', () => {
  it('bubble out of every shadow, cannot be cancelled, and say where they come from', async () => {
    const { viewer } = await show('<p><molecule-viewer></molecule-viewer></p>');
    const heard: CustomEvent[] = [];
    document.addEventListener('selection-change', (event) => heard.push(event as CustomEvent), { once: true });
    viewer.tell('selection-change', { source: 'user', atoms: [3] });
    expect(heard.map(({ detail, composed, cancelable }) => ({ detail: detail as unknown, composed, cancelable }))).toEqual([
      { detail: { source: 'user', atoms: [3] }, composed: true, cancelable: false },
    ]);
  });

  it('have types', async () => {
    const { element, viewer } = await show('<molecule-viewer></molecule-viewer>');
    const codes: string[] = [];
    element.addEventListener('error', ({ detail }) => codes.push(detail.code));
    viewer.tell('error', { source: 'api', code: 'syntax', message: 'A sentence.' });
    expect(codes).toEqual(['syntax']);
  });

  it('say why the viewer could not be had, and the button tries again', async () => {
    const errors: string[] = [];
    document.addEventListener('error', (event) => errors.push((event as Event as CustomEvent<{ message: string }>).detail.message), { once: true });
    fetchFake.failNext();
    document.body.innerHTML = '<molecule-viewer>Words</molecule-viewer>';
    const element = document.querySelector('molecule-viewer') ?? expect.unreachable();
    await pass();
    const said = 'The viewer could not be loaded. Check the connection, then try again.';
    expect(errors).toEqual([said]);
    const fault = element.shadowRoot?.querySelector<HTMLElement>('[role="alert"]');
    expect([fault?.hidden, fault?.querySelector('p')?.textContent]).toEqual([false, said]);
    fault?.querySelector('button')?.click();
    await pass();
    expect([fault?.hidden, fakeViewers.length]).toEqual([true, 1]);
  });
});

describe('methods', () => {
  it('that were called too early are done in order once the molecule is there', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { element, viewer } = await show('<molecule-viewer></molecule-viewer>');
    element.select([3]);
    element.focusAtom(99);
    element.resetView();
    expect(viewer.calls).toEqual([]);
    viewer.load();
    expect(viewer.calls).toEqual([['select', [3]], ['focusAtom', 99], ['resetView']]);
    expect(warned.mock.calls).toEqual([['There is no atom 99.']]);
    expect(() => element.focusAtom(99)).toThrow('There is no atom 99.');
  });

  it('that wait reject when the element goes, or is not in a page', async () => {
    const { element } = await show('<molecule-viewer></molecule-viewer>');
    const refused = expect(element.toBlob()).rejects.toMatchObject({ code: 'aborted' });
    element.remove();
    await pass(20);
    await refused;
    await expect(element.toBlob()).rejects.toThrow('The viewer is not in a page: append it first.');
  });

  it('give the state of the attributes before the viewer is there', () => {
    const element = document.createElement('molecule-viewer');
    element.innerHTML = '';
    for (const [name, value] of [['spin', ''], ['labels', 'number'], ['palette', 'cpk'], ['controls', 'minimal'], ['theme', 'pink']]) element.setAttribute(name ?? '', value ?? '');
    expect(element.getState()).toEqual({ labels: 'number', spin: '20' });
    expect([element.loaded, element.describe()]).toEqual([false, '']);
    expect(() => element.exportMolecule('mol')).toThrow('Wait for the “load” event');
  });
});

describe('the life of the viewer', () => {
  it('outlasts a move, and ends with all it held 10 ms after the element has gone', async () => {
    const { element, viewer } = await show('<div></div><p><molecule-viewer></molecule-viewer></p>');
    document.querySelector('div')?.append(element);
    await pass(50);
    element.remove();
    await pass(9);
    document.body.append(element);
    await pass(50);
    expect([viewer.isUnmounted, fakeViewers.length]).toEqual([false, 1]);
    element.remove();
    await pass(9);
    expect(viewer.isUnmounted).toBe(false);
    await pass(2);
    expect([viewer.isUnmounted, viewer.listeners()]).toEqual([true, 0]);
    document.body.append(element);
    await pass();
    expect(fakeViewers.length).toBe(2);
  });

  it('begins with what the attributes say when it begins', async () => {
    document.body.innerHTML = '<molecule-viewer labels="number"></molecule-viewer>';
    document.querySelector('molecule-viewer')?.setAttribute('labels', 'stereo');
    await pass();
    expect(fakeViewers.map(({ settings, calls }) => [settings.options, calls])).toEqual([[{ labels: 'stereo' }, []]]);
  });

  it('is given up where the element goes while the viewer is fetched', async () => {
    document.body.innerHTML = '<molecule-viewer></molecule-viewer>';
    fetchFake.hold();
    document.body.innerHTML = '';
    await pass(20);
    fetchFake.release();
    await pass();
    expect(fakeViewers).toEqual([]);
  });

  it('veils the viewer with the words of the author until the first picture', async () => {
    const { element, viewer } = await show('<molecule-viewer poster="a.png" alt="Ethanol">Words</molecule-viewer>');
    const veil = element.shadowRoot?.querySelector<HTMLElement>('.veil');
    const image = veil?.querySelector('img');
    expect([veil?.hidden, image?.getAttribute('src'), image?.alt]).toEqual([false, 'a.png', 'Ethanol']);
    viewer.settings.onFirstPicture?.();
    expect(veil?.hidden).toBe(true);
  });

  it('holds eight contexts on a page of twenty; a hand on a still brings it back', async () => {
    document.body.innerHTML = '<molecule-viewer></molecule-viewer>'.repeat(20);
    for (let turn = 0; turn < 20; turn += 1) {
      await pass(200);
      fakeViewers[turn]?.settings.onFirstPicture?.();
    }
    expect(fakeViewers.length).toBe(20);
    expect(live()).toHaveLength(8);
    const still = fakeViewers.findIndex(({ isLive }) => !isLive);
    document.querySelectorAll('molecule-viewer')[still]?.dispatchEvent(new Event('pointerdown'));
    expect(live()).toHaveLength(8);
    expect(live()).toContain(still);
  });
});

describe('registration', () => {
  it('leaves a tag that is taken', () => {
    const taken = class extends HTMLElement {};
    customElements.define('taken-tag', taken);
    expect(defineMoleculeViewer('taken-tag')).toBe(taken);
    expect(defineMoleculeViewer()).toBe(customElements.get('molecule-viewer'));
  });
});
