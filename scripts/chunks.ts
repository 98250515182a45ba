// Which modules of the site come in one file. Each file is a request, over a poor line each request is a wait, and a browser asks for
// six at a time: what draws the first picture is one file, and the live page that follows it is one more.
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Splitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;

/** What the first script asks for once its picture is drawn, and what that asks for at once. */
const LATER = ['app/open-page.tsx', 'scene/MoleculeCanvas.tsx'].map((path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url)));

export function chunks(): Splitting {
  let later: Set<string> | undefined;
  return {
    groups: [
      { name: 'first', tags: ['$initial'], priority: 2 },
      {
        debugName: 'page',
        priority: 1,
        name(id, context) {
          if (!later) {
            const found = new Set<string>();
            const follow = (each: string) => {
              if (found.has(each)) return;
              found.add(each);
              context.getModuleInfo(each)?.importedIds.forEach(follow);
            };
            LATER.forEach(follow);
            later = found;
          }
          return later.has(id) ? 'page' : null;
        },
      },
    ],
  };
}
