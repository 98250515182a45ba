// What the picture shows: the menu of the slim bar.

import { room } from '../room';
import { english } from '../tongue';

const { number } = english;

export const settings = room('settings', {
  name: 'What is shown',
  what: 'Hydrogens, labels, colours, projection',
  labels: 'Labels',
  hydrogens: 'Hydrogens',
  surface: 'Surface',
  surfaceStyle: 'Surface style',
  color: 'Coloured by',
  palette: 'Colours',
  projection: 'Projection',
  choices: {
    labels: {
      none: 'None',
      element: 'Element',
      number: 'Number',
      stereo: 'Stereo',
      charge: 'Formal charge',
    },
    hydrogens: {
      all: 'All',
      polar: 'Polar only',
      none: 'None',
    },
    surface: {
      none: 'None',
      'van-der-waals': 'Van der Waals',
      molecular: 'Molecular',
    },
    'surface-style': {
      translucent: 'Translucent',
      opaque: 'Opaque',
      mesh: 'Net',
    },
    color: {
      element: 'Element',
      group: 'Group',
      charge: 'Charge',
    },
    palette: {
      cpk: 'Usual (CPK)',
      'colour-safe': 'Colour-blind safe',
    },
    projection: {
      perspective: 'Perspective',
      orthographic: 'Orthographic',
    },
  },
  noStereo: 'This molecule has no stereocentre and no stereo bond.',
  noCharge: 'No atom of this molecule carries a formal charge.',
  tooMany: (most: number) => `Over ${number(most)} labels could not be told apart, so none are written.`,
  history: 'Changes of the view',
  undo: 'Undo',
  undoWhat: 'Undo (Ctrl or ⌘ Z)',
  redo: 'Redo',
  redoWhat: 'Redo (with Shift)',
});
