// Draws a picture as SVG where there is no WebGL: the same stage, labels and tools as a canvas has, another pen. No three.
import { makingFaults } from '../../languages/en/making-faults';
import { tell, ToldError } from '../../languages/said';
import type { Label } from '../../representations/atom-labels';
import { createAroundHost } from '../around/around-host';
import type { CanvasEvents, CanvasRoot } from '../canvas-root-contract';
import { createLabelLayer } from '../label-layer';
import { createPaneDivider } from '../pane-divider';
import { createStage } from '../stage';
import { writeOver } from '../write-over';
import { createFlatPicture, type FlatPicture, type FlatScenes } from './flat-picture';
import { takeFlatPicture, takeFlatStill } from './flat-file';
import { bytesOf, groundOf, scenesOf, type FlatShown } from './flat-scenes';

const NO_LABELS: readonly Label[] = [];
/** CSS pixels. */
const USUAL = { width: 800, height: 600 };

export function createFlatRoot(wrapper: HTMLElement, events: CanvasEvents): CanvasRoot {
  const stage = createStage();
  const labels = createLabelLayer(wrapper);
  const besideLabels = createLabelLayer(wrapper);
  const divider = createPaneDivider(wrapper);
  const around = createAroundHost(wrapper, stage);
  let shown: FlatShown | undefined;
  let ground = '#ffffff';
  let picture: FlatPicture | undefined;
  let hasPainted = false;
  const surroundings = () => around.tools()?.drawing(stage.frame(), stage.scaleNow());
  const scenes: FlatScenes = (pane) => shown && scenesOf(shown, stage.scaleNow)(pane);
  const write = writeOver({ stage, labels, besideLabels, divider, tools: around.tools });
  const painted = (isSettled: boolean) => {
    for (const pane of stage.panes()) (pane.name === 'own' ? labels : besideLabels).place(pane.frame, pane.left);
    around.painted();
    wrapper.dataset['settled'] = String(isSettled);
    if (hasPainted) return;
    hasPainted = true;
    events.firstFrame();
  };
  return {
    stage,
    ground: () => ground,
    surroundings,
    partAt: (x, y, slack) => around.tools()?.partAt(stage.frame(), stage.scaleNow(), x, y, slack),
    show(props, marked) {
      shown = { props, marked };
      ground = groundOf(props, wrapper);
      labels.show({ molecule: props.molecule, drawing: props.drawing, labels: props.labels ?? NO_LABELS, ground });
      besideLabels.show({ ...(props.beside ?? { molecule: props.molecule, drawing: props.drawing, labels: NO_LABELS }), ground });
      divider.show(props.beside, ground);
      stage.show(props);
      around.show(props, ground);
      picture ??= createFlatPicture(wrapper, { stage, scenes, ground: () => bytesOf(ground), painted });
      picture.pause(props.isPaused ?? false);
    },
    resize(width, height) {
      // What is not laid out may still be asked for a file.
      stage.resize(width > 1 && height > 1 ? { width, height } : USUAL);
      stage.touch();
    },
    picture: (request) => takeFlatPicture({ stage, scenes, ground: bytesOf(ground), write }, request),
    turn: () => Promise.reject(new ToldError(tell(makingFaults, 'videoWithoutWebgl'))),
    still: () => (hasPainted ? takeFlatStill({ stage, scenes }, wrapper) : undefined),
    suspend() {
      if (!hasPainted) return undefined;
      const still = wrapper.ownerDocument.createElement('div');
      still.className = 'held-picture';
      still.append(...[...wrapper.children].map((child) => child.cloneNode(true)));
      return { picture: still, from: stage.standing() };
    },
    dispose() {
      picture?.dispose();
      labels.dispose();
      besideLabels.dispose();
      divider.dispose();
      around.dispose();
    },
  };
}
