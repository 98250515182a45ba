// OpenChemLib's tables for conformers and the force field. Node reads them from the package when they are first needed;
// the browser's worker fetches them then, which cannot be waited for in the middle of reading: reading starts anew.

import { Resources } from 'openchemlib';

/** MMFF94s, or the torsion library that the conformer generator takes: six times as large, and seldom needed. */
export type TableSet = 'field' | 'torsions';

/** Thrown in the browser's worker until the tables are there. */
export class ResourcesMissing extends Error {
  override readonly name = 'ResourcesMissing';
  constructor(readonly tables: TableSet) {
    super();
  }
}

let comesFrom: 'package' | 'address' = 'package';
const registered = new Set<TableSet>();
/** OpenChemLib forgets former tables with each registration. */
let texts: Readonly<Record<string, string>> = {};

export function expectFetchedResources(): void {
  comesFrom = 'address';
}

export function registerResources(tables: TableSet): void {
  if (registered.has(tables)) return;
  if (comesFrom === 'address') throw new ResourcesMissing(tables);
  Resources.registerFromNodejs();
  registered.add('field').add('torsions');
}

/** From their address, or from the text itself. */
export async function fetchResources(tables: TableSet, from: string | Blob): Promise<void> {
  texts = { ...texts, ...(JSON.parse(await textOf(from)) as Record<string, string>) };
  Resources.register(texts);
  registered.add(tables);
}

async function textOf(from: string | Blob): Promise<string> {
  if (typeof from !== 'string') return from.text();
  const response = await fetch(from);
  if (!response.ok) throw new Error(`${from} was answered with ${response.status}.`);
  return response.text();
}
