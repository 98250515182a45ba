// The frame as an author's page will have it, with the same rights, made smaller where it would not fit.

import { useEffect, useRef, useState } from 'react';
import { FRAME_RIGHTS } from '../../content/embed/snippets';
import { type FrameSize, namedPixels } from '../../content/embed/frame-size';

/** Milliseconds in which a change may be followed by another. */
const PAUSE_MS = 400;
/** Milliseconds after which a frame that has not answered is taken for one that cannot be loaded. */
const PATIENCE_MS = 15_000;
/** CSS pixels. */
const TALLEST = 340;

type Stage = 'loading' | 'ready' | 'failed';

const isReady = (data: unknown) => typeof data === 'object' && data !== null && 'ns' in data && data.ns === 'molecule-viewer' && 'kind' in data && data.kind === 'ready';

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
  const frame = useRef<HTMLIFrameElement>(null);
  const [stage, setStage] = useState<Stage>('loading');
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && isReady(data)) setStage('ready');
    };
    window.addEventListener('message', hear);
    const timer = setTimeout(() => setStage((now) => (now === 'loading' ? 'failed' : now)), PATIENCE_MS);
    return () => {
      window.removeEventListener('message', hear);
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className="embed-frame" data-stage={stage} style={{ width: width * scale, height: height * scale }}>
      <iframe ref={frame} src={address} title={`Preview: ${title}`} allow={FRAME_RIGHTS.allow} referrerPolicy={FRAME_RIGHTS.referrerpolicy} sandbox={FRAME_RIGHTS.sandbox} inert={stage === 'failed'} style={{ width, height, transform: `scale(${scale})` }} />
      <div className="embed-stage" aria-live="polite">
        {stage === 'loading' && <p>Loading the preview…</p>}
        {stage === 'failed' && (
          <>
            <p>The preview cannot be loaded here. The code below holds all the same.</p>
            <button type="button" className="button" onClick={onRetry}>
              Try again
            </button>
          </>
        )}
      </div>
    </div>
  );
}

export function EmbedPreview({ address, title, size }: { readonly address: string; readonly title: string; readonly size: FrameSize }) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const shown = useSettled(address);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const { width, height } = namedPixels(size);
  const scale = Math.min(1, room / width, TALLEST / height);
  const words = size.isFixed ? `${width} × ${height} pixels${scale < 0.995 ? `, here at ${Math.round(scale * 100)} %` : ''}` : `${size.width} : ${size.height}, as wide as its column`;
  return (
    <figure ref={box} className="embed-preview">
      {room > 0 && <Frame key={`${shown} ${attempt}`} address={shown} title={title} width={width} height={height} scale={scale} onRetry={() => setAttempt(attempt + 1)} />}
      <figcaption>{words}</figcaption>
    </figure>
  );
}
