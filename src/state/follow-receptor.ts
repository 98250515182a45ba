// Keeps the receptor in step with the molecule and the options: the molecule is put where it sits, and what stands around it is
// made. What it shares with the ligand may have to be looked for; meanwhile it stands beside. Arrives with the first receptor.

import { superpose } from '../chemistry/compare/superpose';
import type { Molecule } from '../chemistry/molecule';
import { placementKind, placementSentence } from '../content/describe-placement';
import { receptor as receptorRoom } from '../languages/en/receptor';
import { tell, toldBy } from '../languages/said';
import { badValue } from '../options/option-codec';
import type { Surroundings } from '../representations/surroundings';
import { baseOf } from './picture-actions';
import type { NamedPart, PlacementKind, ReceptorView } from './receptor-view';
import type { ViewerState } from './viewer-state';
import type { ViewerStore } from './viewer-store';

export type Ground = 'light' | 'dark' | 'projector';

export interface PlacedMolecule {
  readonly molecule: Molecule;
  readonly kind: PlacementKind;
  readonly rmsd: number | undefined;
  /** Atoms that were laid on the ligand's. */
  readonly shared: number;
  /** Of the centre that it has in common with the ligand. */
  readonly hand?: 'same' | 'other' | undefined;
}

/** What makes the picture; `Pairs` is whatever tells which atom lies on which of the ligand. */
export interface ReceptorMakers<Pairs, Placed extends PlacedMolecule> {
  readonly parts: readonly NamedPart[];
  /** Of a part, or of all that a group holds; empty where there is none of this id. */
  numbersOf(id: string): readonly number[];
  /** At once, where the groups of the molecule tell. */
  knownPairs(molecule: Molecule): Pairs | undefined;
  /** By looking for what is shared; undefined where that is too little. */
  findPairs(molecule: Molecule, signal: AbortSignal): Promise<Pairs | undefined>;
  place(molecule: Molecule, pairs: Pairs | undefined): Placed;
  /** `cut` in percent. */
  surround(input: { readonly start: 'whole' | 'pore' | 'pocket'; readonly ground: Ground; readonly cut: number | undefined; readonly placed: Placed }): Surroundings;
  ground(): Ground;
}

/** Atoms, hydrogens included: a larger molecule has no place in the pore, and takes long to lay on another. */
const MOST_ATOMS = 400;

const causes = ({ shown, options }: ViewerState) => [shown.molecule, options.receptor, options.cut];
const partCauses = ({ receptor, options, litParts }: ViewerState) => [receptor, options.part, litParts];

const differs = (of: (state: ViewerState) => readonly unknown[], state: ViewerState, former: ViewerState) => {
  const before = of(former);
  return of(state).some((each, at) => each !== before[at]);
};

export interface ReceptorFollower {
  /** The ground behind the picture is another now. */
  repaint(): void;
  end(): void;
}

export function followReceptor<Pairs, Placed extends PlacedMolecule>(store: ViewerStore, makers: ReceptorMakers<Pairs, Placed>): ReceptorFollower {
  let running: AbortController | undefined;
  /** By the molecule as it was loaded: its other shapes and forms keep the numbers of its heavy atoms. */
  const found = new WeakMap<Molecule, Pairs | 'nothing'>();
  let last: Placed | undefined;
  let lastOf: Molecule | undefined;
  let wasShown = false;

  const stop = () => {
    running?.abort();
    running = undefined;
  };

  function put(placed: Placed, progress: ViewerState['receptorProgress']): void {
    const { shown, options, receptor: former } = store.getState();
    if (options.receptor === 'none') return;
    const surroundings = makers.surround({ start: options.receptor, ground: makers.ground(), cut: options.cut, placed });
    const placement = progress ? undefined : placed;
    const sentence = placementSentence(shown.molecule, placement);
    const motion = former?.molecule === placed.molecule ? former.motion : motionOf(shown.molecule, placed.molecule);
    const { molecule, rmsd } = placed;
    const kind = placementKind(shown.molecule, placed);
    const receptor: ReceptorView = { base: shown.molecule, molecule, motion, kind, rmsd, placement, sentence, surroundings, parts: makers.parts };
    store.setState({ receptor, receptorProgress: progress });
  }

  /** undefined: it is looked for. */
  function placedNow(molecule: Molecule, base: Molecule): Placed | undefined {
    if (lastOf === molecule && last) return last;
    const known = makers.knownPairs(molecule) ?? found.get(base);
    if (known === undefined) return undefined;
    lastOf = molecule;
    last = makers.place(molecule, known === 'nothing' ? undefined : known);
    return last;
  }

  async function look(molecule: Molecule, base: Molecule): Promise<void> {
    stop();
    const mine = new AbortController();
    running = mine;
    put(makers.place(molecule, undefined), { startedAt: store.getState().loaders.now() });
    try {
      found.set(base, (await makers.findPairs(molecule, mine.signal)) ?? 'nothing');
      if (running === mine) update();
    } catch (error) {
      if (running !== mine) return;
      store.setState({ receptorProgress: { fault: toldBy(error) ?? tell(receptorRoom, 'notShared') } });
    }
  }

  function update(): void {
    const { shown, options } = store.getState();
    const { molecule } = shown;
    if (options.receptor === 'none') {
      stop();
      store.setState({ receptor: undefined, receptorProgress: undefined });
    } else if (molecule.atoms.length > MOST_ATOMS) {
      stop();
      store.setState({ receptor: undefined, receptorProgress: { fault: tell(receptorRoom, 'tooLargeForPore', molecule.atoms.length, MOST_ATOMS) } });
    } else {
      const placed = placedNow(molecule, baseOf(shown).molecule);
      if (!placed) return void look(molecule, baseOf(shown).molecule);
      stop();
      put(placed, undefined);
    }
  }

  /** Each name that is no part is told once, and left out. */
  function updateParts(): void {
    const { options, litParts, loaders, receptor } = store.getState();
    const unknown = options.part.filter((id) => makers.numbersOf(id).length === 0);
    if (unknown.length > 0) {
      loaders.warn(badValue('part', unknown.join(',')));
      store.setState({ options: { ...options, part: options.part.filter((id) => !unknown.includes(id)) } });
      return;
    }
    const wanted = litParts.length > 0 ? litParts : options.part;
    store.setState({ partNumbers: receptor ? [...new Set(wanted.flatMap((id) => makers.numbersOf(id)))] : undefined });
  }

  /** Two pictures of their own do not go together: the latest wins. */
  function keepApart(): void {
    const { options, exhibit, story, openTool, setOptions } = store.getState();
    const isShown = options.receptor !== 'none';
    const isNew = isShown && !wasShown;
    wasShown = isShown;
    // In the lab it shows what the channel does there.
    if (isNew && !story && options.lab === undefined) openTool('receptor');
    else if (isShown && exhibit.beside) setOptions({ receptor: 'none' });
  }

  const unsubscribe = store.subscribe((state, former) => {
    keepApart();
    if (differs(causes, state, former)) update();
    if (differs(partCauses, state, former)) updateParts();
  });
  keepApart();
  update();
  updateParts();
  return {
    repaint: update,
    end() {
      unsubscribe();
      stop();
      store.setState({ receptor: undefined, receptorProgress: undefined, partNumbers: undefined });
    },
  };
}

const motionOf = (from: Molecule, to: Molecule) =>
  superpose(from.atoms.map(({ position }) => position), to.atoms.map(({ position }) => position));
