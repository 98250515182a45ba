// Wie ein Molekül an seinen Ort im Rezeptor kam, und was dort zu sehen ist.

import type { placing as english } from '../en/placing';
import { numberWords } from '../grammar/german';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

const angstrom = (length: number) => `${number(length, 2)}\u00a0Å`;
const fit = (rmsd: number | undefined) => (rmsd === undefined ? '' : `, RMSD ${angstrom(rmsd)}`);
const apart = (rmsd: number | undefined) => (rmsd === undefined ? '' : `, im quadratischen Mittel ${angstrom(rmsd)} voneinander entfernt`);
const atoms = (count: number) => (count === 1 ? 'einem Atom' : `${numberWords(count)} Atomen`);

export const placing: WordsOf<typeof english> = {
  looking: 'Gesucht wird, was es mit Ketamin gemeinsam hat; bis dahin steht es neben der Pore.',
  briefly: {
    superposed: (rmsd: number | undefined) => `auf den Liganden gelegt${fit(rmsd)}`,
    hypothetical: (rmsd: number | undefined) => `hypothetische Lage${fit(rmsd)}`,
    apart: 'nicht eingepasst: es steht neben der Pore',
  },
  superposed: (name: string, shared: number, rmsd: number | undefined) => `${name} ist mit ${atoms(shared)} auf den Liganden der Struktur gelegt${apart(rmsd)}.`,
  apart: (name: string) => `${name} hat zu wenig mit Ketamin gemeinsam, um auf den Liganden gelegt zu werden. Es ist maßstäblich neben der Pore gezeigt und nicht eingepasst.`,
  otherHand: (name: string, shared: number, rmsd: number | undefined) =>
    `Hypothetische Lage: ${name} ist das andere Enantiomer; die Struktur enthält das S-Enantiomer. Mit ${atoms(shared)} auf den Liganden gelegt${apart(rmsd)}; der Rest weist in eine andere Richtung.`,
  hypothetical: (name: string, shared: number, rmsd: number | undefined) =>
    `Hypothetische Lage: ${name} kommt in dieser Struktur nicht vor. Auf den Liganden gelegt mit ${atoms(shared)}, die beiden gemeinsam sind${apart(rmsd)}.`,
  receptor: (across: string) => `Der NMDA-Rezeptor aus PDB\u00a07EU8${across === '' ? '' : `, im Ausschnitt ${across} breit`}.`,
  membrane: (thickness: number) => `Die Bindungsstellen von Glycin und Glutamat und die ${number(thickness, 0)}\u00a0Å dicke Membran sind schematisch.`,
  layers:
    'Von oben nach unten: die aminoterminalen Domänen (ATD), die ligandenbindenden Domänen (LBD) und die Transmembrandomänen (TMD) in der Membran; vier Untereinheiten, zwei GluN1 und zwei GluN2B.',
  helices: 'Die Helices M1 bis M4 der vier Untereinheiten stehen um die Pore; das Tor liegt an ihrem oberen Ende, wo sich die M3-Helices kreuzen.',
  rings: 'Drei Ringe säumen sie: der Thr-Ring 15,1\u00a0Å über dem Asn-Ring, der hydrophobe Ring bei 12,2 und 9,9\u00a0Å und der Asn-Ring bei 0\u00a0Å, am Filter.',
  hollow: 'Der Hohlraum zwischen Tor und Filter, mit den Resten um den Liganden des Eintrags, S-Ketamin.',
  nearest: (residues: readonly { readonly name: string; readonly subunit: string; readonly chain: string; readonly distance: number }[]) =>
    `Ihm am nächsten: ${residues.map(({ name, subunit, chain, distance }) => `${name} von ${subunit}, Kette ${chain}, ${angstrom(distance)}`).join('; ')}. Die Abstände sind ungefähr, und 2,57\u00a0Å ist näher, als zwei Kohlenstoffatome ohne Bindung einander kommen.`,
  hydrogenBond: 'Die Wasserstoffbrücke von seinem Amin zu Asn616 von GluN1 berichten die Autoren; in diesem Eintrag liegt sie nicht innerhalb von 3,5\u00a0Å.',
  lies: {
    whole: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'ist' : 'liegt'} in der Mitte der Pore${isHypothetical ? ' gezeichnet' : ''}, innerhalb der Membran: klein in diesem Maßstab.`,
    pore: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'ist' : 'liegt'} zwischen dem Thr-Ring und dem Asn-Ring${isHypothetical ? ' gezeichnet' : ''}, auf der Höhe des hydrophoben Rings.`,
    pocket: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'ist in der Mitte gezeichnet' : 'liegt in der Mitte'}.`,
  },
  cut: (percent: number) => `Die Vorderseite ist zu ${number(percent, 0)}\u00a0% aufgeschnitten.`,
};
