// The frame as an author's page will have it, with the same rights, made smaller where it would not fit.

import { useEffect, useRef, useState } from 'react';
import { FRAME_RIGHTS } from '../../content/embed/snippets';
import { type FrameSize, namedPixels } from '../../content/embed/frame-size';
import { acts } from '../../languages/en/acts';
import { embedding } from '../../languages/en/embedding';
import { useWords } from '../language-context';

/** Milliseconds in which a change may be followed by another. */
const PAUSE_MS = 400;
/** Milliseconds after which a frame that has not answered is taken for one that cannot be loaded. */
const PATIENCE_MS = 15_000;
/** Milliseconds after which a frame that listens is shown in any case: it has words of its own for what takes long. */
const LONGEST_BLANK_MS = 800;
/** CSS pixels. */
const TALLEST = 340;

type Stage = 'loading' | 'ready' | 'failed';

const SIGN = { ns: 'molecule-viewer', v: 1 } as const;

const isReady = (data: unknown) => typeof data === 'object' && data !== null && 'ns' in data && data.ns === SIGN.ns && 'kind' in data && data.kind === 'ready';
/** There is a molecule, or a sentence why there is none. */
const isOutcome = (data: unknown) => typeof data === 'object' && data !== null && 'name' in data && (data.name === 'load' || data.name === 'error');

/** Listens to the viewer of a frame until it has something to show. Returns what ends it. */
function awaitOutcome(target: Window, onOutcome: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => isOutcome(data) && onOutcome());
  port1.start();
  target.postMessage({ ...SIGN, kind: 'hello', id: 'preview' }, '*', [port2]);
  return () => port1.close();
}

/** The last of several values that come quickly. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Frame({ address, title, width, height, scale, onRetry }: { readonly address: string; readonly title: string; readonly width: number; readonly height: number; readonly scale: number; readonly onRetry: () => void }) {
  const words = useWords(embedding);
  const { retry } = useWords(acts);
  const frame = useRef<HTMLIFrameElement>(null);
  const [stage, setStage] = useState<Stage>('loading');
  useEffect(() => {
    const ends: (() => void)[] = [];
    const later = (act: () => void, milliseconds: number) => {
      const timer = setTimeout(act, milliseconds);
      ends.push(() => clearTimeout(timer));
      return timer;
    };
    const patience = later(() => setStage('failed'), PATIENCE_MS);
    const show = () => setStage('ready');
    const hear = ({ source, data }: MessageEvent) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || !isReady(data)) return;
      clearTimeout(patience);
      ends.push(awaitOutcome(target, show));
      later(show, LONGEST_BLANK_MS);
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      for (const end of ends) end();
    };
  }, []);
  return (
    <div className="embed-frame" data-stage={stage} style={{ width: width * scale, height: height * scale }}>
      <iframe ref={frame} src={address} title={words.previewOf(title)} allow={FRAME_RIGHTS.allow} referrerPolicy={FRAME_RIGHTS.referrerpolicy} sandbox={FRAME_RIGHTS.sandbox} inert={stage === 'failed'} style={{ width, height, transform: `scale(${scale})` }} />
      <div className="embed-stage" aria-live="polite">
        {stage === 'loading' && <p>{words.loading}</p>}
        {stage === 'failed' && (
          <>
            <p>{words.noLoad}</p>
            <button type="button" className="button" onClick={onRetry}>
              {retry}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

export function EmbedPreview({ address, title, size }: { readonly address: string; readonly title: string; readonly size: FrameSize }) {
  const words = useWords(embedding);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const retry = () => {
    setAttempt(attempt + 1);
    // The button goes with what failed.
    box.current?.focus();
  };
  const shown = useSettled(address);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const { width, height } = namedPixels(size);
  const scale = Math.min(1, room / width, TALLEST / height);
  const pixels = scale < 0.995 ? words.pixelsAt(width, height, Math.round(scale * 100)) : words.pixels(width, height);
  return (
    <figure ref={box} className="embed-preview" tabIndex={-1}>
      {room > 0 && <Frame key={`${shown} ${attempt}`} address={shown} title={title} width={width} height={height} scale={scale} onRetry={retry} />}
      <figcaption>{size.isFixed ? pixels : words.shape(size.width, size.height)}</figcaption>
    </figure>
  );
}
