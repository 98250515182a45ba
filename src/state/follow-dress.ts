// Keeps colours and surface in step with the molecule and the options. The former surface stays until the next one is there.

import { surfaceFaults } from '../languages/en/surface-faults';
import { tell, toldBy } from '../languages/said';
import { colorAtoms } from '../representations/color-atoms';
import type { Mesh } from '../representations/drawing';
import { elementColor } from '../representations/palette';
import type { MadeSurface } from '../representations/surface/making/made-surface';
import type { MakeSurface } from '../representations/surface/making/surface-client';
import { potentialColors } from '../representations/surface/surface-colors';
import { potentialRange } from '../representations/surface/surface-potential';
import type { Dress } from './dress';
import { baseOf } from './picture-actions';
import type { ViewerState } from './viewer-state';
import type { ViewerStore } from './viewer-store';

/** What a dress depends on. */
const causes = ({ shown, options }: ViewerState) => [shown.molecule, options.surface, options['surface-style'], options.color, options.palette];

export function followDress(store: ViewerStore, make: MakeSurface, now: () => number): () => void {
  let running: AbortController | undefined;
  /** What the surface under way, or the last one, was made for. */
  let asked: readonly unknown[] = [];

  const put = (patch: Partial<Dress>) => {
    const { shown, dress } = store.getState();
    const base = baseOf(shown).molecule;
    store.setState({ dress: { faults: [], ...(dress?.base === base ? dress : {}), ...patch, base } });
  };

  const stop = () => {
    running?.abort();
    running = undefined;
  };

  async function update(): Promise<void> {
    const { shown, options, dress } = store.getState();
    const { molecule } = shown;
    const colored = colorAtoms(molecule, options.color, options.palette);
    const unavailable = colored && 'unavailable' in colored ? [colored.unavailable, tell(surfaceFaults, 'colorsOfElements')] : [];
    const atoms = colored && 'colors' in colored ? colored : undefined;
    const former = dress?.base === baseOf(shown).molecule ? dress.surface : undefined;
    const colors = { atoms, faults: unavailable };
    const wanted = [molecule, options.surface, options.color === 'charge'];
    const isSame = wanted.every((each, at) => each === asked[at]);
    if (options.surface === 'none') {
      stop();
      asked = wanted;
      put({ ...colors, surface: undefined, mesh: undefined, range: undefined, making: undefined });
      return;
    }
    put({ ...colors, ...(former ? drawn(store.getState(), former, atoms !== undefined) : {}) });
    if (isSame) return;
    stop();
    asked = wanted;
    const mine = new AbortController();
    running = mine;
    const startedAt = now();
    put({ making: { share: 0, startedAt } });
    try {
      const surface = await make(molecule, options.surface, {
        signal: mine.signal,
        onProgress: (share) => running === mine && put({ making: { share, startedAt } }),
        withPotential: options.color === 'charge' && atoms !== undefined,
      });
      if (running !== mine) return;
      const isColored = store.getState().dress?.atoms !== undefined;
      put({ ...drawn(store.getState(), surface, isColored), making: undefined });
    } catch (error) {
      if (running !== mine) return;
      put({ surface: undefined, mesh: undefined, making: undefined, faults: [...unavailable, toldBy(error) ?? tell(surfaceFaults, 'notMade')] });
    }
  }

  const unsubscribe = store.subscribe((state, before) => {
    const then = causes(before);
    if (causes(state).some((each, at) => each !== then[at])) void update();
  });
  void update();
  return () => {
    unsubscribe();
    stop();
    store.setState({ dress: undefined });
  };
}

function drawn({ options, shown, dress }: ViewerState, surface: MadeSurface, isColored: boolean): Pick<Dress, 'surface' | 'mesh' | 'range'> {
  const { positions, normals, indices, atoms, potential } = surface;
  const usesPotential = options.color === 'charge' && isColored && potential !== undefined;
  const range = usesPotential ? potentialRange(potential) : undefined;
  const look = options['surface-style'];
  const mesh = (colors: Uint8Array): Mesh => ({ positions, normals, indices, atoms, colors, look });
  if (usesPotential && range) return { surface, range, mesh: mesh(potentialColors(potential, range, options.palette)) };
  const tints = dress?.atoms?.colors ?? shown.molecule.atoms.map(({ element }) => elementColor(element, options.palette));
  const colors = new Uint8Array(3 * atoms.length);
  atoms.forEach((atom, vertex) => colors.set(tints[atom] ?? [150, 150, 150], 3 * vertex));
  return { surface, range: undefined, mesh: mesh(colors) };
}
