// What the author has chosen for the embedded viewer, and what comes of it.

import { type RefObject, useState } from 'react';
import { embedTitle } from '../../content/embed/embed-title';
import { FRAME_SIZES, type FrameSize, type FrameSizeId, readSide } from '../../content/embed/frame-size';
import { canTellStory, type EmbedChoice, type EmbedView, embedView } from '../../state/embed/embed-view';
import { receptorShown } from '../../state/receptor-view';
import type { PictureSource } from '../picture-source';
import { useCaptionWords } from '../use-caption-words';
import { useViewerStore } from '../viewer-context';

/** A size of the author's own as it is typed, valid or not. */
export interface OwnSize {
  readonly width: string;
  readonly height: string;
}

export interface EmbedDraft {
  readonly choice: EmbedChoice;
  readonly sizeId: FrameSizeId | 'own';
  readonly own: OwnSize;
  /** The last good one. */
  readonly size: FrameSize;
  /** As typed; empty means the one that is written for the author. */
  readonly title: string;
}

export interface EmbedWork {
  readonly draft: EmbedDraft;
  readonly change: (patch: Partial<Omit<EmbedDraft, 'choice' | 'size'> & EmbedChoice>) => void;
  readonly view: EmbedView;
  /** Never empty. */
  readonly title: string;
  readonly writtenTitle: string;
  /** Of the story that may be told, and where it stands, counted from 1. */
  readonly story: { readonly title: string; readonly step: number } | undefined;
  /** Address of the folder that the page stands in. */
  readonly site: string;
}

function sizeOf({ sizeId, own, size }: EmbedDraft): FrameSize {
  if (sizeId !== 'own') return FRAME_SIZES[sizeId];
  const [width, height] = [readSide(own.width), readSide(own.height)];
  return width !== undefined && height !== undefined ? { width, height, isFixed: true } : size;
}

/** The view is that of the moment in which the dialog was opened; a molecule that spins is caught in its turn. */
export function useEmbedDraft(picture: RefObject<PictureSource | null>): EmbedWork {
  const store = useViewerStore();
  const [state] = useState(() => {
    const now = store.getState();
    return { ...now, pose: now.options.spin === 0 ? now.pose : picture.current?.pose() };
  });
  const [draft, setDraft] = useState<EmbedDraft>(() => ({
    choice: { scope: canTellStory(state) ? 'story' : 'view', controls: 'minimal', theme: state.options.theme, spins: state.options.spin !== 0 },
    sizeId: 'column-4-3',
    own: { width: '800', height: '600' },
    size: FRAME_SIZES['column-4-3'],
    title: '',
  }));
  const change: EmbedWork['change'] = (patch) =>
    setDraft((former) => {
      const { sizeId = former.sizeId, own = former.own, title = former.title, ...choice } = patch;
      const next = { ...former, sizeId, own, title, choice: { ...former.choice, ...choice } };
      return { ...next, size: sizeOf(next) };
    });
  const story = canTellStory(state) && state.story ? { title: state.story.story.title, step: state.story.step + 1 } : undefined;
  const words = useCaptionWords();
  const writtenTitle = embedTitle(state.shown.molecule, { isInReceptor: receptorShown(state) !== undefined, story: draft.choice.scope === 'story' ? story?.title : undefined }, words);
  return { draft, change, view: embedView(state, draft.choice), title: draft.title.trim() || writtenTitle, writtenTitle, story, site: new URL('./', window.location.href.replace(/[?#].*$/s, '')).href };
}
