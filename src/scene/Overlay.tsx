// What a host puts into the scene: in the molecule's frame, in the first pane. The picture at rest is drawn anew when it changes.
import { useThree } from '@react-three/fiber';
import { type ReactNode, useLayoutEffect } from 'react';
import type { Stage } from './stage';

interface OverlayProps {
  readonly stage: Stage;
  readonly children: ReactNode;
}

export function Overlay({ stage, children }: OverlayProps) {
  const set = useThree((state) => state.set);
  // What fiber, or a host, calls after a change: the stage then asks for its own frames.
  useLayoutEffect(() => set({ invalidate: () => stage.touch() }), [set, stage]);
  useLayoutEffect(() => stage.touch());
  return <group name="own">{children}</group>;
}
