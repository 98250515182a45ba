// Finds the shapes of the molecule and shows them one by one, or all at once as ghosts.

import { useEffect } from 'react';
import { boltzmannShares } from '../../chemistry/shape/found-shape';
import { ringWords } from '../../content/describe-shapes';
import { acts } from '../../languages/en/acts';
import { conformers } from '../../languages/en/conformers';
import { shapes } from '../../languages/en/shapes';
import type { Rooms } from '../../languages/room';
import { baseOf } from '../../state/picture-actions';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { useRooms } from '../use-atom-words';
import { useViewer } from '../viewer-context';
import { EnergyPlot } from './EnergyPlot';
import { useShapes } from './use-shapes';

/** The same in every language. */
const UNITS = { kilocalories: 'kcal/mol', kilojoules: 'kJ/mol' } as const;

/** More cannot be told apart in one picture. */
const MOST_GHOSTS = 12;

export function ShapesSection() {
  const words = useWords(conformers);
  const say = useWords(shapes);
  const spoken = useRooms();
  const { next } = useWords(acts);
  const shown = useViewer((state) => state.shown);
  const showVariant = useViewer((state) => state.showVariant);
  const setExhibit = useViewer((state) => state.setExhibit);
  const ghosts = useViewer(({ exhibit }) => exhibit.ghosts);
  const base = baseOf(shown);
  const { state, start, stop } = useShapes(base.molecule);
  const { items, status, search, fault } = state;
  const hasEnergies = items.some(({ found }) => found.energy !== undefined);
  const relaxed = items.filter(({ found }) => found.isRelaxed).length;
  // What is not relaxed yet is compared with its like: relaxing takes tens of kcal/mol off each.
  const [lowest, lowestUnrelaxed] = [items[0], items[relaxed]].map((item) => item?.found.energy ?? 0);
  const energies = hasEnergies ? items.map(({ found }) => (found.energy ?? 0) - ((found.isRelaxed ? lowest : lowestUnrelaxed) ?? 0)) : [];
  const shares = boltzmannShares(energies.slice(0, relaxed));
  const picked = items.findIndex(({ molecule, former }) => molecule === shown.molecule || former.includes(shown.molecule));
  const loaded = items.findIndex(({ found }) => found.id === 0);
  const isRunning = status === 'running';
  const progress = hasEnergies && relaxed < items.length ? words.relaxed(relaxed, items.length) : words.found(items.length);
  const mayBeMore = status === 'stopped' || (status === 'done' && search?.end !== 'nothing-new');

  const sentenceOf = (index: number) => (rooms: Rooms) => {
    const said = rooms(conformers);
    const energy = energies[index];
    const isUnrelaxed = items[index]?.found.isRelaxed === false;
    const height = energy === undefined ? [] : [isUnrelaxed ? said.notRelaxed : index === 0 ? said.lowestInEnergy : said.above(energy)];
    const facts = [said.shapeOf(index + 1, items.length), ...height, ...(index === loaded ? [said.fromLoaded] : [])].join(', ');
    return `${[facts, ...ringWords(items[index]?.molecule ?? base.molecule, rooms(shapes))].join('; ')}.`;
  };
  const pick = (index: number) => {
    const item = items[index];
    if (item) showVariant({ ...base, molecule: item.molecule }, 'conformer', sentenceOf(index));
  };
  // The picture follows its shape as that is relaxed.
  const current = items[picked]?.molecule;
  useEffect(() => {
    if (current && current !== shown.molecule && picked >= 0) pick(picked);
  });
  // One alone is the start of a bond that is turned.
  const hasGhosts = ghosts !== undefined && ghosts.length > 1;
  const toggleGhosts = () =>
    setExhibit({ ghosts: hasGhosts ? [] : items.slice(0, MOST_GHOSTS).map(({ molecule }) => ({ molecule, opacity: 0.22 })) });

  return (
    <section className="shapes" aria-label={words.shapes}>
      <p>{words.about}</p>
      <div className="shapes-actions">
        {isRunning ? (
          <button type="button" className="button" onClick={stop}>
            {words.stop}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => start(mayBeMore)}>
            {status === 'idle' ? words.find : mayBeMore ? words.findMore : words.again}
          </button>
        )}
        <output>
          {isRunning && (items.length === 0 ? words.searching : `${words.searching} ${progress}`)}
          {status === 'stopped' && words.stopped(progress)}
          {status === 'failed' && fault && <FaultText fault={fault} />}
          {status === 'done' && items.length === 1 && words.rigid}
          {status === 'done' && items.length > 1 && (mayBeMore ? words.mayBeMore(progress) : words.done(progress))}
          {status === 'done' && items.length === 0 && words.noneFound}
        </output>
      </div>
      {items.length > 0 && (
        <>
          {hasEnergies && items.length > 1 && <EnergyPlot energies={energies} relaxed={relaxed} loaded={loaded} picked={picked} text={picked < 0 ? words.noneChosen : sentenceOf(picked)(spoken)} onPick={pick} />}
          {!hasEnergies && <p>{words.withoutEnergies}</p>}
          <div className="shapes-actions">
            <button type="button" className="button" onClick={() => pick(0)} disabled={picked === 0}>
              {hasEnergies ? words.lowest : words.first}
            </button>
            <button type="button" className="button" onClick={() => pick(Math.max(0, picked - 1))} disabled={picked <= 0}>
              {words.previous}
            </button>
            <button type="button" className="button" onClick={() => pick(picked + 1)} disabled={picked >= items.length - 1}>
              {next}
            </button>
            <button type="button" className="button" aria-pressed={hasGhosts} disabled={items.length < 2} onClick={toggleGhosts}>
              {items.length > MOST_GHOSTS ? words.lowestGhosts(MOST_GHOSTS) : words.allGhosts}
            </button>
          </div>
          {picked >= 0 && <p>{sentenceOf(picked)(spoken)}</p>}
          <details>
            <summary>{words.table}</summary>
            <div className="shapes-table">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.shape}</th>
                    {hasEnergies && <th scope="col">{UNITS.kilocalories}</th>}
                    {hasEnergies && <th scope="col">{UNITS.kilojoules}</th>}
                    {hasEnergies && <th scope="col">{words.share}</th>}
                    <th scope="col">{words.distance}</th>
                    <th scope="col">{words.rings}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ molecule, found }, index) => (
                    <tr key={found.id} data-picked={index === picked}>
                      <th scope="row">
                        <button type="button" aria-label={words.show(index + 1)} onClick={() => pick(index)}>
                          {index + 1}
                        </button>
                        {index === loaded && ` ${words.loaded}`}
                      </th>
                      {hasEnergies && <td>{found.isRelaxed ? words.number(energies[index] ?? 0, 2) : words.notRelaxed}</td>}
                      {hasEnergies && <td>{found.isRelaxed ? words.number((energies[index] ?? 0) * 4.184, 2) : '–'}</td>}
                      {hasEnergies && <td>{found.isRelaxed ? `${words.number((shares[index] ?? 0) * 100, 1)} %` : '–'}</td>}
                      <td>{words.number(found.fromShown, 2)}</td>
                      <td>{ringWords(molecule, say).join('; ') || '–'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
          <p className="shapes-method">{say.method}</p>
        </>
      )}
    </section>
  );
}
