// Turns the molecule slowly, or a step at a time for those who want less motion: then nothing goes on moving, and nothing says it does.

import { toolbar } from '../languages/en/toolbar';
import { OPTIONS } from '../options/options';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { useViewer } from './viewer-context';

/** Degrees a second, when the button turns it on. */
const SPIN = OPTIONS.spin.kind.read('') ?? 0;

/** `onStep`: with less motion, turns the picture once. */
export function SpinButton({ onStep }: { readonly onStep: (() => void) | undefined }) {
  const spin = useViewer(({ options }) => options.spin);
  const setOptions = useViewer((state) => state.setOptions);
  const words = useWords(toolbar);
  const isStepping = onStep !== undefined;
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={isStepping ? undefined : spin !== 0}
      aria-label={isStepping ? words.step : words.spin}
      title={isStepping ? words.stepWhat : words.spinWhat}
      onClick={onStep ?? (() => setOptions({ spin: spin === 0 ? SPIN : 0 }))}
    >
      <Icon name="spin" />
    </button>
  );
}
