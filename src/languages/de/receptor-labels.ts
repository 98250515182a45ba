// Was im Bild des Rezeptors steht: kurz, denn es liegt auf dem, was es benennt.

import type { receptorLabels as english } from '../en/receptor-labels';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const receptorLabels: WordsOf<typeof english> = {
  domains: {
    atd: 'aminoterminale Domänen (ATD)',
    lbd: 'Ligandenbindungsdomänen (LBD)',
    tmd: 'Transmembrandomänen (TMD)',
  },
  membrane: 'Membran (schematisch)',
  sites: {
    glycine: 'Glycin-Bindungsstelle (schematisch)',
    glutamate: 'Glutamat-Bindungsstelle (schematisch)',
  },
  gate: 'Tor: Kreuzung der M3-Helices',
  rings: {
    'asn-ring': 'Asn-Ring: der Filter',
    'hydrophobic-ring': 'hydrophober Ring',
    'thr-ring': 'Thr-Ring',
  },
  hypothetical: (name: string) => `${name}: hypothetisch platziert`,
  apart: (name: string) => `${name}: nicht platziert`,
  reported: (name: string) => `${name}: Wasserstoffbrücke berichtet, hier nicht zu sehen`,
  distance: (name: string, distance: number) => `${name} ${number(distance, 2)} Å`,
  tooClose: (name: string, distance: number) => `${name} ${number(distance, 2)} Å, zu nah`,
};
