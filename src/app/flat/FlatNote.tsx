// Says, quietly and once, why the picture is simpler than elsewhere and what it leaves out.

import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { flatPicture } from '../../languages/en/flat-picture';
import { useWords } from '../../panels/language-context';
import { useMedia } from '../use-media';

/** Where page.css puts the viewer above the text: there is no room for words on the picture. */
const IS_ABOVE = 'not ((min-width: 60rem) or ((orientation: landscape) and (min-width: 40rem) and (max-height: 32rem)))';
/** Of the page; a viewer in another page has none. */
const PLACE = '.below-picture';

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
  const note = useRef<HTMLOutputElement>(null);
  const isAbove = useMedia(IS_ABOVE);
  const [place, setPlace] = useState<Element | null>(null);
  useLayoutEffect(() => setPlace(note.current?.closest('.page')?.querySelector(PLACE) ?? null), []);
  const said = (
    <output ref={note} className="flat-note">
      {told.filter((sentence) => sentence !== '').join(' ')}
    </output>
  );
  return isAbove && place ? createPortal(said, place) : said;
}
