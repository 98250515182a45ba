// In the place of a tool that looks at each atom, where there are too many of them: it would take minutes, or list thousands.

import { large } from '../languages/en/large';
import { useWords } from './language-context';

interface TooLargeProps {
  readonly atoms: number;
  readonly most: number;
}

export function TooLarge({ atoms, most }: TooLargeProps) {
  const words = useWords(large);
  return <p className="too-large">{words.tooMany(atoms, most)}</p>;
}
