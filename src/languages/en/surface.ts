// The key to colours and surface.

import { room } from '../room';

export const surface = room('surface', {
  making: 'Making the surface',
  key: 'Key to colours and surface',
  potential: 'Surface: potential, kJ/mol per e',
  charge: 'Atoms: partial charge, e',
  /** Å² and Å³. */
  size: (area: number, volume: number) => `Area ${area.toFixed(0)} Å², volume ${volume.toFixed(0)} Å³`,
  noGroup: 'No named group',
  how: 'How this is made',
  approximation: 'Approximation: Gasteiger–Marsili charges, vacuum',
  whatSurface:
    'A surface is that of the whole molecule, with all its hydrogens, in the shape that is shown. Van der Waals: the outside of its atoms as balls. Molecular: what a ball of radius 1.4 Å, about a water molecule, cannot enter.',
  whatCharges:
    'Partial charges: PEOE, J. Gasteiger and M. Marsili, Tetrahedron 1980, 36, 3219. They follow from the bonds alone, are the same in every shape, and leave out resonance beyond formal charges, solvent and polarisation. The potential is their Coulomb sum in vacuum.',
});
