// @vitest-environment jsdom
// A story on paper has its sources in full, in their order; on the screen they are not there.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { StoryPrintout } from '../../src/panels/story/StoryPrintout';
import { StorySources } from '../../src/panels/story/StorySources';

it('lists the sources from before the print until after it', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  expect(StorySources).toBeTypeOf('function');
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const numbers = new Map([['jahr-1990', 1], ['A book of ours, 1999', 2]]);
  await act(async () => root.render(<StoryPrintout numbers={numbers} />));
  expect(host.textContent).toBe('');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const [first, second] = [...host.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(first).toBe('Jahr CE, Stevens CF 1990. Journal of Neuroscience 10:3178–3182. doi:10.1523/JNEUROSCI.10-09-03178.1990The share of channels free of magnesium at each voltage.');
  expect(second).toBe('A book of ours, 1999');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(host.textContent).toBe('');
  act(() => root.unmount());
});
