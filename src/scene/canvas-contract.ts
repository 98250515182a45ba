// What the scene shows and what it tells back. The app fills the props; nothing in the scene knows where they come from.

import type { ReactNode } from 'react';
import type { Molecule } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import type { Surroundings } from '../representations/surroundings';
import type { StillScene } from './print-still';
import type { Standing } from './stage-contract';
import type { ViewFrame } from './view-frame';

/** What the pointer or the keyboard can mean: an atom or a bond of the molecule, by 0-based index. `beside`: of the second molecule. */
export type Target = { readonly kind: 'atom' | 'bond'; readonly index: number; readonly beside?: true };

/** Another drawing in the molecule's frame, seen as through glass: a second conformer, a molecule laid over the first. Never picked. */
export interface Ghost {
  readonly drawing: Drawing;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A second molecule in the other half of the picture, its camera locked to the first's. */
export interface Beside {
  /** Written on the line between the two. */
  readonly between?: string | undefined;
  readonly molecule: Molecule;
  readonly drawing: Drawing;
  readonly labels: readonly Label[];
  /** `same`: seen from the same side. `mirrored`: it is the reflection of the first in x, seen from the reflected side. */
  readonly camera: 'same' | 'mirrored';
  /** Atom indices of the second molecule that are outlined. */
  readonly selected: readonly number[];
}

/** What stands around the molecule, and what the pointer says of it. Parts are numbered as in its drawings. */
export interface Around extends Surroundings {
  /** Parts that are outlined. */
  readonly lit: readonly number[];
  readonly onHover: (part: number | undefined, at: { readonly x: number; readonly y: number } | undefined) => void;
  readonly onSelect: (part: number | undefined) => void;
  /** After the scale of the picture has changed, by whatever means: Å, as `scale` of the handle. */
  readonly onScale: (scale: number) => void;
}

/** Draws the picture for the printer; apart, since only a printed page needs it. */
export type TakeStill = (from: StillScene) => string | undefined;

/** Orbit pose about the molecule's centre: azimuth and polar angle in degrees, distance in Å. */
export interface CameraPose {
  readonly theta: number;
  readonly phi: number;
  readonly distance: number;
}

export type CameraAim = Pick<CameraPose, 'theta' | 'phi'> & Partial<CameraPose>;

/** A picture whose context is given back: what was seen, its words included, and from where. */
export interface Suspended {
  readonly picture: HTMLElement;
  readonly from: Standing;
}

export interface MoleculeCanvasProps {
  readonly molecule: Molecule;
  /** While it stays the same the molecule only changes its shape, and the camera stays; default: the molecule itself. */
  readonly subject?: unknown;
  readonly drawing: Drawing;
  readonly ghosts?: readonly Ghost[];
  readonly beside?: Beside | undefined;
  /** Drawn in the first pane; the camera is fitted to it. */
  readonly around?: Around | undefined;
  readonly projection: 'perspective' | 'orthographic';
  /** undefined: fitted to the molecule and the frame; without a distance, fitted from that side. */
  readonly camera: CameraAim | undefined;
  /** Degrees a second; 0: still. */
  readonly spin: number;
  /** CSS colour; 'transparent' lets the page show through. */
  readonly background: string;
  /** The resolved ground: it sets contour, fog and halo colours. */
  readonly theme: 'light' | 'dark' | 'projector';
  readonly reducedMotion: boolean;
  /** CSS pixels at the top and the bottom that labels and bars cover; the fitted picture keeps clear of them. */
  readonly covered?: { readonly top: number; readonly bottom: number };
  /** Atom indices, 0-based. Two bonded atoms also mark the bond between them. */
  readonly selected: readonly number[];
  readonly hovered: Target | undefined;
  /** What is written over the picture; a new list makes new labels. */
  readonly labels?: readonly Label[];
  /** Whether an atom is in the drawing, by 0-based index; without it all are. The keyboard walks to no other. */
  readonly shownAtoms?: readonly boolean[];
  /** True while each click counts, as of a tool: a double click then does not move the camera. */
  readonly everyClick?: boolean;
  /** Out of sight: no frame is drawn. */
  readonly isPaused?: boolean;
  /** Until it has the focus, one finger up or down scrolls the page around it. */
  readonly leavesTouch?: boolean;
  /** Elements of fiber, in the first pane and the molecule's frame. */
  readonly overlay?: ReactNode;
  /** Where the first picture is seen from, in place of the fitted view. */
  readonly from?: Standing | undefined;
  /** Accessible name of the picture. */
  readonly label: string;
  /** What kind of thing it is, and its keys in a sentence or two, as a screen reader tells them. */
  readonly kind?: string | undefined;
  readonly keys?: string | undefined;
  readonly onHover: (target: Target | undefined, at: { readonly x: number; readonly y: number } | undefined) => void;
  /** A click, a tap, or Enter/arrows in atom mode; undefined: the ground was clicked, or Esc. */
  readonly onSelect: (target: Target | undefined, additive: boolean, by: 'pointer' | 'keys') => void;
  /** `M` in atom mode, with the atom where it stands. */
  readonly onMeasure?: (atom: number) => void;
  /** Enter and Esc, before the viewer takes them: true if they were for something else. */
  readonly onEnter?: () => boolean;
  readonly onEscape?: () => boolean;
  /** After the camera has come to rest by the reader's hand. */
  readonly onCameraChange: (pose: CameraPose) => void;
  /** '?' and 'D' while the viewer has focus. */
  readonly onHelp: () => void;
  readonly onDescribe: () => void;
  /** The first picture has been drawn. */
  readonly onFirstFrame?: () => void;
  /** No WebGL 2, or the context was lost and nothing could stand in. */
  readonly onUnavailable: (reason: 'no-webgl' | 'context-lost') => void;
  /** A drawing stands in for a context that has been away for long; false: it is back. */
  readonly onStandIn?: (isStandingIn: boolean) => void;
}

export interface PictureRequest {
  /** Pixels, 1 to 8192. */
  readonly width: number;
  readonly height: number;
  /** Without the ground behind the molecule. */
  readonly transparent: boolean;
  readonly signal?: AbortSignal;
  /** Share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface TurnRequest {
  /** Pixels, even. */
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly signal?: AbortSignal;
  /** Share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface MoleculeCanvasHandle {
  /** Degrees. */
  rotate(dTheta: number, dPhi: number): void;
  /** > 1 comes nearer. */
  zoom(factor: number): void;
  /** Back to the view that the props ask for; `onCameraChange` is not called, since it is not by hand. */
  reset(): void;
  pose(): CameraPose;
  /** Å: half of what the shorter side of the frame shows at the middle of the picture. */
  scale(): number;
  /** Comes nearer or goes back until the picture has this scale. */
  setScale(scale: number): void;
  /**
   * Turns by the least until all of these atoms are seen, and comes nearer where they are small; undefined: back to where it was,
   * unless the reader has moved the camera since.
   */
  frameAtoms(atoms: readonly number[] | undefined): Promise<void>;
  /** CSS pixels within the canvas, and whether something opaque lies in front of the atom's centre. */
  project(atom: number): { readonly x: number; readonly y: number } | undefined;
  focus(): void;
  /** A PNG of this view. Rejects with a sentence where it cannot be made. */
  toBlob(request: PictureRequest): Promise<Blob>;
  /** An MP4 of one full turn of the whole molecule about the vertical axis. Rejects with a sentence where it cannot be made. */
  toVideo(request: TurnRequest): Promise<Blob>;
  /** This view at once, as the address of a picture on white; undefined where there is none. */
  still(take: TakeStill): string | undefined;
  /** The picture as it stands, for a still in its place; undefined before the first. */
  suspend(): Suspended | undefined;
  /** What is drawn, from where, the CSS colour behind it, and what asks for all that is seen around the molecule; undefined before the first picture. */
  view(): { readonly drawing: Drawing; readonly frame: ViewFrame; readonly ground: string; readonly surroundings?: () => Drawing | undefined } | undefined;
}
