// Where the camera has come to rest after a glide that nobody's hand ended: read until two readings agree.

export interface CameraReading {
  /** Degrees, degrees, Å. */
  readonly theta: number;
  readonly phi: number;
  readonly distance: number;
}

export interface RestingCamera {
  /** A later call takes the place of the former. */
  await(tell: (rest: CameraReading) => void): void;
  stop(): void;
}

/** Milliseconds between two readings; a glide takes under a second. */
const EVERY_MS = 120;
/** A camera that spins comes to no rest. */
const MOST_READINGS = 25;

const agree = (a: CameraReading, b: CameraReading) =>
  Math.abs(a.theta - b.theta) < 1e-3 && Math.abs(a.phi - b.phi) < 1e-3 && Math.abs(a.distance - b.distance) < 1e-3;

/** `read`: undefined while there is no picture. */
export function createRestingCamera(read: () => CameraReading | undefined): RestingCamera {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    await(tell) {
      stop();
      let last: CameraReading | undefined;
      let readings = 0;
      const look = () => {
        const now = read();
        if (now && last && agree(now, last)) {
          const { theta, phi, distance } = now;
          tell({ theta, phi, distance });
        } else if (++readings < MOST_READINGS) {
          last = now;
          timer = setTimeout(look, EVERY_MS);
        }
      };
      timer = setTimeout(look, EVERY_MS);
    },
  };
}
