// The browser's own video encoder (WebCodecs): which codec it has for a size, and pictures handed to it one by one. Each picture
// carries its time, so that a slow renderer gives as even a film as a quick one.
import { makingFaults } from '../languages/en/making-faults';
import { tell, ToldError } from '../languages/said';
import { writeMp4, type VideoSample } from './mp4';

/** H.264 first, which slide programs play; High, Main and Baseline up to 1920 x 1080 at 30 a second. */
const CODECS = ['avc1.640028', 'avc1.4d0028', 'avc1.42e028', 'vp09.00.40.08'];
/** Bits a pixel and frame. */
const QUALITY = 0.2;
const KEY_EVERY = 60;
/** Pictures that may wait for the encoder. */
const WAITING = 4;

export interface VideoFormat {
  /** Pixels, even. */
  readonly width: number;
  readonly height: number;
  /** Frames a second. */
  readonly rate: number;
}

/** undefined where the browser cannot. */
export async function videoConfig({ width, height, rate }: VideoFormat): Promise<VideoEncoderConfig | undefined> {
  if (typeof VideoEncoder === 'undefined') return undefined;
  for (const codec of CODECS) {
    const config: VideoEncoderConfig = {
      codec, width, height, framerate: rate, bitrate: Math.round(width * height * rate * QUALITY), latencyMode: 'quality', bitrateMode: 'variable',
      ...(codec.startsWith('avc1') ? { avc: { format: 'avc' } } : {}),
    };
    const { supported } = await VideoEncoder.isConfigSupported(config).catch(() => ({ supported: false }));
    if (supported) return config;
  }
  return undefined;
}

export interface VideoRecorder {
  add(picture: HTMLCanvasElement): Promise<void>;
  /** The file, an MP4. */
  finish(): Promise<Blob>;
  close(): void;
}

export function createVideoRecorder(config: VideoEncoderConfig, { width, height, rate }: VideoFormat): VideoRecorder {
  const samples: VideoSample[] = [];
  let description: Uint8Array | undefined;
  let fault: Error | undefined;
  let count = 0;
  const encoder = new VideoEncoder({
    output(chunk, metadata) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      samples.push({ data, isKey: chunk.type === 'key', place: Math.round((chunk.timestamp * rate) / 1e6) });
      const given = metadata?.decoderConfig?.description;
      if (given) description = ArrayBuffer.isView(given) ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength) : new Uint8Array(given);
    },
    error: (error) => (fault = error),
  });
  encoder.configure(config);
  const check = () => {
    if (fault) throw new ToldError(tell(makingFaults, 'encoderGaveUp'), { cause: fault });
  };
  return {
    async add(picture) {
      check();
      const frame = new VideoFrame(picture, { timestamp: Math.round((count * 1e6) / rate), duration: Math.round(1e6 / rate), alpha: 'discard' });
      encoder.encode(frame, { keyFrame: count % KEY_EVERY === 0 });
      frame.close();
      count++;
      // After a fault it is closed.
      while (encoder.state === 'configured' && encoder.encodeQueueSize > WAITING) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    async finish() {
      check();
      await encoder.flush();
      check();
      // A film with pictures missing would not turn evenly.
      if (new Set(samples.map(({ place }) => place)).size !== count) throw new ToldError(tell(makingFaults, 'picturesLeftOut'));
      return new Blob([writeMp4({ codec: config.codec, ...(description ? { description } : {}), width, height, rate, samples })], { type: 'video/mp4' });
    },
    close: () => encoder.state !== 'closed' && encoder.close(),
  };
}
