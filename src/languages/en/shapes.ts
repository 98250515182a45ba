// Rings, torsions and bonds that do not turn, as the conformers tool tells them.

import { room } from '../room';
import { english } from '../tongue';

export const shapes = room('shapes', {
  method: 'Computed: OpenChemLib and random starts, relaxed with the MMFF94s force field in vacuum. Not measured; in water the order may differ.',
  /** Of a bond that was chosen in the picture and cannot be turned. */
  fixed: {
    'no-bond': 'These two atoms are not bonded.',
    double: 'This is a double bond. It cannot turn without breaking its second half.',
    triple: 'This is a triple bond. It is straight: turning it changes nothing.',
    aromatic: 'This bond belongs to an aromatic ring, which is flat and does not turn.',
    dative: 'This bond to a metal has no sides that could be turned.',
    ring: 'This bond is part of a ring. Turning it alone would break the ring; rings change shape as a whole.',
    end: 'One end of this bond carries nothing else, so that turning it changes nothing.',
    straight: 'What hangs on this bond lies in line with it, so that turning it changes nothing.',
  },
  rings: { six: 'six-membered ring', cyclohexane: 'cyclohexane ring', cyclohexanone: 'cyclohexanone ring', piperidine: 'piperidine ring' },
  forms: { planar: 'flat', chair: 'chair', 'half-chair': 'half-chair', envelope: 'envelope', boat: 'boat', 'twist-boat': 'twist-boat' },
  places: { axial: 'axial', equatorial: 'equatorial' },
  aryl: 'the aryl group',
  amine: 'the amine',
  /** “cyclohexanone ring: chair, N8 axial”. */
  ring: (ring: string, form: string, places: readonly { readonly what: string; readonly place: string }[]) =>
    `${ring}: ${form}${places.map(({ what, place }) => `, ${what} ${place}`).join('')}`,
  degrees: (degrees: number) => `${english.number(degrees)} degrees`,
  /** Where four bonds meet at both ends. */
  torsion: (angle: string, range: string) => `${angle}, ${range}`,
  ranges: {
    eclipsedAside: 'eclipsed, the two on one side',
    eclipsedToGauche: 'between eclipsed and gauche',
    gauche: 'gauche',
    gaucheToEclipsed: 'between gauche and eclipsed',
    eclipsed: 'eclipsed',
    eclipsedToAnti: 'between eclipsed and anti',
    anti: 'anti',
  },
});
