// Keeps a small picture of each step that was seen, for the overview and the notes; it is taken when the picture has come to rest.

import { type RefObject, useEffect } from 'react';
import type { PictureSource } from '../picture-source';
import { useViewer } from '../viewer-context';
import { usePresenter, useRoom } from './presenter-context';

/** Milliseconds at a step; longer than any flight of the camera. */
const AT_REST = 1200;
/** Pixels. */
const SIZE = { width: 320, height: 200 } as const;

export function useStills(picture: RefObject<PictureSource | null>): void {
  const presenter = usePresenter();
  const step = useViewer(({ story }) => story?.step);
  const isLoading = useViewer(({ loading }) => loading !== undefined);
  const isKnown = useRoom(({ stills }) => step !== undefined && stills.has(step));
  useEffect(() => {
    if (step === undefined || isLoading || isKnown) return undefined;
    const control = new AbortController();
    const timer = setTimeout(() => {
      const { current } = picture;
      // Where there is none the overview has the number alone.
      current?.toBlob({ ...SIZE, transparent: false, signal: control.signal }).then(
        (image) => control.signal.aborted || presenter.keepStill(step, image),
        () => undefined,
      );
    }, AT_REST);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [picture, presenter, step, isLoading, isKnown]);
}
