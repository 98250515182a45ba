// One bond turned by hand: a Newman projection, the energy curve, and the picture follow each other.

import { useMemo, useState } from 'react';
import type { Molecule } from '../../chemistry/molecule';
import { newmanProjection, poseTowards } from '../../chemistry/shape/newman';
import { fixedReason, rotatableBonds } from '../../chemistry/shape/rotatable-bonds';
import { rotateBond } from '../../chemistry/shape/rotate-bond';
import { bondBetween } from '../../content/describe-bond';
import { substituentName, torsionWords } from '../../content/describe-shapes';
import { conformers } from '../../languages/en/conformers';
import { shapes } from '../../languages/en/shapes';
import { baseOf } from '../../state/picture-actions';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { useViewer } from '../viewer-context';
import { EnergyCurve } from './EnergyCurve';
import { NewmanDial, wrapped } from './NewmanDial';
import { useTorsionScan } from './use-torsion-scan';

interface Turning {
  readonly bond: number;
  readonly start: Molecule;
  readonly made: Molecule;
}

/** Faint, so that the shape shown stays the one that is read. */
const START_OPACITY = 0.2;
/** Å for each Å from the middle of the molecule, so that all of it is in the frame: 1 / sin 13°, and room around it. */
const FRAME = 5.4;

const bondName = (molecule: Molecule, bond: number) => {
  const { from = 0, to = 0 } = molecule.bonds[bond] ?? {};
  const [numbered, named] = [[from, to].map((atom) => `${molecule.atoms[atom]?.element ?? ''}${atom + 1}`), [from, to].map((atom) => substituentName(molecule, atom))];
  return numbered.join() === named.join() ? numbered.join('–') : `${numbered.join('–')} (${named.join('–')})`;
};

const degreeOf = ({ bonds }: Molecule, atom: number) => bonds.filter(({ from, to }) => from === atom || to === atom).length;

export function TorsionSection() {
  const words = useWords(conformers);
  const say = useWords(shapes);
  const shown = useViewer((state) => state.shown);
  const selection = useViewer((state) => state.selection);
  const select = useViewer((state) => state.select);
  const showVariant = useViewer((state) => state.showVariant);
  const setExhibit = useViewer((state) => state.setExhibit);
  const ghosts = useViewer(({ exhibit }) => exhibit.ghosts);
  const { molecule } = shown;
  const { molecule: base } = baseOf(shown);
  const bonds = useMemo(() => rotatableBonds(base), [base]);
  const [turning, setTurning] = useState<Turning>();
  const [a = -1, b = -1] = selection;
  const [listed, setListed] = useState<number>();
  // A bond that is selected in the picture goes before the one of the list, which is only lit: on a phone the card of a selection covers the tool.
  const chosen = selection.length === 2 ? bondBetween(molecule, a, b) : listed;
  const why = chosen === undefined ? undefined : fixedReason(molecule, chosen);
  const bond = why === undefined ? chosen : undefined;
  const start = turning?.made === molecule && turning.bond === bond ? turning.start : molecule;
  const { points, failed } = useTorsionScan(start, bond);
  const projection = useMemo(() => (bond === undefined ? undefined : newmanProjection(molecule, bond)), [molecule, bond]);
  const startTorsion = useMemo(() => (bond === undefined ? 0 : newmanProjection(start, bond).torsion), [start, bond]);
  const curve = useMemo(() => points.map(({ turn, energy }) => ({ torsion: wrapped(startTorsion + turn), energy })), [points, startTorsion]);

  const choose = (value: string) => {
    const next = base.bonds[Number(value)];
    select([]);
    setListed(value === '' ? undefined : Number(value));
    setExhibit({ lit: next && value !== '' ? [next.from, next.to] : [] });
  };
  const hasStart = ghosts?.some((ghost) => ghost.molecule === start) ?? false;
  const showStart = (isOn: boolean) => setExhibit({ ghosts: isOn ? [{ molecule: start, opacity: START_OPACITY }] : [] });
  const turnTo = (torsion: number) => {
    if (bond === undefined) return;
    const made = rotateBond(start, bond, torsion - startTorsion);
    setTurning({ bond, start, made });
    // Where it came from, unless the reader has put that away.
    if (turning?.start !== start) showStart(true);
    showVariant({ ...baseOf(shown), molecule: made }, 'torsion', (rooms) => rooms(conformers).turned(bondName(base, bond)));
  };
  const lookAlong = () => {
    if (!projection) return;
    const middle = ([0, 1, 2] as const).map((axis) => molecule.atoms.reduce((sum, { position }) => sum + position[axis], 0) / molecule.atoms.length);
    const radius = Math.max(...molecule.atoms.map(({ position }) => Math.hypot(...position.map((value, axis) => value - (middle[axis] ?? 0)))));
    setExhibit({ view: { ...poseTowards(projection.towardsEye), distance: (radius + 1.2) * FRAME } });
  };

  if (bonds.length === 0) return <p className="shapes">{words.noBond}</p>;
  const isTetrahedral = projection !== undefined && degreeOf(molecule, projection.front) === 4 && degreeOf(molecule, projection.back) === 4;
  const told = projection ? torsionWords(projection.torsion, isTetrahedral, say) : '';
  const ends = projection?.reference.map((atom) => `${molecule.atoms[atom]?.element ?? ''}${atom + 1}`) ?? [];
  return (
    <section className="shapes" aria-label={words.turnBond}>
      <label className="shapes-bond">
        {words.turnBond}
        <select value={bond ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.chooseBond}</option>
          {bonds.map((each) => (
            <option key={each.bond} value={each.bond}>
              {bondName(base, each.bond)}
            </option>
          ))}
        </select>
      </label>
      {why && <output>{say.fixed[why]}</output>}
      {projection && (
        <>
          <div className="shapes-newman">
            <NewmanDial molecule={molecule} projection={projection} text={told} onTurn={turnTo} />
            <div>
              <p className="shapes-angle">
                {words.between(ends)}: {torsionWords(projection.torsion, isTetrahedral, say, true)}
              </p>
              <p>{words.dial}</p>
              <div className="shapes-actions">
                <button type="button" className="button" onClick={lookAlong}>
                  {words.lookDown}
                </button>
                <button type="button" className="button" aria-pressed={hasStart} disabled={start === molecule} onClick={() => showStart(!hasStart)}>
                  {words.ghostOfStart}
                </button>
              </div>
            </div>
          </div>
          {failed ? <output><FaultText fault={failed} /></output> : curve.length > 1 ? <EnergyCurve points={curve} torsion={projection.torsion} onTurn={turnTo} /> : <p>{words.computing}</p>}
          <p className="shapes-method">{words.rigidScan}</p>
        </>
      )}
    </section>
  );
}
