// Which experiment is on the bench, and the way to the one before and after it.

import { Icon } from '../Icon';
import { EXPERIMENT_IDS, type ExperimentId, isExperimentId, titleOf } from './experiments';

interface ExperimentBarProps {
  readonly chosen: ExperimentId;
  readonly onChoose: (id: ExperimentId) => void;
}

export function ExperimentBar({ chosen, onChoose }: ExperimentBarProps) {
  const index = EXPERIMENT_IDS.indexOf(chosen);
  const [before, after] = [EXPERIMENT_IDS[index - 1], EXPERIMENT_IDS[index + 1]];
  return (
    <div className="lab-bar">
      <label>
        <span>Experiment</span>
        <select value={chosen} onChange={({ target }) => isExperimentId(target.value) && onChoose(target.value)}>
          {EXPERIMENT_IDS.map((id, place) => (
            <option key={id} value={id}>
              {id === 'own' ? titleOf(id) : `${place + 1}. ${titleOf(id)}`}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="plain" aria-label="Experiment before" title="Experiment before" disabled={!before} onClick={() => before && onChoose(before)}>
        <Icon name="previous" />
      </button>
      <button type="button" className="plain" aria-label="Next experiment" title="Next experiment" disabled={!after} onClick={() => after && onChoose(after)}>
        <Icon name="next" />
      </button>
    </div>
  );
}
