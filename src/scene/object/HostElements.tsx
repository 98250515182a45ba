// Elements that a host puts into a viewer's scene: every class of three is one, and what they change is drawn from the start,
// also when they come while the picture is being refined.
import { useThree } from '@react-three/fiber';
import { useLayoutEffect, type ReactNode } from 'react';
import { extendThree } from './extend-three';

extendThree();

export function HostElements({ children }: { readonly children: ReactNode }) {
  const invalidate = useThree((state) => state.invalidate);
  useLayoutEffect(() => invalidate());
  return children;
}
