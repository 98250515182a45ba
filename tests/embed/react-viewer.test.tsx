// @vitest-environment jsdom
// MoleculeViewer without a picture: props, events, ref and life, over a viewer that only keeps account.
import { act, createRef, StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { MoleculeViewer, OPTIONS, type MoleculeViewerHandle, type MoleculeViewerProps } from '../../src/embed/index';
import { optionTexts, patchBetween, type OptionProps } from '../../src/embed/react/option-props';
import { formatOptions, parseOptions } from '../../src/options/option-codec';
import { OPTION_NAMES } from '../../src/options/options';
import { fakeViewers, fetchFake } from './fake-viewer';
import { Ketamine } from './snippets/Ketamine';

vi.mock('../../src/embed/element/fetch-viewer', () => ({ fetchViewer: () => fetchFake() }));

let container: HTMLElement;
let root: Root;
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom has no constructable sheets.
  vi.stubGlobal('CSSStyleSheet', class { replaceSync() {} });
  if (!('adoptedStyleSheets' in ShadowRoot.prototype)) Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
});
afterAll(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
});
beforeEach(() => {
  fakeViewers.length = 0;
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});
afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
  vi.restoreAllMocks();
});

const viewer = () => fakeViewers.at(-1) ?? expect.unreachable();
/** Renders, and lets the viewer arrive. */
async function show(props: MoleculeViewerProps) {
  await act(async () => root.render(<MoleculeViewer {...props} />));
  await vi.waitFor(() => viewer());
}
const started = async (props: MoleculeViewerProps) => {
  await show(props);
  await act(async () => viewer().load());
};
const div = () => container.firstElementChild ?? expect.unreachable();

describe('props', () => {
  it('are every option of the table, in camelCase, each as its value or its text', () => {
    const named: OptionProps = {
      surfaceStyle: 'mesh', select: [3, 4], measure: [[1, 2], [1, 2, 3]], spin: true, camera: { theta: 30, phi: 80 }, cut: 50,
      highlight: { kind: 'group', ids: ['amine'] }, part: ['asn-ring'],
    };
    expect(optionTexts(named)).toEqual({
      'surface-style': 'mesh', select: '3,4', measure: '1-2;1-2-3', spin: 'true', camera: '30 80', cut: '50', highlight: 'group:amine', part: 'asn-ring',
    });
    expect(optionTexts({ select: '3,4', spin: 12, camera: '30 80 12', smiles: null })).toEqual({ select: '3,4', spin: '12', camera: '30 80 12' });
    expectTypeOf<OptionProps['representation']>().toEqualTypeOf<'ball-and-stick' | 'sticks' | 'space-filling' | 'wireframe' | null | undefined>();
    expectTypeOf<OptionProps['spin']>().toEqualTypeOf<number | string | boolean | null | undefined>();
    expectTypeOf<OptionProps>().not.toHaveProperty('surface-style');
  });

  it.each(OPTION_NAMES)('write what the codec reads: %s', (name) => {
    const samples: Readonly<Record<string, string>> = {
      molecule: 'memantine', smiles: 'CCO', src: './a.mol', surface: 'molecular', 'surface-style': 'mesh', color: 'charge', palette: 'colour-safe', hydrogens: 'polar',
      labels: 'element', highlight: 'atoms:3,4', select: '3,4', measure: '1-2', compare: 'memantine', receptor: 'pore', cut: '40', part: 'asn-ring', lab: 'trapping', projection: 'orthographic',
      spin: '15', camera: '10 80 20', background: '#123456', theme: 'dark', lang: 'de', motion: 'reduced', controls: 'none', story: 'the-drug', step: 'one', panel: 'about', representation: 'sticks',
    };
    const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const text = samples[name] ?? '';
    const value = parseOptions([[name, text]]).options[name];
    expect(optionTexts({ [camel]: value })).toEqual({ [name]: text });
    expect(formatOptions({ [name]: value })).toEqual({ [name]: text });
  });

  it('hand on what cannot be written, so that it is warned of as every bad value', () => {
    const bad: Readonly<Record<string, unknown>> = { select: 3, camera: {}, measure: 'x', highlight: {} };
    const texts = optionTexts(bad as OptionProps);
    expect(parseOptions(texts as Record<string, string>).warnings).toHaveLength(3);
    expect(texts.select).toBe('3');
  });

  it('become one patch of what has changed, and what speaks of atoms holds anew for another molecule', () => {
    expect(patchBetween({ theme: 'dark', labels: 'element' }, { theme: 'dark', palette: 'cpk' }, false)).toEqual({ labels: null, palette: 'cpk' });
    expect(patchBetween({ smiles: 'CCO', select: '1' }, { smiles: 'CCN', select: '1' }, false)).toEqual({ smiles: 'CCN', molecule: null, src: null, select: '1' });
    expect(patchBetween({ camera: '1 2' }, { camera: '1 2' }, true)).toEqual({ camera: '1 2' });
  });
});

