// The SMILES as it was typed, with the offending character marked; long ones are cut to the neighbourhood of the fault.

import { lookup } from '../languages/en/lookup';
import { useWords } from './language-context';

interface SmilesEchoProps {
  readonly smiles: string;
  /** 0-based; equal to the length when something is missing at the end. */
  readonly position: number;
}

/** Characters kept on either side. */
const REACH = 28;

export function SmilesEcho({ smiles, position }: SmilesEchoProps) {
  const words = useWords(lookup);
  const start = Math.max(0, position - REACH);
  const end = Math.min(smiles.length, position + REACH);
  const character = smiles.slice(position, position + 1);
  return (
    <code className="echo">
      {start > 0 && '…'}
      {smiles.slice(start, position)}
      <mark>
        {character.trim() === '' ? '\u2423' : character}
        <span className="visually-hidden">{words.character(position + 1)}</span>
      </mark>
      {smiles.slice(position + 1, end)}
      {end < smiles.length && '…'}
    </code>
  );
}
