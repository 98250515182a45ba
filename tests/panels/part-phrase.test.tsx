// @vitest-environment jsdom
// A phrase that names a part of the receptor: it lights the part, brings the receptor where it is not there, and is marked from the picture.
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PartPhrase } from '../../src/panels/receptor/PartPhrase';
import { ReceptorPhrase } from '../../src/panels/receptor/PartPlace';
import { ViewerProvider } from '../../src/panels/viewer-context';
import type { ViewerStore } from '../../src/state/viewer-store';
import { setUp } from '../state/store-with-jobs';

let root: Root;
let host: HTMLElement;
let store: ViewerStore;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  ({ store } = setUp());
  act(() =>
    root.render(
      <ViewerProvider store={store}>
        <PartPhrase part="glun1-n616" text="N616" />
        <PartPhrase part="asn-ring" text="a ring" />
        <ReceptorPhrase receptor="pore" text="Show it" />
      </ViewerProvider>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const button = (text: string) => [...host.querySelectorAll('button')].find(({ textContent }) => textContent === text) ?? expect.fail(`no ${text}`);
const noteOf = (text: string) => document.getElementById(button(text).getAttribute('aria-describedby') ?? '')?.textContent;
const click = (text: string) => act(() => button(text).click());
const options = () => store.getState().options;
const marked = () => [...host.querySelectorAll<HTMLElement>('[data-meant="true"]')].map(({ textContent }) => textContent);

describe('a phrase about the receptor', () => {
  it('lights its part while it has the focus, and says what it does', () => {
    act(() => button('N616').focus());
    expect(store.getState().litParts).toEqual(['glun1-n616']);
    expect(marked()).toEqual(['N616', 'a ring']);
    act(() => button('N616').blur());
    expect(store.getState().litParts).toEqual([]);
    expect(noteOf('N616')).toBe('Shows Asn616 of GluN1 in the receptor.');
    act(() => store.getState().setOptions({ receptor: 'pore' }));
    expect(noteOf('N616')).toBe('Lights Asn616 of GluN1 in the picture.');
    expect(noteOf('a ring')).toBe('Lights the Asn ring in the picture.');
  });

  it('brings the receptor where the part can be seen, chooses it, and lets it go by a second click', () => {
    click('a ring');
    expect(options()).toMatchObject({ receptor: 'pore', part: ['asn-ring'] });
    click('N616');
    expect(options()).toMatchObject({ receptor: 'pore', part: ['glun1-n616'] });
    expect(button('N616').getAttribute('aria-pressed')).toBe('true');
    click('N616');
    expect(options()).toMatchObject({ receptor: 'pore', part: [] });
    act(() => store.getState().setOptions({ receptor: 'whole' }));
    click('N616');
    expect(options()).toMatchObject({ receptor: 'pocket', part: ['glun1-n616'] });
  });

  it('is marked when the picture points at what it means, or at one of what it means', () => {
    act(() => store.getState().lightParts(['glun1-n616-a']));
    expect(marked()).toEqual(['N616', 'a ring']);
    act(() => store.getState().lightParts(['glun2b-n615-d']));
    expect(marked()).toEqual(['a ring']);
    act(() => store.getState().lightParts(['gate']));
    expect(marked()).toEqual([]);
  });

  it('shows the receptor by itself, and takes it away again', () => {
    click('Show it');
    expect([options().receptor, button('Show it').getAttribute('aria-pressed')]).toEqual(['pore', 'true']);
    click('Show it');
    expect(options().receptor).toBe('none');
  });
});
