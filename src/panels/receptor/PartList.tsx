// The parts of the receptor by name: the rings with their residues, what else is near the drug, and the landmarks.
// Pointing at one lights it, a click chooses it, and the picture goes to where it can be seen.

import { parts as partsRoom } from '../../languages/en/parts';
import { receptor } from '../../languages/en/receptor';
import { groupIdOf, groupOf, labelOfPart } from '../../receptor/part-groups';
import { RECEPTOR_PARTS, type ReceptorPart } from '../../receptor/parts';
import { useWords } from '../language-context';
import { useViewer } from '../viewer-context';
import { useGoToPart } from './use-go-to-part';

interface Entry {
  readonly id: string;
  readonly text: string;
}

const RINGS = ['thr-ring', 'hydrophobic-ring', 'asn-ring'] as const;

const LANDMARKS = ['gate', 'm3', 'filter', 'membrane', 'tmd', 'lbd', 'atd', 'glycine-site', 'glutamate-site'] as const;

/** A residue stands once, for all its chains. */
function residues(is: (part: ReceptorPart) => boolean): readonly Entry[] {
  const ids = new Set(RECEPTOR_PARTS.flatMap((part, number) => (part.kind === 'residue' && is(part) ? [groupIdOf(number) ?? part.id] : [])));
  return [...ids].map((id) => {
    const part = RECEPTOR_PARTS[groupOf(id)?.parts[0] ?? -1];
    return { id, text: part ? `${part.subunit} ${part.residue}${part.number}` : id };
  });
}

const OTHERS = residues(({ ring, closest }) => ring === undefined && closest !== undefined);
const OF_RING = new Map(RINGS.map((id) => [id, residues(({ ring }) => ring === id)]));

function PartButton({ id, text }: Entry) {
  const lightParts = useViewer((state) => state.lightParts);
  const isChosen = useViewer(({ options }) => options.part.includes(id));
  // What is pointed at in the picture marks its name here.
  const isMeant = useViewer(({ litParts }) => litParts.length > 0 && litParts.every((lit) => lit === id || lit.slice(0, -2) === id));
  const choose = useGoToPart();
  const { name } = useWords(partsRoom);
  return (
    <button
      type="button"
      className="part"
      aria-pressed={isChosen}
      data-meant={isMeant}
      title={name(labelOfPart(id) ?? text)}
      onPointerEnter={() => lightParts([id])}
      onPointerLeave={() => lightParts([])}
      onFocus={() => lightParts([id])}
      onBlur={() => lightParts([])}
      onClick={() => choose(isChosen ? undefined : id)}
    >
      {text}
    </button>
  );
}

const Entries = ({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) => (
  <ul aria-label={title}>
    {entries.map((entry) => (
      <li key={entry.id}>
        <PartButton {...entry} />
      </li>
    ))}
  </ul>
);

export function PartList() {
  const words = useWords(receptor);
  return (
    <section className="part-list" aria-label={words.parts}>
      {RINGS.map((id) => (
        <div key={id} className="part-ring" data-ring={id}>
          <p>
            <PartButton id={id} text={words.rings[id].title} /> <span>{words.rings[id].height}</span>
          </p>
          <Entries title={words.rings[id].title} entries={OF_RING.get(id) ?? []} />
        </div>
      ))}
      <div className="part-ring">
        <p>{words.near}</p>
        <Entries title={words.nearShort} entries={OTHERS} />
      </div>
      <div className="part-ring">
        <p>{words.landmarks}</p>
        <Entries title={words.landmarks} entries={LANDMARKS.map((id) => ({ id, text: words.landmarkNames[id] }))} />
      </div>
    </section>
  );
}
