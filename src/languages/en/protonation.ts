// How much of the molecule carries a proton.

import { english } from '../tongue';
import { room } from '../room';

export const protonation = room('protonation', {
  choices: { follow: 'Follow the pH', charged: 'With the proton', neutral: 'Without it' },
  showEsketamine: 'Show esketamine',
  alwaysCharged: (atom: string, molecule: string) => `The ${atom} of ${molecule} is bound to four carbons: it is charged at every pH.`,
  amine: 'Amine',
  oneAtATime: 'One at a time; the others stay as they are drawn.',
  charged: (share: string) => `charged, ${share}`,
  uncharged: (share: string) => `uncharged, ${share}`,
  blood: (ph: number) => `Blood, ${english.number(ph, 1)}`,
  half: (ph: number) => `Half and half, ${english.number(ph, 1)}`,
  unknown: (molecule: string) => `No pKₐ of ${molecule} is known here. Choose one; the slider starts at that of ketamine.`,
  inPicture: 'In the picture',
  working: 'Working out the other form…',
  failed: 'The other form could not be worked out.',
  curve: (pKa: number) => `Shares against pH; they are equal at pH ${english.number(pKa, 1)}, the pKa.`,
  number: english.number,
  /** In percent: a share that is nearly nothing or nearly all. */
  least: (percent: number) => `less than ${english.number(percent, 1)}\u00a0%`,
  most: (percent: number) => `more than ${english.number(percent, 1)}\u00a0%`,
  shares: (ph: number, charged: string, neutral: string) => `At pH\u00a0${english.number(ph, 1)}, ${charged} carries the proton and is charged; ${neutral} does not.`,
  chargedForm: (molecule: string, atom: string) => `The charged form of ${molecule}: ${atom} carries a proton more, charge +1.`,
  neutralForm: (molecule: string, atom: string) => `${molecule} without the proton of ${atom}.`,
  noAmine: (molecule: string) => `${molecule} has no nitrogen on saturated carbon alone, so nothing here takes up a proton as an amine does.`,
});
