// Notes which packages come into a build, so that build.mjs can write whose they are: their licences ask for that.
import type { Plugin } from 'vite';

/** What is cut from a package at build stands in the cache under its name. */
const PACKAGE = /.*\/node_modules\/(?:\.cache\/)?((?:@[^/]+\/)?[^/]+)\//;

/** One list for all builds of a process; each reads the configuration anew. */
const NOTED = Symbol.for('ketamine-viewer bundled packages');

export function bundledPackages(): Set<string> {
  const room = globalThis as { [NOTED]?: Set<string> };
  return (room[NOTED] ??= new Set());
}

export function notePackages(): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      for (const id of modules) {
        const name = PACKAGE.exec(id)?.[1];
        if (name) bundledPackages().add(name);
      }
    },
  };
}
