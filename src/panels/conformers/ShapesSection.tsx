// Finds the shapes of the molecule and shows them one by one, or all at once as ghosts.

import { useEffect } from 'react';
import { boltzmannShares } from '../../chemistry/shape/found-shape';
import { METHOD, relativeEnergy, ringWords } from '../../content/describe-shapes';
import { baseOf } from '../../state/picture-actions';
import { useViewer } from '../viewer-context';
import { EnergyPlot } from './EnergyPlot';
import { type ShapeItem, useShapes } from './use-shapes';

/** More cannot be told apart in one picture. */
const MOST_GHOSTS = 12;

const count = (items: readonly ShapeItem[]) => `${items.length} ${items.length === 1 ? 'shape' : 'shapes'}`;

export function ShapesSection() {
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
  const progress = hasEnergies && relaxed < items.length ? `${relaxed} of ${items.length} relaxed` : count(items);
  const mayBeMore = status === 'stopped' || (status === 'done' && search?.end !== 'nothing-new');

  const sentenceOf = (index: number) => {
    const energy = energies[index];
    const isLast = items[index]?.found.isRelaxed === false;
    const height = energy === undefined ? '' : isLast ? ', not relaxed' : index === 0 ? ', the lowest in energy' : `, ${relativeEnergy(energy)} above the lowest`;
    const rings = ringWords(items[index]?.molecule ?? base.molecule);
    return `Shape ${index + 1} of ${items.length}${height}${index === loaded ? ', from the one loaded' : ''}${rings.length > 0 ? `; ${rings.join('; ')}` : ''}.`;
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
    <section className="shapes" aria-label="Shapes">
      <p>Bonds turn and rings flip, so that one molecule has many shapes, called conformers. Find those that lie in a dip of the energy.</p>
      <div className="shapes-actions">
        {isRunning ? (
          <button type="button" className="button" onClick={stop}>
            Stop
          </button>
        ) : (
          <button type="button" className="button" onClick={() => start(mayBeMore)}>
            {status === 'idle' ? 'Find shapes' : mayBeMore ? 'Find more' : 'Search again'}
          </button>
        )}
        <output>
          {isRunning && (items.length === 0 ? 'Searching…' : `Searching… ${progress}`)}
          {status === 'stopped' && `Stopped: ${progress}.`}
          {status === 'failed' && fault}
          {status === 'done' && items.length === 1 && 'One shape: this molecule is rigid, or all its turns look the same.'}
          {status === 'done' && items.length > 1 && `${progress}${mayBeMore ? '; there may be more' : ''}.`}
          {status === 'done' && items.length === 0 && 'No sound shape was found.'}
        </output>
      </div>
      {items.length > 0 && (
        <>
          {hasEnergies && items.length > 1 && <EnergyPlot energies={energies} relaxed={relaxed} loaded={loaded} picked={picked} text={picked < 0 ? 'None is chosen.' : sentenceOf(picked)} onPick={pick} />}
          {!hasEnergies && <p>Not relaxed, and without energies: the molecule is too large to relax here, or the force field has no terms for it.</p>}
          <div className="shapes-actions">
            <button type="button" className="button" onClick={() => pick(0)} disabled={picked === 0}>
              {hasEnergies ? 'Lowest' : 'First'}
            </button>
            <button type="button" className="button" onClick={() => pick(Math.max(0, picked - 1))} disabled={picked <= 0}>
              Previous
            </button>
            <button type="button" className="button" onClick={() => pick(picked + 1)} disabled={picked >= items.length - 1}>
              Next
            </button>
            <button type="button" className="button" aria-pressed={hasGhosts} disabled={items.length < 2} onClick={toggleGhosts}>
              {items.length > MOST_GHOSTS ? `Lowest ${MOST_GHOSTS} as ghosts` : 'All as ghosts'}
            </button>
          </div>
          {picked >= 0 && <p>{sentenceOf(picked)}</p>}
          <details>
            <summary>Table of shapes</summary>
            <div className="shapes-table">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Shape</th>
                    {hasEnergies && <th scope="col">kcal/mol</th>}
                    {hasEnergies && <th scope="col">kJ/mol</th>}
                    {hasEnergies && <th scope="col">share at 25 °C, estimated</th>}
                    <th scope="col">from the one loaded, Å</th>
                    <th scope="col">rings</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ molecule, found }, index) => (
                    <tr key={found.id} data-picked={index === picked}>
                      <th scope="row">
                        <button type="button" aria-label={`Show shape ${index + 1}`} onClick={() => pick(index)}>
                          {index + 1}
                        </button>
                        {index === loaded && ' loaded'}
                      </th>
                      {hasEnergies && <td>{found.isRelaxed ? energies[index]?.toFixed(2) : 'not relaxed'}</td>}
                      {hasEnergies && <td>{found.isRelaxed ? ((energies[index] ?? 0) * 4.184).toFixed(2) : '–'}</td>}
                      {hasEnergies && <td>{found.isRelaxed ? `${((shares[index] ?? 0) * 100).toFixed(1)} %` : '–'}</td>}
                      <td>{found.fromShown.toFixed(2)}</td>
                      <td>{ringWords(molecule).join('; ') || '–'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
          <p className="shapes-method">{METHOD}</p>
        </>
      )}
    </section>
  );
}
