// What scripts hand over, checked before anything is done with it; each fault is a sentence.

import { ViewerFault } from './viewer-fault';

/** Indices, 0-based and each once, of atoms by their numbers, 1-based. */
export function checkedAtoms(atoms: readonly number[], count: number): readonly number[] {
  if (!Array.isArray(atoms)) throw new ViewerFault('bad-argument', 'Atoms are given as a list of numbers from 1, such as [3, 4].');
  const wrong = atoms.findIndex((atom) => !Number.isInteger(atom) || atom < 1 || atom > count);
  if (wrong < 0) return [...new Set(atoms)].map((atom) => atom - 1);
  const written = typeof atoms[wrong] === 'number' ? String(atoms[wrong]) : 'This';
  throw new ViewerFault('bad-argument', `${written} is no atom of this molecule; its atoms are numbered from 1 to ${count}.`);
}

/** Pixels; beyond this browsers refuse a canvas. */
export const LARGEST_PICTURE = 8192;

export function checkedPixels(pixels: number | undefined, side: 'width' | 'height'): number | undefined {
  if (pixels === undefined || (Number.isInteger(pixels) && pixels >= 1 && pixels <= LARGEST_PICTURE)) return pixels;
  throw new ViewerFault('bad-argument', `The ${side} of a picture is a whole number of pixels from 1 to ${LARGEST_PICTURE}.`);
}

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

export function checkedType(type: (typeof PICTURE_TYPES)[number] = 'image/png'): (typeof PICTURE_TYPES)[number] {
  if (PICTURE_TYPES.includes(type)) return type;
  throw new ViewerFault('bad-argument', `A picture can be ${PICTURE_TYPES.join(', ')}, not “${String(type).slice(0, 40)}”.`);
}
