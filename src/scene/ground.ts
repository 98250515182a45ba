// Finds the colour that lies behind a transparent canvas, so that distance can fade into it.

/** Any CSS colour as r g b a, 0-255; the browser's own parser reads it. */
function parsed(color: string): readonly [number, number, number, number] | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a];
}

const css = ([r, g, b]: readonly [number, number, number, number]) => `rgb(${r}, ${g}, ${b})`;

/** An opaque CSS colour as three can read it, or undefined for one that lets anything through. */
export function opaqueColor(color: string): string | undefined {
  if (color === 'transparent' || typeof OffscreenCanvas === 'undefined') return undefined;
  const read = parsed(color);
  return read?.[3] === 255 ? css(read) : undefined;
}

/** The first opaque background at or around an element. */
export function groundBehind(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const color = opaqueColor(getComputedStyle(at).backgroundColor);
    if (color) return color;
  }
  return undefined;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
