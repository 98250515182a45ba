// The rings around an atom in each theme: contrast by WCAG 2.2 (relative luminance), against the ground, each other and the atoms.
import { describe, expect, it } from 'vitest';
import { LIGHTS } from '../../src/scene/lights';

/** Relative luminance of an sRGB colour as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(Object.entries(LIGHTS))('%s', (_, { ground, focus, selection, hover }) => {
  it('sets focus, selection and what is pointed at off the ground by 3:1, and focus off the selection', () => {
    expect(contrast('#ffffff', '#000000')).toBe(21);
    for (const ring of [focus, selection, hover]) expect(contrast(ring, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(focus, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(focus, selection)).toBeGreaterThanOrEqual(2);
  });
});
