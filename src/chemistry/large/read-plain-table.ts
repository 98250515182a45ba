// The quick way from the text of a large 3D file to its structure, where the file is of the plain kind; the strict path else.

import type { MoleculeSource } from '../molecule';
import { refuseWrongKind } from '../molfile/molfile-text';
import { sdfRecord } from '../molfile/read-sdf';
import type { Structure } from '../structure';
import { scanV3000 } from './scan-v3000';
import { settleColumns } from './settle-columns';

/** Characters that an atom takes at least; shorter texts are not looked at twice. */
const SHORTEST_ATOM = 12;

/** undefined: not a plain table of more than `least` atoms. Throws for a file that no path reads, such as a binary one. */
export function readPlainTable(source: MoleculeSource, least: number): Structure | undefined {
  const text = tableOf(source, least * SHORTEST_ATOM);
  const columns = text === undefined ? undefined : scanV3000(text);
  return columns && columns.elements.length > least ? settleColumns(columns) : undefined;
}

function tableOf(source: MoleculeSource, shortest: number): string | undefined {
  const given: { molfile?: unknown; sdf?: unknown; record?: unknown } = typeof source === 'object' && source !== null && !('smiles' in source) ? source : {};
  if (typeof given.molfile === 'string' && given.molfile.length > shortest) {
    refuseWrongKind(given.molfile);
    return given.molfile;
  }
  if (typeof given.sdf !== 'string' || given.sdf.length <= shortest) return undefined;
  return sdfRecord(given.sdf, typeof given.record === 'number' ? given.record : 0).molfile;
}
