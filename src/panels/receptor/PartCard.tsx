// The chosen part of the receptor: what it is, how near the drug comes to it in the entry, what is known, and where the text tells of it.

import { useContext } from 'react';
import type { Mention } from '../../content/claims-of';
import { describePartId } from '../../content/describe-part';
import { mentionsOfPart } from '../../content/mentions-of-parts';
import { isLowPart } from '../../content/part-view';
import { acts } from '../../languages/en/acts';
import { parts as partsRoom } from '../../languages/en/parts';
import { receptor as receptorRoom } from '../../languages/en/receptor';
import { numbersOfPart } from '../../receptor/part-groups';
import { receptorShown } from '../../state/receptor-view';
import { ArticleContext } from '../article-context';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import { numberSentences } from '../numbering';
import { PanelLink } from '../PanelLink';
import { usePictureScale } from '../picture-control';
import { Sentences } from '../Sentences';
import { useViewer } from '../viewer-context';
import './receptor-picture.css';

/** More would make the card longer than what it tells. */
const MOST_PARTS = 3;
const MOST_MENTIONS = 2;

function Mentions({ mentions }: { readonly mentions: readonly Mention[] }) {
  const { inText } = useWords(receptorRoom);
  return (
  <nav className="mentions" aria-label={inText}>
    <p>{inText}</p>
    <ul lang="en">
      {mentions.map(({ panel, place, label, heading }) => (
        <li key={label} title={label}>
          <PanelLink to={`${panel}.${place}`} label={label}>
            {heading}
          </PanelLink>
        </li>
      ))}
    </ul>
  </nav>
  );
}

function Facts({ id }: { readonly id: string }) {
  const hasArticle = useContext(ArticleContext);
  const told = describePartId(id, useWords(partsRoom));
  if (!told) return null;
  const mentions = mentionsOfPart(numbersOfPart(id)[0] ?? -1).slice(0, MOST_MENTIONS);
  return (
    <section>
      <div>
        <h3>{told.title}</h3>
        <dl>
          {told.rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="part-told">
        <p lang="en">
          <Sentences text={told.sentences} numbers={numberSentences(told.sentences)} />
        </p>
        {hasArticle && mentions.length > 0 && <Mentions mentions={mentions} />}
      </div>
    </section>
  );
}

/** A part that is low in the picture is told of above it: the card must not lie on what was chosen. */
function usePlace(): 'top' | 'bottom' {
  const first = useViewer(({ options }) => options.part[0]);
  const surroundings = useViewer((state) => receptorShown(state)?.surroundings);
  const scale = usePictureScale();
  return first !== undefined && surroundings && isLowPart(first, scale ?? surroundings.home, surroundings) ? 'top' : 'bottom';
}

export function PartCard() {
  const parts = useViewer(({ options }) => options.part);
  const isShown = useViewer((state) => receptorShown(state) !== undefined && state.selection.length === 0);
  // What a step of a story chose, its text tells.
  const isTold = useViewer(({ story, options }) => story?.view.part.join() === options.part.join());
  const setOptions = useViewer((state) => state.setOptions);
  const place = usePlace();
  const words = useWords(receptorRoom);
  const { close } = useWords(acts);
  if (!isShown || isTold || parts.length === 0) return null;
  return (
    <aside className="card part-card" data-place={place} aria-label={words.chosen}>
      <button type="button" className="plain" aria-label={close} onClick={() => setOptions({ part: [] })}>
        <Icon name="close" />
      </button>
      {parts.slice(0, MOST_PARTS).map((id) => (
        <Facts key={id} id={id} />
      ))}
    </aside>
  );
}
