// The bar that says how large the picture is: a round length in ångström, near a tenth of the frame's width.
import { languageOfTag } from '../../languages/language';
import { decimalSign } from '../../languages/tongue';
import { barLength, barWords, type BarLength } from '../../representations/scale-bar';
import { setInk } from '../label-element';

/** CSS pixels. */
const TALL = 5;
const STROKE = 1.5;

export interface ScaleBar {
  /** `bottom`: CSS pixels that are covered at the bottom of the canvas. */
  show(ground: string, bottom: number): void;
  place(perAngstrom: number): void;
  /** Where it stands in the canvas; CSS pixels. */
  box(): { readonly x: number; readonly y: number; readonly box: { readonly width: number; readonly height: number } };
  /** Into a picture whose unit is the CSS pixel. */
  draw(context: CanvasRenderingContext2D, size: { readonly width: number; readonly height: number }): void;
  dispose(): void;
}

export function createScaleBar(wrapper: HTMLElement): ScaleBar {
  const bar = document.createElement('div');
  bar.className = 'scale-bar';
  // The description says how large the picture is, in words.
  bar.setAttribute('aria-hidden', 'true');
  const [words, line] = [document.createElement('span'), document.createElement('span')];
  line.className = 'scale-bar-line';
  bar.append(words, line);
  wrapper.append(bar);
  // As the viewer marks its language on the page.
  const point = () => decimalSign(languageOfTag(wrapper.closest<HTMLElement>('[lang]')?.lang ?? '') ?? 'en');
  let length: BarLength = { angstrom: 0, pixels: 0 };
  return {
    show(ground, bottom) {
      setInk(bar, ground);
      bar.style.setProperty('--bar-bottom', `${bottom}px`);
    },
    place(perAngstrom) {
      length = barLength(perAngstrom);
      const text = barWords(length, length.angstrom < 1 ? point() : '.');
      if (words.textContent !== text) words.textContent = text;
      line.style.width = `${length.pixels.toFixed(1)}px`;
    },
    box() {
      const { offsetLeft, offsetTop, offsetWidth: width, offsetHeight: height } = bar;
      return { x: offsetLeft + width / 2, y: offsetTop + height / 2, box: { width, height } };
    },
    draw(context, { width, height }) {
      const style = getComputedStyle(bar);
      const [ink, ground] = [style.getPropertyValue('--label-ink').trim(), style.getPropertyValue('--label-ground').trim()];
      const size = Number.parseFloat(style.fontSize);
      const [left, base] = [width - size - length.pixels, height - size];
      context.save();
      context.lineCap = context.lineJoin = 'round';
      for (const [color, thick] of [[ground, STROKE + 4], [ink, STROKE]] as const) {
        context.strokeStyle = color;
        context.lineWidth = thick;
        context.beginPath();
        context.moveTo(left, base - TALL);
        context.lineTo(left, base);
        context.lineTo(left + length.pixels, base);
        context.lineTo(left + length.pixels, base - TALL);
        context.stroke();
      }
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      context.textAlign = 'center';
      context.textBaseline = 'bottom';
      context.strokeStyle = ground;
      context.lineWidth = 0.22 * size;
      context.strokeText(words.textContent, left + length.pixels / 2, base - TALL);
      context.fillStyle = ink;
      context.fillText(words.textContent, left + length.pixels / 2, base - TALL);
      context.restore();
    },
    dispose: () => bar.remove(),
  };
}
