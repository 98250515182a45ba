// The way from the whole receptor to the drug: three stops, and one slider through all scales between them.

import { acrossWords, placeAtScale, PLACES, type ReceptorPlace } from '../../content/receptor-scale';
import { receptor as receptorRoom } from '../../languages/en/receptor';
import type { Surroundings } from '../../representations/surroundings';
import { useWords } from '../language-context';
import { usePictureControl, usePictureScale } from '../picture-control';
import { useViewerStore } from '../viewer-context';
import { useTravel } from './use-travel';

/** Parts of the way that the slider knows; an arrow key goes two hundredths of it. */
const STEPS = 100;
const KEY_STEP = 2;

/** What fits into the frame leaves a margin around it. */
const MARGIN = 1.15;

/** So near is there. */
const NEARLY = 1.05;

type Way = Pick<Surroundings, 'journey'>;

const endsOf = ({ journey }: Way) => [journey[0].radius * MARGIN, (journey.at(-1) ?? journey[0]).radius] as const;

/** From 0, the whole, to STEPS, the drug: equal steps come nearer by equal factors. */
export function sliderAtScale(scale: number, way: Way): number {
  const [widest, closest] = endsOf(way);
  const share = Math.log(widest / scale) / Math.log(widest / closest);
  return STEPS * Math.min(1, Math.max(0, share));
}

export function scaleAtSlider(value: number, way: Way): number {
  const [widest, closest] = endsOf(way);
  return widest * (closest / widest) ** (value / STEPS);
}

/** Shows a stop, wherever the picture is now. */
function useGoTo(): (place: ReceptorPlace) => void {
  const store = useViewerStore();
  const control = usePictureControl();
  return (receptor) => {
    store.getState().setOptions({ receptor, camera: undefined });
    control.home();
  };
}

export function Journey({ surroundings }: { readonly surroundings: Surroundings }) {
  const words = useWords(receptorRoom);
  const control = usePictureControl();
  const scale = usePictureScale() ?? surroundings.home;
  const here = placeAtScale(scale, surroundings);
  const goTo = useGoTo();
  const travel = useTravel();
  const [widest, closest] = endsOf(surroundings);
  const isAtDrug = scale < closest * NEARLY;
  return (
    <div className="journey">
      <fieldset className="journey-stops" aria-label={words.goTo}>
        {PLACES.map((place) => (
          <button key={place} type="button" className="button" aria-pressed={place === here} title={words.goToWhat(words.stopsMeant[place])} onClick={() => goTo(place)}>
            {words.stops[place]}
          </button>
        ))}
      </fieldset>
      <label className="journey-slider">
        <span>
          {words.fromWhole} <b>{words.across(acrossWords(scale))}</b>
        </span>
        <input
          type="range"
          min={0}
          max={STEPS}
          step={KEY_STEP}
          value={sliderAtScale(scale, surroundings)}
          aria-valuetext={`${words.across(acrossWords(scale))}: ${words.stopsMeant[here]}`}
          onChange={({ target }) => control.setScale(scaleAtSlider(Number(target.value), surroundings))}
        />
      </label>
      <p className="receptor-acts">
        <button type="button" className="button" data-travel="" onClick={() => (travel.isUnderWay ? travel.stop() : travel.to(isAtDrug ? widest : closest))}>
          {travel.isUnderWay ? words.stopHere : isAtDrug ? words.travelBack : words.travel}
        </button>
      </p>
    </div>
  );
}
