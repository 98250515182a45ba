// The molecule as the options have it drawn, kept while they stay: what has been drawn before React is here is not drawn again by it.
import type { Molecule } from '../chemistry/molecule';
import type { Options } from '../options/options';
import type { Drawing } from '../representations/drawing';
import { REPRESENTATIONS } from '../representations/registry';

type Look = Pick<Options, 'representation' | 'hydrogens' | 'palette'>;

let last: { readonly molecule: Molecule; readonly look: Look; readonly drawing: Drawing } | undefined;

export function drawBody(molecule: Molecule, look: Look): Drawing {
  const { representation, hydrogens, palette } = look;
  const isSame = last?.molecule === molecule && last.look.representation === representation && last.look.hydrogens === hydrogens && last.look.palette === palette;
  if (!last || !isSame) last = { molecule, look, drawing: REPRESENTATIONS[representation].draw(molecule, { hydrogens, palette }) };
  return last.drawing;
}
