// Keeps the tools of what stands around the molecule: has them loaded with the first surroundings, and tells the scale as it changes.
import type { MoleculeCanvasProps } from '../canvas-contract';
import type { Stage } from '../stage-contract';
import type { AroundTools } from './around-tools';

export interface AroundHost {
  /** `ground`: CSS colour behind the picture. */
  show(props: Pick<MoleculeCanvasProps, 'around' | 'covered'>, ground: string): void;
  /** After each frame. */
  painted(): void;
  /** undefined: nothing stands around, or they are on their way. */
  tools(): AroundTools | undefined;
  dispose(): void;
}

const NOTHING_COVERED = { top: 0, bottom: 0 };

export function createAroundHost(wrapper: HTMLElement, stage: Stage): AroundHost {
  let tools: AroundTools | undefined;
  let around: MoleculeCanvasProps['around'];
  let latest = { covered: NOTHING_COVERED, ground: '' };
  let told = 0;
  let isDisposed = false;
  const drop = () => {
    tools?.dispose();
    tools = undefined;
  };
  return {
    show({ around: next, covered = NOTHING_COVERED }, ground) {
      const isNew = next && !around;
      around = next;
      latest = { covered, ground };
      if (around) tools?.show(around, ground, covered);
      else drop();
      if (!isNew) return;
      told = 0;
      void import('./around-tools').then(({ createAroundTools }) => {
        if (isDisposed || !around || tools) return;
        tools = createAroundTools(wrapper);
        tools.show(around, latest.ground, latest.covered);
        tools.place(stage.frame(), stage.scaleNow());
      });
    },
    painted() {
      tools?.place(stage.frame(), stage.scaleNow());
      const scale = stage.scale();
      if (!around || scale === told) return;
      told = scale;
      around.onScale(scale);
    },
    tools: () => tools,
    dispose() {
      isDisposed = true;
      drop();
    },
  };
}
