// What is written in the picture of the receptor: short, since it stands on what it names.

import { room } from '../room';
import { english } from '../tongue';

const { number } = english;

export const receptorLabels = room('receptorLabels', {
  domains: {
    atd: 'amino-terminal domains (ATD)',
    lbd: 'ligand-binding domains (LBD)',
    tmd: 'transmembrane domains (TMD)',
  },
  membrane: 'membrane (schematic)',
  sites: {
    glycine: 'glycine site (schematic)',
    glutamate: 'glutamate site (schematic)',
  },
  gate: 'gate: the M3 helices cross',
  rings: {
    'asn-ring': 'Asn ring: the filter',
    'hydrophobic-ring': 'hydrophobic ring',
    'thr-ring': 'Thr ring',
  },
  /** `name`: of a molecule that is not of the entry. */
  hypothetical: (name: string) => `${name}: hypothetical placement`,
  apart: (name: string) => `${name}: not placed`,
  /** `name`: of a residue, such as Asn616; Å. */
  reported: (name: string) => `${name}: hydrogen bond reported, not seen here`,
  distance: (name: string, distance: number) => `${name} ${number(distance, 2)} Å`,
  tooClose: (name: string, distance: number) => `${name} ${number(distance, 2)} Å, too close`,
});
