// @vitest-environment jsdom
// The four kinds of question by pointer and keyboard: what counts as an answer, what is said of it, and where the focus stays.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';
import type { Question } from '../../src/content/stories/questions/question';
import { StoryResult } from '../../src/panels/story/questions/StoryResult';
import { StoryQuestion } from '../../src/panels/story/StoryQuestion';
import { ViewerProvider } from '../../src/panels/viewer-context';
import { answersOf } from '../../src/state/answers';
import { createViewerStore, type ViewerStore } from '../../src/state/viewer-store';
import type { Loaders } from '../../src/state/viewer-state';

const never = () => Promise.reject(new Error('Nothing is loaded here.'));
const loaders: Loaders = { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => undefined };
const esketamine = readMolecule({ molfile: readFileSync(join(import.meta.dirname, '../../molecules/esketamine.mol'), 'utf8') });
const BECAUSE = [{ text: ['So it is.'] }];
const NUMBERS = new Map<string, number>();

let root: Root;
let host: HTMLElement;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

/** A story of one step that asks this, beside a stand-in for the picture. */
function ask(question: Question): ViewerStore {
  const store = createViewerStore(loaders, { shown: { ...esketamine, origin: { kind: 'library', id: 'esketamine' } } });
  const { options, shown } = store.getState();
  const story = { title: 'One', summary: 'One', steps: [{ id: 'one', title: 'One', text: [], view: {}, question }] as const };
  store.setState({ story: { id: undefined, story, step: 0, view: options, before: { shown, options, selection: [], pose: undefined, tool: undefined } } });
  act(() =>
    root.render(
      <ViewerProvider store={store}>
        <div role="application" aria-label="Picture" />
        <StoryQuestion question={question} numbers={NUMBERS} />
        <StoryResult id={undefined} story={story} />
      </ViewerProvider>,
    ),
  );
  return store;
}

