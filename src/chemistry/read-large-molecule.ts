// The cheap way for large 3D files, linear in the number of atoms: kept as they are, without labels, groups or a 2D formula.

import { notices } from '../languages/en/notices';
import { tell } from '../languages/said';
import { warningsOf } from './notices';
import type { MoleculeWithDepiction } from './loading/chemistry-host';
import { NO_DEPICTION } from './flat/depiction';
import { chargeOf, formulaOf } from './properties/formula';
import type { Bond } from './molecule';
import { placeHydrogens } from './shape/place-hydrogens';
import type { Structure } from './structure';
import { writeSmiles } from './smiles/write-smiles';

/** `mass`: of all atoms, g/mol. Nothing here needs OpenChemLib. */
export function readLargeMolecule(structure: Structure, mass: number): MoleculeWithDepiction {
  const positions = placeHydrogens(structure);
  const molecule = {
    name: structure.name,
    formula: formulaOf(structure.atoms),
    mass,
    charge: chargeOf(structure.atoms),
    smiles: writeSmiles(structure, { centres: [], doubleBonds: [] }, new Set()).text,
    coordinates: 'file' as const,
    stereo: structure.chiralFlag === 1 ? ('absolute' as const) : ('unspecified' as const),
    atoms: structure.atoms.map(({ element, charge, isotope }, atom) => ({
      element,
      position: positions[atom] ?? ([0, 0, 0] as const),
      charge,
      ...(isotope === undefined ? {} : { isotope }),
    })),
    bonds: structure.bonds.map(({ from, to, order, aromatic }): Bond => ({ from, to, order: aromatic ? 'aromatic' : order })),
    groups: [],
    ...warningsOf([...structure.repairs, tell(notices, 'large')]),
  };
  return { molecule, depiction: NO_DEPICTION };
}
