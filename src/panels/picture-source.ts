// What the share dialog asks of the picture; the scene's handle answers it.

import type { Pose } from '../options/option-kinds';
import type { Drawing } from '../representations/drawing';
import type { SvgView } from '../representations/svg/draw-svg-view';
import type { Rgb } from '../representations/element-style';

export interface PictureSource {
  /** Where the camera is at this moment: degrees, degrees, Å. */
  pose(): Pose;
  /** What is drawn, from where, the CSS colour behind it, and what asks for all that is seen around the molecule; undefined before the first picture. */
  view(): { readonly drawing: Drawing; readonly frame: SvgView; readonly ground: string; readonly surroundings?: () => Drawing | undefined } | undefined;
  /** Pixels. */
  toBlob(request: {
    readonly width: number;
    readonly height: number;
    readonly transparent: boolean;
    readonly signal?: AbortSignal;
    readonly onProgress?: (share: number) => void;
  }): Promise<Blob>;
  /** Pixels, even, and seconds for one full turn; an MP4. */
  toVideo(request: {
    readonly width: number;
    readonly height: number;
    readonly seconds: number;
    readonly signal?: AbortSignal;
    readonly onProgress?: (share: number) => void;
  }): Promise<Blob>;
}

/** Pixels of a video; every encoder has these shapes. */
export const VIDEO_SIZES = {
  '720p': { label: '720p', width: 1280, height: 720 },
  '1080p': { label: '1080p', width: 1920, height: 1080 },
  square: { label: 'Square', width: 1080, height: 1080 },
} as const;

export type VideoSize = keyof typeof VIDEO_SIZES;

/** Long sides that are offered besides that of the screen, in pixels. */
export const PICTURE_SIZES = { screen: 0, 'full-hd': 1920, '4k': 3840, '8k': 7680 } as const;

export type PictureSize = keyof typeof PICTURE_SIZES;

/** Whole pixels of the picture in the shape of the screen's. */
export function picturePixels(frame: SvgView, size: PictureSize, pixelRatio: number): { readonly width: number; readonly height: number } {
  const { width, height } = frame.size;
  const scale = PICTURE_SIZES[size] === 0 ? pixelRatio : PICTURE_SIZES[size] / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** `rgb(1, 2, 3)` or `#010203` as bytes; undefined for anything else. */
export function bytesOf(color: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (hex) return [Number.parseInt(hex[1] ?? '', 16), Number.parseInt(hex[2] ?? '', 16), Number.parseInt(hex[3] ?? '', 16)];
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(color);
  return rgb ? [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])] : undefined;
}