const text = (place: string) => (host.querySelector(place)?.textContent ?? '').replaceAll('\u00a0', ' ');
const button = (name: RegExp) => [...host.querySelectorAll('button')].find((each) => name.test(each.getAttribute('aria-label') ?? each.textContent)) ?? expect.fail(`no button ${String(name)}`);
const click = async (name: RegExp) => {
  const target = button(name);
  target.focus();
  await act(async () => target.click());
};
const press = (element: Element | null, key: string) => act(() => void element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const said = () => text('.story-answer').trim();
const select = (store: ViewerStore, atoms: readonly number[]) => act(() => store.getState().select(atoms));
const names = () => [...host.querySelectorAll('.order-name')].map(({ textContent }) => textContent);
const live = () => host.querySelector('.story-answer')?.getAttribute('aria-live');

describe('to choose', () => {
  const question: Question = { prompt: 'Which?', choices: ['This', 'That'], answer: 1, reason: BECAUSE };

  it('gives the answer and its reason after any choice, and offers another try after a wrong one', async () => {
    ask(question);
    expect([said(), live()]).toEqual(['', 'polite']);
    await click(/^This$/);
    expect(said()).toBe('A fair guess, but the answer is: That. So it is.');
    expect(host.querySelector('[data-verdict="wrong"] svg')).not.toBeNull();
    await click(/^Try again$/);
    expect([said(), document.activeElement?.textContent]).toEqual(['', 'Which?']);
    await click(/^That$/);
    expect(said()).toBe('As you predicted. So it is.');
    expect(document.activeElement).toBe(button(/^That$/));
    expect(text('.story-result')).toContain('0 of 1 right at the first try, 1 right later. Kept in this tab, sent nowhere.');
  });
});

describe('for an atom', () => {
  const question: Question = { kind: 'atom', prompt: 'Which is the nitrogen?', element: 'N', clue: 'It has three bonds.', reason: BECAUSE };

  it('takes a click in the picture only while it waits for one', async () => {
    const store = ask(question);
    select(store, [8]);
    expect(said()).toBe('');
    await click(/^Pick it in the picture$/);
    expect(button(/^Waiting for your pick$/).getAttribute('aria-pressed')).toBe('true');
    select(store, [8]);
    expect(said()).toBe('Not that one. That is oxygen 9, of the ketone. It has three bonds.');
    // A phrase of the text that is pressed frames what it names.
    act(() => store.getState().frame([1]));
    expect(said()).toContain('oxygen 9');
    select(store, [1]);
    expect(said()).toBe('Right. That is nitrogen 2, of the secondary amine. So it is.');
    select(store, [4]);
    expect(said()).toContain('nitrogen 2');
    expect([...answersOf(store).getState().given.values()]).toEqual([{ first: 'oxygen\u00a09, of the ketone', tries: 2, outcome: 'later' }]);
  });

  it('is answered by Enter on the atom that the keyboard walked to, and by no atom on the way', async () => {
    const store = ask(question);
    await click(/^Pick it in the picture$/);
    const picture = host.querySelector('[role="application"]');
    // Enter goes in, at some atom.
    press(picture, 'Enter');
    select(store, [8]);
    press(picture, ']');
    select(store, [1]);
    expect(said()).toBe('');
    press(picture, 'Enter');
    expect(said()).toMatch(/^Right\. /);
  });

  it('is answered by name as well, and shows the answer when asked after a wrong one', async () => {
    const store = ask(question);
    expect(button(/^Answer$/).disabled).toBe(true);
    const list = host.querySelector('select') ?? expect.fail('no list');
    expect(list.labels[0]?.textContent).toBe('or by name');
    act(() => {
      list.value = '2';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await click(/^Answer$/);
    expect(said()).toMatch(/^Not that one\. That is carbon 3/);
    await click(/^Show the answer$/);
    expect(said()).toBe('The answer is nitrogen 2, of the secondary amine. So it is.');
    expect(store.getState().selection).toEqual([1]);
    expect(document.activeElement?.textContent).toBe('Which is the nitrogen?');
    expect(text('.story-result')).toContain('1 not right');
  });

  it('says where the molecule shown has no such atom', async () => {
    ask({ ...question, element: 'P' });
    await click(/^Pick it in the picture$/);
    expect(text('.atom-answer output')).toContain('The molecule shown has no such atom.');
    expect(button(/^Back to the molecule of this step$/)).toBeTruthy();
  });
});

describe('for an order', () => {
  const question: Question = { kind: 'order', prompt: 'In what order?', items: ['One', 'Two', 'Three'], ends: ['First', 'Last'], reason: BECAUSE };

  it('is put right by its buttons, which keep the focus and say each new place', async () => {
    ask(question);
    expect(names()).not.toEqual(['One', 'Two', 'Three']);
    await click(/^Check the order$/);
    expect(said()).toMatch(/^Not yet\. /);
    for (const [to, name] of ['One', 'Two', 'Three'].entries()) {
      while (names().indexOf(name) > to) {
        await click(new RegExp(`^Move up: ${name}$`));
        expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move up: ${name}`);
        expect(text('output')).toBe(`${name}: now ${names().indexOf(name) + 1} of 3.`);
      }
    }
    expect(names()).toEqual(['One', 'Two', 'Three']);
    await click(/^Check the order$/);
    expect(said()).toBe('Right. All are in their places. So it is.');
    expect(text('li')).toContain('(in its place)');
    // Its button is gone.
    expect(document.activeElement?.textContent).toBe('In what order?');
  });
});

describe('for a curve', () => {
  const question: Question = {
    kind: 'curve',
    prompt: 'How does it rise?',
    x: { label: 'pH', from: 0, to: 10 },
    y: { label: 'Share', unit: '%', from: 0, to: 100 },
    at: [2, 5, 8],
    curve: [[0, 0], [10, 100]],
    tolerance: 10,
    reason: BECAUSE,
  };

  it('is a slider for each place, and lays the known curve over what was predicted', async () => {
    ask(question);
    const sliders = [...host.querySelectorAll('input')];
    expect(sliders.map((slider) => [slider.type, slider.getAttribute('aria-label')?.replace('\u00a0', ' '), slider.getAttribute('aria-valuetext')])).toEqual(['2', '5', '8'].map((at) => ['range', `Share at pH ${at}`, '50\u00a0%']));
    expect(button(/^Lay the curve over it$/).disabled).toBe(true);
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    act(() => {
      set?.call(sliders[0], '22.5');
      sliders[0]?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(host.querySelector('.curve-known')).toBeNull();
    await click(/^Lay the curve over it$/);
    expect(said()).toBe('Not quite. 2 of 3 points are within 10 % of the curve. It differs most at pH 8, where yours is 30 % too low. So it is.');
    expect(host.querySelector('.curve-known')?.getAttribute('points')).toBe('0.00,100.00 100.00,0.00');
    expect([...host.querySelectorAll('tbody tr')].slice(0, 3).map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))).toEqual(['pH 223 %20 %yes', 'pH 550 %50 %yes', 'pH 850 %80 %no']);
    await click(/^Try again$/);
    expect(host.querySelectorAll('input[type="range"]')).toHaveLength(3);
  });
});
