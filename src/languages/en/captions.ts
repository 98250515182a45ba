// The words that go along with a picture or a file: its caption, its title, the end of its name.

import { room } from '../room';

export const captions = room('captions', {
  molecule: 'molecule',
  /** Behind the name of a file. */
  aroundFile: '-in-nmda-receptor',
  /** `name`: of a molecule. */
  inReceptor: (name: string) => `${name} in the NMDA receptor (PDB 7EU8)`,
  models: {
    'ball-and-stick': 'Ball and stick model.',
    sticks: 'Sticks model.',
    'space-filling': 'Space-filling model.',
    wireframe: 'Wireframe model.',
  },
  surfaces: {
    'van-der-waals': 'Van der Waals surface.',
    molecular: 'Molecular surface, of what a ball of 1.4 Å radius, about as large as water, cannot enter.',
  },
  byGroup: 'Colours tell named groups.',
  byCharge: (hasSurface: boolean) => `Colours tell partial charges of atoms${hasSurface ? ', and on the surface their electrostatic potential' : ''}, by the method of Gasteiger and Marsili (Tetrahedron 1980, 36:3219–3228), an approximation.`,
  receptor: 'Around it the human GluN1–GluN2B NMDA receptor as measured in PDB 7EU8 (cryo-EM, 4.07 Å; Zhang Y et al., Nature 2021, 596:301–305, doi:10.1038/s41586-021-03769-9); sites and membrane are schematic.',
  asInFile: (file: string) => `Coordinates as in the file “${file}”.`,
  /** With what to cite; the force field is Halgren’s MMFF94s. */
  shape: (byLibrary: boolean) => `Shape: one conformer of many, computed in vacuum ${byLibrary ? 'with OpenChemLib 9' : 'by distance geometry'} and relaxed, where it has terms for the atoms, with the MMFF94s force field (Halgren TA, J Comput Chem 1999, 20:720–729); not a measured structure.`,
  made: (link: string) => `Made with Ketamine viewer${link === '' ? '.' : `: ${link}`}`,
  storyTitle: (story: string) => `“${story}”: a story in steps with an interactive 3D model`,
  /** `what`: the name, with the formula. */
  modelTitle: (what: string, isInReceptor: boolean) => `${what}${isInReceptor ? ', in the NMDA receptor (PDB 7EU8)' : ''}: an interactive 3D model`,
});
