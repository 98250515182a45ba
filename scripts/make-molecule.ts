// Makes one molecule of the library from its SMILES: picks the conformer, turns it into the view frame, writes the molfile.
import { readFileSync } from 'node:fs';
import { LIBRARY, type LibraryId } from '../molecules';
import { exportMolecule } from '../src/chemistry/export-molecule';
import type { Molecule, Vec3 } from '../src/chemistry/molecule';
import { perceiveWritten } from '../src/chemistry/stereo/perceive-stereo';
import { readMolecule } from '../src/chemistry/read-molecule';
import { readSmiles } from '../src/chemistry/smiles/read-smiles';
import { sampleConformers } from '../src/chemistry/shape/sample-conformers';
import { centresInSmiles, doubleBondsInSmiles } from '../src/chemistry/smiles/stereo-smiles';
import { completeStructure, neighboursOf, type Structure } from '../src/chemistry/structure';
import { torsion } from '../src/chemistry/vector';
import { viewFrame } from './view-frame';

/** Conformers tried for each molecule. */
const MOST_CONFORMERS = 40;

/** Molecules drawn from another one's shape, so that hands can be compared: the same, or its mirror image. */
const DRAWN_AS: Readonly<Partial<Record<LibraryId, { readonly id: LibraryId; readonly mirrored: boolean }>>> = {
  ketamine: { id: 'esketamine', mirrored: false },
  arketamine: { id: 'esketamine', mirrored: true },
};

export function makeMolecule(id: LibraryId): string {
  const model = DRAWN_AS[id];
  const text = readFileSync(new URL(`../molecules/${id}.smi`, import.meta.url), 'utf8');
  const positions = positionsOf(model?.id ?? id).map(([x, y, z]): Vec3 => [model?.mirrored ? -x : x, y, z]);
  const { molecule } = readMolecule({ smiles: text });
  const { name, stereo } = LIBRARY[id];
  const placed: Molecule = {
    ...molecule,
    name,
    stereo,
    // One hand stands for a mixture: its centres are drawn, not left open.
    atoms: molecule.atoms.map(({ element, charge, position, stereo: label }, index) => {
      const atom = { element, charge, position: positions[index] ?? position };
      return label === undefined || label === '?' ? atom : Object.assign(atom, { stereo: label });
    }),
  };
  return exportMolecule(placed, 'mol');
}

function positionsOf(id: LibraryId): readonly Vec3[] {
  const text = readFileSync(new URL(`../molecules/${id}.smi`, import.meta.url), 'utf8');
  const graph = readSmiles(text);
  const structure = completeStructure(graph);
  const written = { centres: centresInSmiles(text, graph, structure), doubleBonds: doubleBondsInSmiles(graph, structure) };
  const stereo = perceiveWritten(structure, written);
  const conformers = structure.atoms.length > 1 ? sampleConformers(structure, stereo, MOST_CONFORMERS) : [];
  const chosen = conformers.find(({ positions }) => isArylAxial(structure, positions)) ?? conformers[0];
  const positions = chosen?.positions ?? readMolecule({ smiles: text }).molecule.atoms.map(({ position }) => position);
  return viewFrame(structure.atoms.map(({ element }, atom) => ({ element, position: positions[atom] ?? [0, 0, 0] })));
}

/** Degrees: an axial substituent is gauche to the ring bonds beside it, an equatorial one opposite. */
const AXIAL = { least: 45, most: 90 };

/** A cyclohexanone chair with the aryl ring axial, as in PDB 7EU8; true for whatever has no such ring. */
export function isArylAxial(structure: Structure, positions: readonly Vec3[]): boolean {
  const ring = cyclohexanone(structure);
  if (!ring) return true;
  const at = (atom: number): Vec3 => positions[atom] ?? [0, 0, 0];
  const [centre, , , beyond, next] = [ring[0], ring[1], ring[2], ring[4], ring[5]];
  const aryl = neighboursOf(structure, centre ?? -1).find((each) => !ring.includes(each) && structure.atoms[each]?.element === 'C');
  if (centre === undefined || next === undefined || beyond === undefined || aryl === undefined) return true;
  const isChair = ring.every((atom, i) => {
    const [b, c, d] = [1, 2, 3].map((step) => ring[(i + step) % 6] ?? 0);
    const twist = torsion(at(atom), at(b ?? 0), at(c ?? 0), at(d ?? 0));
    return Math.abs(twist) > 35 && Math.abs(twist) < 75;
  });
  const turn = Math.abs(torsion(at(aryl), at(centre), at(next), at(beyond)));
  return isChair && turn > AXIAL.least && turn < AXIAL.most;
}

/** The ring as C2 (quaternary, beside the carbonyl), C1 (carbonyl), then round to C3. */
function cyclohexanone(structure: Structure): readonly number[] | undefined {
  const carbonyl = structure.atoms.findIndex((_, atom) =>
    neighboursOf(structure, atom).length === 3 &&
    structure.bondsOf[atom]?.some((bond) => structure.bonds[bond]?.order === 2 && neighboursOf(structure, atom).some((each) => structure.atoms[each]?.element === 'O')));
  const start = neighboursOf(structure, carbonyl).find((atom) => neighboursOf(structure, atom).every((each) => each < structure.firstHydrogen) && structure.atoms[atom]?.element === 'C');
  if (start === undefined) return undefined;
  const paths: number[][] = [[start, carbonyl]];
  for (let path = paths.shift(); path && path.length <= 6; path = paths.shift()) {
    const end = path[path.length - 1] ?? 0;
    if (path.length === 6) {
      if (neighboursOf(structure, end).includes(start)) return path;
      continue;
    }
    for (const next of neighboursOf(structure, end)) {
      if (structure.atoms[next]?.element === 'C' && !path.includes(next)) paths.push([...path, next]);
    }
  }
  return undefined;
}
