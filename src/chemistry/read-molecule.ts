// From text to molecule: read strictly, complete, perceive, embed where there is no geometry, name the groups.
// Synchronous; Node, the build plugin and the workers all run this.

import { withoutCagedCentres } from './stereo/caged-centres';
import { loadingFaults } from '../languages/en/loading-faults';
import { notices } from '../languages/en/notices';
import { structureFaults } from '../languages/en/structure-faults';
import { tell } from '../languages/said';
import { fault } from './fault';
import { warningsOf } from './notices';
import { asChemistryError, type MoleculeWithDepiction } from './loading/chemistry-host';
import { LARGE } from './loading/large-table';
import { depict } from './flat/depict';
import { embed, type OnStage } from './shape/embed';
import { findGroups } from './properties/find-groups';
import { chargeOf, formulaOf } from './properties/formula';
import { massOf } from './properties/mass';
import type { Graph } from './graph/graph';
import { readPlainTable } from './large/read-plain-table';
import { readLargeMolecule } from './read-large-molecule';
import type { Atom, Bond, Molecule, MoleculeSource, Vec3 } from './molecule';
import type { Stereo } from './ocl-molecule';
import { markedUnknown, perceiveGeometry, perceiveWritten, type PerceivedStereo } from './stereo/perceive-stereo';
import { placeHydrogens } from './shape/place-hydrogens';
import { readMolfile } from './molfile/read-molfile';
import { readSdf } from './molfile/read-sdf';
import { readSmiles } from './smiles/read-smiles';
import { ResourcesMissing } from './shape/resources';
import { centresInDrawing, doubleBondsInPlaces } from './stereo/stereo-flat';
import { centresInSmiles, doubleBondsInSmiles } from './smiles/stereo-smiles';
import { stereoOf } from './stereo/stereo-summary';
import { completeStructure, type Structure } from './structure';
import { verifiedSmiles } from './smiles/verified-smiles';

const readLarge = (structure: Structure) => readLargeMolecule(structure, massOf(structure.atoms));

/** Hydrogens included. */
const MOST_ATOMS = 100_000;

export function readMolecule(source: MoleculeSource, onStage: OnStage = () => {}): MoleculeWithDepiction {
  try {
    return read(source, onStage);
  } catch (error) {
    throw error instanceof ResourcesMissing ? error : asChemistryError(error);
  }
}

function read(source: MoleculeSource, onStage: OnStage): MoleculeWithDepiction {
  onStage('reading');
  const plain = readPlainTable(source, LARGE);
  if (plain) return readLarge(shownWhole(plain));
  const graph = readGraph(source);
  const structure = shownWhole(completeStructure(graph));
  const count = structure.atoms.length;
  if (graph.dimensions === 3 && count > LARGE) return readLarge(structure);
  const fromFile = graph.dimensions === 3 ? placeHydrogens(structure) : undefined;
  const perceived = fromFile
    ? perceiveGeometry(structure, (atom) => fromFile[atom] ?? [0, 0, 0], markedUnknown(structure, graph.bonds.map(({ wedge }) => wedge)))
    : perceiveWritten(structure, writtenStereo(source, graph, structure));
  const { positions, warnings } = fromFile ? { positions: fromFile, warnings: [] } : embed(structure, perceived, onStage);
  const stereo = withoutCagedCentres(structure, perceived, (atom) => positions[atom] ?? [0, 0, 0]);
  const summary = stereoOf(structure, stereo);
  const aromatic = aromaticBonds(structure, stereo);
  const isMixture = summary.stereo === 'racemic' && stereo.atomLabels.size === 1;
  const smiles = verifiedSmiles(structure, isMixture ? withoutHands(structure, stereo) : stereo, aromatic);
  const molecule: Molecule = {
    name: graph.name,
    formula: formulaOf(structure.atoms),
    mass: massOf(structure.atoms),
    charge: chargeOf(structure.atoms),
    smiles: smiles.text,
    coordinates: fromFile ? 'file' : 'generated',
    stereo: summary.stereo,
    atoms: structure.atoms.map((_, atom) => moleculeAtom(structure, stereo, positions, atom)),
    bonds: structure.bonds.map((_, bond) => moleculeBond(structure, stereo, aromatic, bond)),
    groups: findGroups(structure, stereo),
    ...warningsOf([...graph.repairs, ...warnings, ...summary.warnings, ...(smiles.isLossy ? [tell(notices, 'lossy')] : [])]),
  };
  return { molecule, depiction: depict(structure, stereo) };
}

