// What stands between two panes: a quiet line, or the mirror plane seen edge-on, named as such.
import type { Beside } from './canvas-contract';
import type { Size } from './view-frame';

export interface PaneDivider {
  show(beside: Pick<Beside, 'camera' | 'between'> | undefined, ground: string): void;
  /** Into a picture whose unit is the CSS pixel. */
  draw(context: CanvasRenderingContext2D, size: Size): void;
  dispose(): void;
}

/** CSS pixels; as in the style sheet. */
const DASH = [7, 5];
/** Share of the height at which the name stands. */
const NAME_HEIGHT = 0.5;

export function createPaneDivider(wrapper: HTMLElement): PaneDivider {
  const line = document.createElement('div');
  const name = document.createElement('span');
  // The caption of the pair says the same in words.
  line.setAttribute('aria-hidden', 'true');
  line.append(name);
  let shown: Beside['camera'] | undefined;
  return {
    show(beside, ground) {
      shown = beside?.camera;
      if (!beside) return line.remove();
      line.className = `pane-divider pane-divider-${beside.camera}`;
      line.style.setProperty('--divider-ground', ground);
      name.textContent = beside.between ?? '';
      wrapper.append(line);
    },
    draw(context, { width, height }) {
      if (!shown) return;
      const style = getComputedStyle(name);
      context.save();
      context.strokeStyle = getComputedStyle(line).color;
      context.lineWidth = 1;
      if (shown === 'mirrored') context.setLineDash(DASH);
      context.beginPath();
      context.moveTo(width / 2, 0);
      context.lineTo(width / 2, height);
      context.stroke();
      const text = name.textContent;
      if (text !== '') {
        context.translate(width / 2, height * NAME_HEIGHT);
        context.rotate(-Math.PI / 2);
        context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        const size = Number.parseFloat(style.fontSize);
        const long = context.measureText(text).width + size;
        context.fillStyle = style.getPropertyValue('--divider-ground').trim();
        context.fillRect(-long / 2, -size * 0.6, long, size * 1.2);
        context.fillStyle = style.color;
        context.fillText(text, 0, 0);
      }
      context.restore();
    },
    dispose: () => line.remove(),
  };
}
