// The library at build time, so that the first picture needs no OpenChemLib. `virtual:library` holds the default molecule
// and the list; `virtual:library/formulas` the 2D formulas of the list and `virtual:library/<id>` one molecule each, loaded when asked for. Types: src/app/virtual-library.d.ts.
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const LIST = 'virtual:library';

/** Imported when a module is asked for, so that a change in chemistry does not restart the dev server. */
async function libraryModules(): Promise<typeof import('./library-modules')> {
  const path = fileURLToPath(new URL('./library-modules.ts', import.meta.url));
  return (await runnerImport<typeof import('./library-modules')>(path)).module;
}

/** Kept over the builds of one process, though Vite reads this file anew for each: reading the molecules takes seconds. */
const kept = globalThis as { libraryModules?: ReturnType<typeof libraryModules> };

export function library(): Plugin {
  let isBuild = false;
  return {
    name: 'molecule-library',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${LIST}`)) return undefined;
      const { ids, fileOf, listModule, formulasModule, entryModule } = await (isBuild ? (kept.libraryModules ??= libraryModules()) : libraryModules());
      const one = ids.find((each) => id === `\0${LIST}/${each}`);
      for (const each of one ? [one] : ids) this.addWatchFile(fileOf(each));
      if (one) return entryModule(one);
      return id === `\0${LIST}/formulas` ? formulasModule() : listModule(LIST);
    },
  };
}
