// The surroundings as soon as what draws them is here. Not React's lazy: that shows a part which is already here one commit late,
// and what waits for it up to 300 ms later, for which the molecule alone would be drawn and brought to rest in vain.
import { useEffect, useState } from 'react';
import type { AroundSceneProps } from './AroundScene';
import { fetchAroundScene, fetchedAroundScene } from './fetch-around-scene';

/** Throws what kept it from arriving. */
export function SurroundingsOnArrival(props: AroundSceneProps) {
  const [parts, setParts] = useState(fetchedAroundScene);
  const [failure, setFailure] = useState<{ readonly fault: unknown }>();
  useEffect(() => {
    if (parts) return undefined;
    let isWanted = true;
    fetchAroundScene().then(
      (arrived) => isWanted && setParts(arrived),
      (fault: unknown) => isWanted && setFailure({ fault }),
    );
    return () => {
      isWanted = false;
    };
  }, [parts]);
  if (failure) throw failure.fault;
  return parts && <parts.AroundScene {...props} />;
}
