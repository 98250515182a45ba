// The pictures of a story as they come: those that are wanted and not there yet are taken, until it is stopped.

import { useContext, useEffect, useRef, useState } from 'react';
import type { Story } from '../../content/stories/story';
import { type Ink, type StepPicture, StoryPicturesContext } from './story-pictures';

type Pictures = ReadonlyMap<number, StepPicture>;

const NONE: Pictures = new Map();

export interface StoryPictures {
  /** By step, 0-based. */
  readonly pictures: Pictures;
  readonly done: number;
  readonly isTaking: boolean;
  readonly stop: () => void;
  readonly retry: () => void;
}

const kindOf = (ink: Ink, isDrawn: boolean) => (isDrawn ? ink : 'none');

export function useStoryPictures(story: Story, ink: Ink, isDrawn: boolean): StoryPictures {
  const take = useContext(StoryPicturesContext);
  const kind = kindOf(ink, isDrawn);
  /** Kept, so that to change one's mind costs nothing. */
  const [taken, setTaken] = useState<Readonly<Record<string, Pictures>>>({});
  const [ended, setEnded] = useState<ReadonlySet<string>>(new Set());
  const pictures = taken[kind] ?? NONE;
  // Read when it begins: what is taken meanwhile must not begin it anew.
  const there = useRef(pictures);
  useEffect(() => {
    there.current = pictures;
  });
  const isOver = ended.has(kind) || !take;
  useEffect(() => {
    if (isOver) return undefined;
    const control = new AbortController();
    const onPicture = (step: number, picture: StepPicture) =>
      setTaken((former) => ({ ...former, [kind]: new Map([...(former[kind] ?? NONE), [step, picture]]) }));
    const steps = story.steps.map((_, step) => step).filter((step) => !there.current.has(step));
    const over = () => control.signal.aborted || setEnded((former) => new Set([...former, kind]));
    void take({ story, steps, ink, isDrawn, signal: control.signal, onPicture }).then(over, over);
    return () => control.abort();
  }, [story, ink, isDrawn, kind, isOver, take]);
  return {
    pictures,
    done: pictures.size,
    isTaking: !isOver,
    stop: () => setEnded((former) => new Set([...former, kind])),
    retry: () => {
      setTaken((former) => ({ ...former, [kind]: new Map([...(former[kind] ?? NONE)].filter(([, { image }]) => image !== undefined)) }));
      setEnded((former) => new Set([...former].filter((each) => each !== kind)));
    },
  };
}
