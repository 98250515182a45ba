// A module that arrives later, kept once it is here. Not React's lazy: that shows what is here already one commit late, and what it
// had to wait for up to 300 ms after it came, so that the first picture stands about for nothing.
import { useEffect, useState } from 'react';

export interface Arrival<M> {
  /** undefined: not here yet. */
  now(): M | undefined;
  /** What did not arrive is asked for again by the next call. */
  fetch(): Promise<M>;
}

export function createArrival<M>(load: () => Promise<M>): Arrival<M> {
  let here: M | undefined;
  return {
    now: () => here,
    async fetch() {
      here ??= await load();
      return here;
    },
  };
}

/** undefined until it is here. Throws what kept it from arriving. */
export function useArrival<M>(arrival: Arrival<M>): M | undefined {
  const [here, setHere] = useState(arrival.now);
  const [failure, setFailure] = useState<{ readonly fault: unknown }>();
  useEffect(() => {
    if (here) return undefined;
    let isWanted = true;
    arrival.fetch().then(
      (arrived) => isWanted && setHere(() => arrived),
      (fault: unknown) => isWanted && setFailure({ fault }),
    );
    return () => {
      isWanted = false;
    };
  }, [arrival, here]);
  if (failure) throw failure.fault;
  return here;
}
