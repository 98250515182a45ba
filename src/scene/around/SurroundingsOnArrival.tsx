// The surroundings as soon as what draws them is here.
import { useArrival } from '../arrival';
import type { AroundSceneProps } from './around-parts';
import { AROUND_PARTS } from './around-arrival';

export function SurroundingsOnArrival(props: AroundSceneProps) {
  const parts = useArrival(AROUND_PARTS);
  return parts && <parts.AroundScene {...props} />;
}
