// The viewers that are measured side by side, and how each is given its molecule.

export interface Peer {
  readonly name: string;
  /** Within what is served; `FILE` stands for the address of the molecule. */
  readonly address: string;
  /** What it reads: of 1 000 atoms and more not every viewer reads a V3000 molfile. */
  readonly format: 'mol' | 'pdb';
  /** More would be hopeless: it is left out. */
  readonly mostAtoms?: number;
  /** CSS pixels of the window; without it that of the canvas, 800 x 600. */
  readonly window?: { readonly width: number; readonly height: number };
  /** Shows the small molecule without being given it. */
  readonly hasSmallOne?: boolean;
  readonly isOurs?: boolean;
}

/** Where the canvas of the page is 800 x 600. */
const PAGE_WINDOW = { width: 1380, height: 600 };

export const PEERS: readonly Peer[] = [
  { name: 'this viewer, its page', address: 'site/index.html#src=FILE', format: 'mol', window: PAGE_WINDOW, hasSmallOne: true, isOurs: true },
  { name: 'this viewer, `<molecule-viewer>`', address: 'pages/element.html?file=FILE', format: 'mol', hasSmallOne: true, isOurs: true },
  { name: '3Dmol.js', address: 'pages/3dmol.html?file=FILE', format: 'pdb' },
  { name: '3Dmol.js, antialiasing off', address: 'pages/3dmol.html?plain&file=FILE', format: 'pdb' },
  { name: 'NGL', address: 'pages/ngl.html?file=FILE', format: 'pdb' },
  { name: 'Miew', address: 'pages/miew.html?file=FILE', format: 'pdb' },
  { name: 'Mol*', address: 'pages/molstar.html?file=FILE', format: 'pdb' },
  { name: 'Mol*, effects off', address: 'pages/molstar.html?plain&file=FILE', format: 'pdb' },
  // 14 s with 1 000 atoms, no picture within a minute with 10 000.
  { name: 'Kekule.js', address: 'pages/kekule.html?file=FILE', format: 'mol', mostAtoms: 1_500 },
];
