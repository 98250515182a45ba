// A phrase of the text that names a part of the receptor: pointing at it lights the part, a click chooses it and shows the receptor
// where it is not there, and what is pointed at or chosen in the picture marks the phrases that mean it.

import { useId } from 'react';
import { viewOfPart } from '../../content/part-view';
import { parts as partsRoom } from '../../languages/en/parts';
import { receptor } from '../../languages/en/receptor';
import { labelOfPart, numbersOfPart } from '../../receptor/part-groups';
import { useWords } from '../language-context';
import { useViewer } from '../viewer-context';
import { useGoToPart } from './use-go-to-part';

export interface PartPhraseProps {
  /** Of a part, or of all that a group holds. */
  readonly part: string;
  readonly text: string;
}

export function PartPhrase({ part, text }: PartPhraseProps) {
  const words = useWords(receptor);
  const goTo = useGoToPart();
  const lightParts = useViewer((state) => state.lightParts);
  const isChosen = useViewer(({ options }) => options.part.join() === part);
  const isSeen = useViewer(({ options }) => viewOfPart(part, options.receptor) === options.receptor);
  const isMeant = useViewer(({ litParts, options }) => {
    const pointed = (litParts.length > 0 ? litParts : options.part).flatMap(numbersOfPart);
    return pointed.length > 0 && pointed.every((number) => numbersOfPart(part).includes(number));
  });
  const note = useId();
  const name = useWords(partsRoom).name;
  const label = name(labelOfPart(part) ?? text);
  return (
    <>
      <button
        type="button"
        className="phrase phrase-part"
        aria-pressed={isChosen}
        aria-describedby={note}
        data-meant={isMeant}
        onPointerEnter={() => lightParts([part])}
        onPointerLeave={() => lightParts([])}
        onFocus={() => lightParts([part])}
        onBlur={() => lightParts([])}
        onClick={() => goTo(isChosen ? undefined : part)}
      >
        {text}
      </button>
      <span id={note} hidden>
        {isSeen ? words.lights(label) : words.shows(label)}
      </span>
    </>
  );
}
