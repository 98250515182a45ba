// The colours of the receptor on each ground: two tones of the receptor's hue for the two kinds of subunit, the hues of the membrane and
// the agonists as everywhere on the page, and three for the rings that stay apart without red or green cones.

import type { Rgb } from '../representations/element-style';
import type { Subunit } from './figures/source';
import type { RingId } from './parts';

export type Ground = 'light' | 'dark' | 'projector';

export interface ReceptorColors {
  readonly subunit: Readonly<Record<Subunit, Rgb>>;
  /** Of what stands behind what matters: the outer helices, the thin traces of the pocket. */
  readonly quiet: Readonly<Record<Subunit, Rgb>>;
  readonly ring: Readonly<Record<RingId, Rgb>>;
  readonly membrane: Rgb;
  /** Edges of the slab. */
  readonly membraneEdge: Rgb;
  readonly agonist: Rgb;
  readonly drug: Rgb;
  /** Marks that are no matter: the axis, the hoop of the gate, contacts. */
  readonly mark: Rgb;
  /** Of what the entry does not model. */
  readonly faint: Rgb;
}

const LIGHT: ReceptorColors = {
  subunit: { GluN1: [62, 122, 176], GluN2B: [158, 196, 224] },
  quiet: { GluN1: [138, 172, 201], GluN2B: [196, 215, 230] },
  ring: { 'thr-ring': [106, 158, 31], 'hydrophobic-ring': [246, 190, 60], 'asn-ring': [200, 60, 100] },
  membrane: [206, 192, 132],
  membraneEdge: [120, 108, 52],
  agonist: [44, 117, 101],
  drug: [214, 92, 38],
  mark: [66, 70, 78],
  faint: [150, 152, 156],
};

const DARK: ReceptorColors = {
  subunit: { GluN1: [64, 124, 196], GluN2B: [164, 203, 240] },
  quiet: { GluN1: [48, 82, 122], GluN2B: [98, 126, 152] },
  ring: { 'thr-ring': [112, 166, 40], 'hydrophobic-ring': [252, 204, 92], 'asn-ring': [226, 86, 130] },
  membrane: [172, 158, 92],
  membraneEdge: [226, 208, 128],
  agonist: [143, 240, 208],
  drug: [255, 143, 94],
  mark: [214, 216, 220],
  faint: [132, 136, 144],
};

export const RECEPTOR_COLORS: Readonly<Record<Ground, ReceptorColors>> = {
  light: LIGHT,
  dark: DARK,
  projector: { ...LIGHT, subunit: { GluN1: [38, 104, 164], GluN2B: [140, 186, 220] }, mark: [30, 32, 36], faint: [110, 112, 116] },
};
