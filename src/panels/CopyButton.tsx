// Copies a text and says so; where the browser forbids it, says that instead.

import { useEffect, useState } from 'react';
import { copying } from '../languages/en/copying';
import { Icon } from './Icon';
import { useWords } from './language-context';

/** Milliseconds that the answer stands. */
const ANSWER_MS = 2500;

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who hear the button: "Copy the formula". */
  readonly label: string;
  /** Shown beside the sign; without it the sign stands alone. */
  readonly children?: string;
}

export function CopyButton({ text, label, children }: CopyButtonProps) {
  const words = useWords(copying);
  const [answer, setAnswer] = useState<keyof typeof copying.words>();
  useEffect(() => {
    if (!answer) return undefined;
    const timer = setTimeout(() => setAnswer(undefined), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = async () => {
    try {
      // Missing on pages that are not served securely, and refused in some frames.
      await navigator.clipboard.writeText(text);
      setAnswer('copied');
    } catch {
      setAnswer('refused');
    }
  };
  return (
    <span className="copy">
      <button type="button" className={children ? 'button' : 'plain'} aria-label={label} title={label} onClick={() => void copy()}>
        <Icon name={answer === 'copied' ? 'done' : 'copy'} />
        {children && <span>{children}</span>}
      </button>
      <output className={answer === 'refused' ? 'copy-answer' : 'visually-hidden'}>{answer && words[answer]}</output>
    </span>
  );
}