describe('the component', () => {
  it('begins with its props, and then passes on only what changes', async () => {
    await started({ smiles: 'CCO', representation: 'sticks', alt: 'Ethanol', loading: 'eager' });
    expect(viewer().settings.options).toEqual({ smiles: 'CCO', representation: 'sticks' });
    expect(viewer().settings.alt).toBe('Ethanol');
    await show({ smiles: 'CCO', representation: 'sticks', alt: 'Ethanol' });
    expect(viewer().calls).toEqual([]);
    await show({ smiles: 'CCO', surfaceStyle: 'mesh', theme: 'dark', alt: 'Ethanol' });
    expect(viewer().calls).toEqual([['setOptions', { representation: null, 'surface-style': 'mesh', theme: 'dark' }]]);
    await show({ smiles: 'CCO', surfaceStyle: 'mesh', theme: 'dark', alt: 'Alcohol', molfile: 'M  END' });
    expect(viewer().calls.slice(1)).toEqual([['setAlt', 'Alcohol'], ['setMolfile', 'M  END']]);
    expect(fakeViewers).toHaveLength(1);
  });

  it('passes on what changed before the first molecule, once it is there', async () => {
    await show({ smiles: 'CCO' });
    await show({ smiles: 'CCN' });
    expect(viewer().calls).toEqual([]);
    await act(async () => viewer().load());
    expect(viewer().calls).toEqual([['setOptions', { smiles: 'CCN', molecule: null, src: null }]]);
  });

  it('begins with what the props are when the viewer arrives', async () => {
    fetchFake.hold();
    await act(async () => root.render(<MoleculeViewer smiles="CCO" />));
    await act(async () => root.render(<MoleculeViewer smiles="CCN" />));
    fetchFake.release();
    await vi.waitFor(() => viewer());
    await act(async () => viewer().load());
    expect(viewer().settings.options).toEqual({ smiles: 'CCN' });
    expect(viewer().calls).toEqual([]);
  });

  it('tells its events to the newest handlers, and to nothing else in the page', async () => {
    const former = vi.fn();
    const onSelectionChange = vi.fn();
    const onError = vi.fn();
    const inPage = vi.fn();
    window.addEventListener('error', inPage);
    await started({ onSelectionChange: former });
    await show({ onSelectionChange, onError });
    await act(async () => {
      viewer().tell('selection-change', { source: 'user', atoms: [3] });
      viewer().tell('error', { source: 'api', code: 'syntax', message: 'No.' });
    });
    expect(onSelectionChange.mock.calls).toEqual([[{ source: 'user', atoms: [3] }]]);
    expect(onError.mock.calls).toEqual([[{ source: 'api', code: 'syntax', message: 'No.' }]]);
    expect(former).not.toHaveBeenCalled();
    expect(inPage).not.toHaveBeenCalled();
    window.removeEventListener('error', inPage);
  });

  it('gives its methods by ref from the first render on, and keeps what comes too early', async () => {
    const ref = createRef<MoleculeViewerHandle>();
    fetchFake.hold();
    await act(async () => root.render(<MoleculeViewer ref={ref} smiles="CCO" />));
    const handle = ref.current ?? expect.unreachable();
    expect([handle.molecule(), handle.loaded(), handle.getState()]).toEqual([undefined, false, { smiles: 'CCO' }]);
    expect(() => handle.exportMolecule('mol')).toThrow('No molecule is shown yet');
    handle.select([2]);
    const step = handle.goToStep('a', 'b');
    fetchFake.release();
    const heard = vi.fn();
    const end = handle.on('camera-change', heard);
    await vi.waitFor(() => viewer());
    await act(async () => viewer().load());
    await step;
    expect(viewer().calls).toEqual([['select', [2]], ['goToStep', 'a', 'b']]);
    viewer().tell('camera-change', { source: 'user', theta: 1, phi: 2, distance: 3 });
    end();
    viewer().tell('camera-change', { source: 'user', theta: 4, phi: 2, distance: 3 });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(handle.loaded()).toBe(true);
  });

  it('mounts once in strict mode, frees the viewer when it goes, and says so to who waits', async () => {
    const ref = createRef<MoleculeViewerHandle>();
    await act(async () => root.render(<StrictMode><MoleculeViewer ref={ref} /></StrictMode>));
    await vi.waitFor(() => viewer());
    expect(fakeViewers).toHaveLength(1);
    const { current } = ref;
    const waiting = expect(current?.toBlob()).rejects.toMatchObject({ code: 'aborted' });
    await act(async () => root.render(null));
    await waiting;
    expect(viewer().isUnmounted).toBe(true);
    expect(viewer().listeners()).toBe(0);
    await expect(current?.toBlob()).rejects.toThrow('not in a page');
  });

  it('is a picture with a name until there is one, then leaves that to the viewer', async () => {
    await show({ alt: 'Ethanol', poster: 'a.png', fallback: <p>C2H6O</p> });
    expect([div().getAttribute('role'), div().getAttribute('aria-label')]).toEqual(['img', 'Ethanol']);
    expect(div().querySelector('img')?.slot).toBe('poster');
    await act(async () => viewer().settings.onFirstPicture?.());
    expect([div().getAttribute('role'), div().getAttribute('aria-label')]).toEqual([null, null]);
  });
});

