// What the picture of the receptor cannot say, in plain words: the six caveats that go with the figures of PDB 7EU8.

export interface Caveat {
  readonly title: string;
  readonly text: string;
}

export const RECEPTOR_CAVEATS: readonly Caveat[] = [
  {
    title: 'A blurred map',
    text: 'At a resolution of 4.07\u00a0Å single atoms are not seen. Where side chains point is approximate, and several end after their first carbon in the entry.',
  },
  {
    title: 'The drug was fitted as one stiff piece',
    text: 'Its shape was not free to change, and all its B-factors, which tell how firmly atoms sit, are 0.00 in the entry.',
  },
  {
    title: 'The hydrogen bond to Asn616 of GluN1',
    text: 'The authors report it, from structure, simulation and mutants. In this entry it is not within 3.5\u00a0Å: no nitrogen or oxygen of the protein lies within 4.0\u00a0Å of the amine.',
  },
  {
    title: 'Leu643 of GluN2B comes too close',
    text: 'In chain B it is 2.57\u00a0Å from the aryl ring, closer than two carbons without a bond come. Take every distance as approximate.',
  },
  {
    title: 'Glycine, glutamate and Mg²⁺ are not modelled',
    text: 'Their places are not in the entry. The sites of glycine and glutamate are schematic marks on their domains, and the membrane is a schematic slab.',
  },
  {
    title: 'Some residues are missing',
    text: 'Stretches of the chains are not modelled in the entry. They are drawn as gaps, not filled in. The ends of the chains inside the cell are not shown either.',
  },
];

/** Of the figures themselves. */
export const FIGURES_SENTENCE = 'The domains are ellipsoids fitted to the atoms of the entry, the helices run along its Cα atoms, and every distance was measured from its coordinates.';
