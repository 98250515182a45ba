// Writes what lies over the canvas on the screen into a picture of it: labels, names, scale bar and divider.
import type { AroundTools } from './around/around-tools';
import type { LabelLayer } from './label-layer';
import type { PaneDivider } from './pane-divider';
import type { WriteOver } from './picture';
import type { Stage } from './stage-contract';

interface Overlays {
  readonly stage: Stage;
  readonly labels: LabelLayer;
  readonly besideLabels: LabelLayer;
  readonly divider: PaneDivider;
  readonly tools: () => AroundTools | undefined;
}

export const writeOver = ({ stage, labels, besideLabels, divider, tools }: Overlays): WriteOver => (context, panes, size) => {
  const screen = stage.panes();
  for (const [index, { name, left, frame }] of panes.entries()) {
    const before = screen[index]?.frame.size ?? frame.size;
    context.save();
    context.beginPath();
    context.rect(left, 0, frame.size.width, size.height);
    context.clip();
    context.translate(left + (frame.size.width - before.width) / 2, (size.height - before.height) / 2);
    (name === 'own' ? labels : besideLabels).draw(context);
    context.restore();
  }
  const [own, before] = [panes[0]?.frame.size ?? size, stage.frame().size];
  tools()?.draw(context, size, { x: (own.width - before.width) / 2, y: (size.height - before.height) / 2 });
  divider.draw(context, size);
};
