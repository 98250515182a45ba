// What a molecule's stereo says as a whole, and the sentence where one hand is drawn for a mixture.

import { notices } from '../../languages/en/notices';
import { tell, type Told } from '../../languages/said';
import type { MoleculeStereo } from '../molecule';
import type { PerceivedStereo } from './perceive-stereo';
import type { Structure } from '../structure';

export function stereoOf(structure: Structure, perceived: PerceivedStereo): { stereo: MoleculeStereo; warnings: readonly Told[] } {
  const stereo = classify(structure, perceived);
  return { stereo, warnings: stereo === 'achiral' || stereo === 'absolute' ? [] : [tell(notices, stereo)] };
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
