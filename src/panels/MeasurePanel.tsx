// What is measured: a list with a way to remove each, and while the tool is on, what it waits for.

import { describeMeasure, measuringHint } from '../content/describe-measure';
import { measuring } from '../languages/en/measuring';
import { shownAtoms } from '../representations/shown-atoms';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { useAtomWords } from './use-atom-words';
import { useViewer } from './viewer-context';

function MeasuringBox({ pending }: { readonly pending: readonly number[] }) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const finishMeasure = useViewer((state) => state.finishMeasure);
  const setMeasuring = useViewer((state) => state.setMeasuring);
  const words = useWords(measuring);
  const { chosen, next } = measuringHint(molecule, pending, words);
  return (
    <div className="measuring">
      {chosen !== '' && <p className="measuring-chosen">{chosen}</p>}
      <p>{next}</p>
      {/* The same place for both, so that nothing moves under the pointer. */}
      <button type="button" className="button" onClick={() => (pending.length >= 2 ? finishMeasure() : setMeasuring(false))}>
        {pending.length >= 2 ? words.done : words.stop}
      </button>
    </div>
  );
}

export function MeasurePanel() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const hydrogens = useViewer(({ options }) => options.hydrogens);
  const measure = useViewer(({ options }) => options.measure);
  const pending = useViewer((state) => state.measuring);
  const removeMeasure = useViewer((state) => state.removeMeasure);
  const words = useWords(measuring);
  const say = useAtomWords();
  const light = useViewer((state) => state.light);
  if (measure.length === 0 && !pending) return null;
  const shown = shownAtoms(molecule, hydrogens);
  const rows = measure.flatMap((numbers, index) => {
    const atoms = numbers.map((number) => number - 1);
    const description = describeMeasure(molecule, atoms, shown, { ...say, measuring: words });
    return description ? [{ ...description, key: numbers.join('-'), atoms, name: description.atoms, index }] : [];
  });
  return (
    <aside className="measures" aria-label={words.name}>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ key, index, atoms, name, value, sentence, hidden }) => (
            <li key={key} onPointerEnter={() => light(atoms)} onPointerLeave={() => light([])}>
              <span className="measure-atoms">{name}</span>
              <span className="measure-value">{value}</span>
              <button
                type="button"
                className="plain"
                aria-label={words.remove(sentence)}
                onFocus={() => light(atoms)}
                onBlur={() => light([])}
                onClick={() => {
                  light([]);
                  removeMeasure(index);
                }}
              >
                <Icon name="close" />
              </button>
              {hidden !== '' && <p>{hidden}</p>}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 1 && (
        <button type="button" className="measures-clear" onClick={() => removeMeasure()}>
          {words.removeAll}
        </button>
      )}
      {pending && <MeasuringBox pending={pending} />}
    </aside>
  );
}
