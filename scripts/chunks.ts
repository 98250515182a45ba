// Which modules come in one file. Each file is a request, over a poor line each request is a wait, and a browser asks for six at a
// time: what draws the first picture is one file, and the live page or viewer that follows it is one more.
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Splitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;
type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

interface Part {
  readonly name: string;
  /** Within src; with all that these import at once. */
  readonly roots: readonly string[];
}

/** What an earlier part has is not in a later one. */
function oneFileEach(parts: readonly Part[]): (id: string, modules: Modules) => string | null {
  let partOf: Map<string, string> | undefined;
  return (id, modules) => {
    if (!partOf) {
      const found = new Map<string, string>();
      for (const { name, roots } of parts) {
        const follow = (each: string) => {
          if (found.has(each)) return;
          found.set(each, name);
          modules.getModuleInfo(each)?.importedIds.forEach(follow);
        };
        for (const root of roots) follow(fileURLToPath(new URL(`../src/${root}`, import.meta.url)));
      }
      partOf = found;
    }
    return partOf.get(id) ?? null;
  };
}

const group = (parts: readonly Part[]) => ({ debugName: 'parts', priority: 1, name: oneFileEach(parts) });

/** The page. What the first script asks for once its picture is drawn, and what that asks for at once. */
export const chunks = (): Splitting => ({
  groups: [{ name: 'first', tags: ['$initial'], priority: 2 }, group([{ name: 'page', roots: ['app/open-page.tsx', 'scene/MoleculeCanvas.tsx'] }])],
});

/** A viewer in somebody's page: what is in that page before one is near, and what comes then. `name`: of the entry. */
export const viewerChunks = (name: string): Splitting => ({
  groups: [
    { name, tags: ['$initial'], priority: 2 },
    group([
      { name: 'first-picture', roots: ['embed/element/first-picture.ts'] },
      { name: 'viewer', roots: ['embed/mount-viewer.tsx', 'scene/MoleculeCanvas.tsx'] },
    ]),
  ],
});