describe('without WebGL', () => {
  it.each([[<p key="words">C2H6O</p>, true], [undefined, false]])('shows the fallback of the author, and where there is none the flat picture', async (fallback, standsIn) => {
    await show({ fallback });
    await act(async () => {
      viewer().settings.onFlat?.();
      viewer().settings.onFirstPicture?.();
    });
    expect(div().shadowRoot?.querySelector<HTMLElement>('.veil')?.hidden).toBe(!standsIn);
  });
});

describe('on a server', () => {
  it('is its name, its poster and its fallback, and is taken over without a difference', async () => {
    const element = <MoleculeViewer molecule="memantine" poster="m.png" className="figure" fallback={<p>Memantine</p>} />;
    const html = renderToString(element);
    expect(html).toBe('<div class="figure" role="img" aria-label="memantine in three dimensions"><img slot="poster" src="m.png" alt="" loading="lazy"/><p>Memantine</p></div>');
    const hydrated = document.body.appendChild(document.createElement('div'));
    hydrated.innerHTML = html;
    const onRecoverableError = vi.fn();
    const errors = vi.spyOn(console, 'error');
    let taken: Root | undefined;
    await act(async () => {
      taken = hydrateRoot(hydrated, element, { onRecoverableError });
    });
    await vi.waitFor(() => viewer());
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
    expect(viewer().settings.options).toEqual({ molecule: 'memantine' });
    await act(async () => taken?.unmount());
    hydrated.remove();
  });

  it('exports the table of options', () => {
    expect(Object.keys(OPTIONS)).toContain('surface-style');
  });
});

it('runs as README shows it: a formula, or the sentence that says why there is none, and the nitrogen at a click', async () => {
  await act(async () => root.render(<Ketamine />));
  await vi.waitFor(() => viewer());
  await act(async () => viewer().load());
  expect(container.querySelector('figcaption')?.textContent).toContain('C3');
  await act(async () => container.querySelector('button')?.click());
  expect(viewer().calls).toEqual([['focusAtom', 2]]);
  await act(async () => viewer().tell('error', { source: 'api', code: 'syntax', message: 'The ring is open.' }));
  expect(container.querySelector('figcaption')?.textContent).toContain('The ring is open.');
});
