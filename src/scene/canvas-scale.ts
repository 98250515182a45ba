// How many of its pixels a canvas has while its picture moves. The browser spreads them over the same place when it puts the page
// together, which it does in any case: a pass of our own that spreads them was a third of what such a frame took, and cleared them all.
import type { WebGLRenderer } from 'three';

export interface CanvasScale {
  /** Gives the canvas so many of its pixels along each side; what it showed is gone if they are others than before. */
  scaleTo(scale: number): void;
  /** Pixels for a CSS pixel, of which the canvas is so many wide. */
  ratio(width: number): number;
}

type Sized = Pick<WebGLRenderer, 'getPixelRatio' | 'setPixelRatio'> & { readonly domElement: { readonly width: number } };

export function createCanvasScale(renderer: Sized): CanvasScale {
  let fewer: { readonly whole: number; readonly set: number } | undefined;
  /** The ratio of the whole canvas: whoever has set another one since meant that. */
  const wholeNow = () => {
    const now = renderer.getPixelRatio();
    return fewer?.set === now ? fewer.whole : now;
  };
  return {
    scaleTo(scale) {
      const whole = wholeNow();
      fewer = scale === 1 ? undefined : { whole, set: whole * scale };
      if (renderer.getPixelRatio() !== whole * scale) renderer.setPixelRatio(whole * scale);
    },
    // Where the pixels do not come out even, the fewer ones fill the same place all the same.
    ratio: (width) => (fewer && width > 0 ? renderer.domElement.width / width : renderer.getPixelRatio()),
  };
}
