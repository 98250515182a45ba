// Phrases of the text about the receptor. What they know of its parts comes with the first of them; until then, and where it cannot be
// loaded, the words stand there as words.

import { lazy, Suspense } from 'react';
import { receptor as receptorRoom } from '../../languages/en/receptor';
import type { ReceptorChoice } from '../../receptor/receptor-choice';
import { useWords } from '../language-context';
import { useViewer } from '../viewer-context';
import type { PartPhraseProps } from './PartPhrase';

const PartPhrase = lazy(() =>
  import('./PartPhrase').then(
    ({ PartPhrase: loaded }) => ({ default: loaded }),
    () => ({ default: ({ text }: PartPhraseProps) => <span>{text}</span> }),
  ),
);

export function PartPlace(props: PartPhraseProps) {
  return (
    <Suspense fallback={props.text}>
      <PartPhrase {...props} />
    </Suspense>
  );
}

/** Shows the receptor around the molecule; once more takes it away. */
export function ReceptorPhrase({ receptor, text }: { readonly receptor: ReceptorChoice; readonly text: string }) {
  const { showAround } = useWords(receptorRoom);
  const setOptions = useViewer((state) => state.setOptions);
  const isShown = useViewer(({ options }) => options.receptor === receptor);
  return (
    <button type="button" className="phrase phrase-molecule phrase-part" aria-pressed={isShown} title={showAround} onClick={() => setOptions({ receptor: isShown ? 'none' : receptor })}>
      {text}
    </button>
  );
}
