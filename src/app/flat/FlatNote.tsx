// Says, quietly and once, why the picture is simpler than elsewhere and what it leaves out.

import { flatPicture } from '../../languages/en/flat-picture';
import { useWords } from '../../panels/language-context';

/** `without`: no WebGL 2; `failed`: the scene did not start; `lost`: the context is away. */
export type FlatReason = 'without' | 'failed' | 'lost';

export interface FlatNoteProps {
  readonly why: FlatReason;
  readonly isLarge: boolean;
  readonly hasSurface: boolean;
  readonly hasBodies: boolean;
}

export function FlatNote({ why, isLarge, hasSurface, hasBodies }: FlatNoteProps) {
  const words = useWords(flatPicture);
  const told = [words[why], isLarge ? words.asLines : '', hasSurface ? words.noSurface : '', hasBodies ? words.inOutline : ''];
  return (
    <output className="flat-note">
      {told.filter((sentence) => sentence !== '').join(' ')}
    </output>
  );
}
