// What a molecule's stereo says as a whole, and the sentence where one hand is drawn for a mixture.

import type { MoleculeStereo } from '../molecule';
import type { PerceivedStereo } from './perceive-stereo';
import type { Structure } from '../structure';

const SENTENCES: Readonly<Partial<Record<MoleculeStereo, string>>> = {
  racemic: 'The source stands for a 1:1 mixture of mirror images; one hand is drawn.',
  relative: 'Only the arrangement of the stereocentres relative to each other is known; one of the two mirror images is drawn.',
  unspecified: 'The source leaves some stereo open (marked ?); one possibility is drawn.',
};

export function stereoOf(structure: Structure, perceived: PerceivedStereo): { stereo: MoleculeStereo; warnings: readonly string[] } {
  const stereo = classify(structure, perceived);
  const sentence = SENTENCES[stereo];
  return { stereo, warnings: sentence ? [sentence] : [] };
}

function classify(structure: Structure, { atomLabels, bondLabels, achiral }: PerceivedStereo): MoleculeStereo {
  if ([...atomLabels.values(), ...bondLabels.values()].includes('?')) return 'unspecified';
  if (achiral || atomLabels.size === 0) return 'achiral';
  const told = structure.stereoGroups.filter(({ atoms }) => atoms.some((atom) => atomLabels.has(atom)));
  const kinds = new Set(told.map(({ kind }) => kind));
  if (kinds.has('racemic')) return 'racemic';
  if (kinds.has('relative')) return 'relative';
  // A molfile without the flag speaks of both hands (MDL CTfile formats, chiral flag); a SMILES has no flag.
  return structure.chiralFlag === 0 && !kinds.has('absolute') ? 'racemic' : 'absolute';
}
