// A film of one full turn: its shape, how long it takes, and a sentence where the browser has no encoder.

import { type RefObject, useId, useState } from 'react';
import { fileName } from '../content/share-text';
import { exporting } from '../languages/en/exporting';
import { type PictureSource, VIDEO_SIZES, type VideoSize } from './picture-source';
import type { Exporting } from './use-export';
import { receptorShown } from '../state/receptor-view';
import { makingFaults } from '../languages/en/making-faults';
import { tell, ToldError } from '../languages/said';
import { useWords } from './language-context';
import { useCaptionWords } from './use-caption-words';
import { useViewer } from './viewer-context';

const SIZE_IDS = Object.keys(VIDEO_SIZES) as VideoSize[];
const SECONDS = [4, 6, 8, 12] as const;

interface VideoSectionProps {
  readonly picture: RefObject<PictureSource | null>;
  readonly run: Exporting['run'];
}

export function VideoSection({ picture, run }: VideoSectionProps) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const isInReceptor = useViewer((state) => receptorShown(state) !== undefined);
  const words = useWords(exporting);
  const names = useCaptionWords();
  const [size, setSize] = useState<VideoSize>('720p');
  const [seconds, setSeconds] = useState<number>(6);
  const field = useId();
  if (!picture.current?.view()) return <p className="share-note">{words.noVideo}</p>;
  if (!('VideoEncoder' in window)) {
    return <p className="share-note">{words.noEncoder}</p>;
  }
  const record = () =>
    run(words.recording, fileName(molecule, 'mp4', isInReceptor, names), async (signal, onProgress) => {
      if (!picture.current) throw new ToldError(tell(makingFaults, 'nothingToFilm'));
      const { width, height } = VIDEO_SIZES[size];
      return picture.current.toVideo({ width, height, seconds, signal, onProgress });
    });
  return (
    <>
      <div className="share-row">
        <label htmlFor={`${field}-size`} className="visually-hidden">
          {words.videoSize}
        </label>
        <select id={`${field}-size`} value={size} onChange={({ target }) => setSize(target.value as VideoSize)}>
          {SIZE_IDS.map((each) => (
            <option key={each} value={each}>
              {words.videoSizes[each]}, {VIDEO_SIZES[each].width} × {VIDEO_SIZES[each].height}
            </option>
          ))}
        </select>
        <label htmlFor={`${field}-time`} className="visually-hidden">
          {words.turnTime}
        </label>
        <select id={`${field}-time`} value={seconds} onChange={({ target }) => setSeconds(Number(target.value))}>
          {SECONDS.map((each) => (
            <option key={each} value={each}>
              {words.seconds(each)}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={record}>
          MP4
        </button>
      </div>
      <p className="share-note">{words.videoNote}</p>
    </>
  );
}