function shownWhole(structure: Structure): Structure {
  const count = structure.atoms.length;
  if (count <= MOST_ATOMS) return structure;
  throw fault('too-large', tell(structureFaults, 'tooManyAtoms', count, MOST_ATOMS));
}

/** Both hands of a single centre at once, which a SMILES says by saying none. */
const withoutHands = (structure: Structure, { doubleBonds }: Stereo) => perceiveWritten(structure, { centres: [], doubleBonds });

function readGraph(source: MoleculeSource): Graph {
  const given: { smiles?: unknown; molfile?: unknown; sdf?: unknown; record?: unknown } = typeof source === 'object' && source !== null ? source : {};
  if (typeof given.smiles === 'string') return readSmiles(given.smiles);
  if (typeof given.molfile === 'string') return readMolfile(given.molfile);
  if (typeof given.sdf === 'string') return readSdf(given.sdf, typeof given.record === 'number' ? given.record : 0);
  throw fault('syntax', tell(loadingFaults, 'noSource'));
}

function writtenStereo(source: MoleculeSource, graph: Graph, structure: Structure): Stereo {
  if ('smiles' in source) {
    return { centres: centresInSmiles(source.smiles, graph, structure), doubleBonds: doubleBondsInSmiles(graph, structure) };
  }
  if (graph.dimensions !== 2) return { centres: [], doubleBonds: [] };
  return { centres: centresInDrawing(graph, structure), doubleBonds: doubleBondsInPlaces(graph, structure) };
}

/** Aromatic as OpenChemLib sees it, whatever the source wrote, so that every writing of a molecule gives the same. */
function aromaticBonds(structure: Structure, { ocl, atomOf }: PerceivedStereo): Set<number> {
  const index = new Map(atomOf.map((atom, i) => [atom, i]));
  const isAromatic = ({ from, to }: Structure['bonds'][number]) => {
    const bond = ocl.getBond(index.get(from) ?? -1, index.get(to) ?? -1);
    return bond >= 0 && ocl.isAromaticBond(bond);
  };
  return new Set(structure.bonds.flatMap((bond, i) => (isAromatic(bond) ? [i] : [])));
}

/** Four decimals, as a molfile has: an export says the same as the molecule. */
const tidy = (value: number) => Math.round(value * 1e4) / 1e4 + 0;

function moleculeAtom(structure: Structure, stereo: PerceivedStereo, positions: readonly Vec3[], atom: number): Atom {
  const { element, charge, isotope } = structure.atoms[atom] ?? { element: '', charge: 0 };
  const [x, y, z] = positions[atom] ?? [0, 0, 0];
  const isFromFile = structure.atoms[atom]?.position !== undefined && structure.dimensions === 3;
  const label = stereo.atomLabels.get(atom);
  return {
    element,
    position: isFromFile ? [x, y, z] : [tidy(x), tidy(y), tidy(z)],
    charge,
    ...(isotope === undefined ? {} : { isotope }),
    ...(label === undefined ? {} : { stereo: label }),
  };
}

function moleculeBond(structure: Structure, stereo: PerceivedStereo, aromatic: ReadonlySet<number>, bond: number): Bond {
  const { from, to, order } = structure.bonds[bond] ?? { from: 0, to: 0, order: 1 };
  const label = stereo.bondLabels.get(bond);
  return { from, to, order: aromatic.has(bond) ? 'aromatic' : order, ...(label === undefined ? {} : { stereo: label }) };
}
