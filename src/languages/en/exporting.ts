// What can be saved: pictures, films, molecules and models.

import { room } from '../room';
import { english } from '../tongue';

const { count, number } = english;

export const exporting = room('exporting', {
  picture: 'Picture',
  sizes: {
    screen: 'As on the screen',
    'full-hd': 'Full HD',
    '4k': '4K',
    '8k': '8K',
  },
  pictureSize: 'Size of the picture',
  transparent: 'Transparent',
  vectors: 'Vectors, for print',
  noPicture: 'There is no 3D picture here to save.',
  drawing: 'Drawing the picture',
  drawingVectors: 'Drawing the vectors',
  leftOut: (parts: readonly string[]) => `An SVG leaves out ${parts.join(' and ')}; a PNG shows all.`,
  parts: {
    surface: 'the surface',
    receptor: 'the helices, bodies and names of the receptor',
    company: 'what a tool lays over or beside the molecule',
  },
  video: 'Video',
  noVideo: 'There is no 3D picture here to film.',
  noEncoder: 'This browser cannot record video here. Current versions of Chrome, Edge, Safari and Firefox can, on pages opened over https.',
  recording: 'Recording the turn',
  videoSize: 'Size of the video',
  videoSizes: {
    '720p': '720p',
    '1080p': '1080p',
    square: 'Square',
  },
  turnTime: 'Time of one turn',
  seconds: (seconds: number) => count(seconds, { one: 'second', other: 'seconds' }),
  videoNote: 'One full turn of the whole molecule that can be repeated without a seam. On a slow device recording takes longer than the video lasts.',
  molecule: 'Molecule',
  writing: 'Writing the file',
  model: 'Model',
  building: 'Building the model',
  solid: 'Building the solid',
  forScreens: 'for screens and slides',
  forPrinters: 'for 3D printers',
  scale: 'Scale of the print',
  scaleOf: (millimetres: number) => `1 Å as ${millimetres} mm`,
  /** Sides and thinnest part in millimetres. */
  printed: (sides: readonly number[], thinnest: number, isThickened: boolean) => `The print is ${sides.join('\u00a0×\u00a0')}\u00a0mm. Its thinnest part is ${number(thinnest)}\u00a0mm across${isThickened ? ', made thicker than it is drawn, so that it holds.' : '.'}`,
  nothingToPrint: 'There is nothing here to print.',
  noSurface: 'The surface is left out of a print; a GLB has it.',
  noReceptor: 'The receptor is left out of a print, where its parts would fall apart; a GLB has what is seen of it.',
  saved: (name: string) => `Saved as ${name}`,
  failed: 'This file could not be made.',
});
