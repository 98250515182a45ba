// Before each file of browser tests: the site is there, or the reason why it is not.
import { inject } from 'vitest';

const answer = await fetch(`${inject('siteUrl')}/index.html`);
const text = await answer.text();
if (!answer.ok) throw new Error(text);
