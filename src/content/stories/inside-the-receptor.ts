// From the whole receptor through the membrane to the drug in its pore, and to what the picture cannot say.

import { bridge, claim, established } from '../article';
import { ASKED_OF_RECEPTOR } from './questions/of-inside-the-receptor';
import type { Story } from './story';

const MEASURED = ['zhang-2021'] as const;

export const insideTheReceptor: Story = {
  title: 'Inside the NMDA receptor',
  summary: 'From the whole receptor, through the membrane, to the drug in its pore.',
  steps: [
    {
      id: 'whole',
      title: 'One large protein, one small drug',
      notes: 'Let the class search for the drug before you point at it. Each smooth body is one domain, not a surface of atoms.',
      text: [
        bridge('This is an ', { concept: 'receptor', text: 'NMDA receptor' }, ', drawn to scale, without the ends of its chains inside the cell. Each smooth body stands for one ', { term: 'domain', text: 'domain' }, ' of a chain.'),
        established(['hansen-2021', 'song-2018'], 'Four chains stand around one pore: ', { part: 'glun1', text: 'two of GluN1' }, ' and ', { part: 'glun2b', text: 'two of GluN2B' }, '.'),
        claim('model', MEASURED, 'It is about 170\u00a0Å tall; the outermost atoms of ', { concept: 'drug', text: 'esketamine' }, ', hydrogens aside, are 6\u00a0Å apart (measured in 7EU8).'),
        bridge('The drug is in this picture too, at its true size: a speck deep within the membrane.'),
      ],
      view: { molecule: 'esketamine', receptor: 'whole', camera: '25 86 500' },
      question: ASKED_OF_RECEPTOR.whole,
    },
    {
      id: 'two-keys',
      title: 'Three layers, two keys',
      notes: 'Point at the two marks, then at the drug far below. The marks are a sketch: the entry holds no atoms of the keys.',
      text: [
        established(['song-2018', 'hansen-2021'], 'The chains are folded into layers. ', { part: 'atd', text: 'The outermost' }, ' is furthest from the cell; ', { part: 'lbd', text: 'the middle one' }, ' holds the places of the keys: ', { part: 'glycine-site', text: 'glycine' }, ' on GluN1, ', { part: 'glutamate-site', text: 'glutamate' }, ' on GluN2.'),
        claim('model', MEASURED, 'The marks are schematic: both keys were in the sample, but the entry holds no atoms of them.'),
        bridge('So nobody should read their exact place from this picture.'),
        bridge('Both sit far above the drug: it does not touch them.'),
      ],
      view: { molecule: 'esketamine', receptor: 'whole', part: 'glycine-site,glutamate-site', camera: '325 80 460' },
    },
    {
      id: 'membrane',
      title: 'Down into the membrane',
      notes: 'The membrane is a sketch as well. A gap in a chain is a place for which the entry has no atoms.',
      text: [
        established(['song-2018', 'hansen-2021'], 'The ', { part: 'tmd', text: 'lowest layer' }, ' lies within the ', { concept: 'membrane', text: 'membrane' }, ' of the cell, and the pore runs through the middle of it.'),
        bridge('The bodies open here, and what they are made of shows: rods that wind through the membrane, called ', { term: 'helix', text: 'helices' }, '.'),
        claim('model', MEASURED, 'Where a chain is broken off, the entry has no atoms, and a gap is drawn. The membrane is a sketch: its place was read from the ends of the outer helices, ', { part: 'm1', text: 'M1' }, ' and ', { part: 'm4', text: 'M4' }, '.'),
      ],
      view: { molecule: 'esketamine', receptor: 'pore', cut: '0', camera: '285 80 205' },
    },
    {
      id: 'gate-and-filter',
      title: 'A gate above, a filter below',
      notes: 'Follow the way down with the pointer: gate, hollow, filter. Ask where along it a plug could sit.',
      text: [
        bridge('The front is now cut away, and the drug is in sight.'),
        established(['song-2018'], 'Four helices, one of each chain and called ', { part: 'm3', text: 'M3' }, ', line the upper part of the pore. They cross at ', { part: 'gate', text: 'the gate' }, '.'),
        established(['song-2018', 'zhang-2021'], 'Below, ', { part: 'm2', text: 'M2' }, ' reaches into the pore and turns back at the narrow ', { part: 'filter', text: 'filter' }, '.'),
        established(['zhang-2021', 'chou-2022'], 'The hollow between the two is where ', { concept: 'drug', text: 'ketamine' }, ' was found.'),
      ],
      view: { molecule: 'esketamine', receptor: 'pore', part: 'gate,asn-ring', camera: '285 84 165' },
      question: ASKED_OF_RECEPTOR.gateAndFilter,
    },
    {
      id: 'three-rings',
      title: 'Three rings line the hollow',
      notes: 'Name the rings from top to bottom, and let the class say which one is level with the drug. The rings were described in the rat receptor; the distances are from this human one.',
      text: [
        claim('reported', ['chou-2022'], 'In the rat receptor three rings of side chains face the drug: ', { part: 'thr-ring', text: 'threonines' }, ' by the gate, ', { part: 'hydrophobic-ring', text: 'greasy residues' }, ' around it, ', { part: 'asn-ring', text: 'asparagines' }, ' by the filter.'),
        claim('model', MEASURED, 'In this human receptor the top ring is 15\u00a0Å above the bottom one, and the atoms of the drug are 6 to 11\u00a0Å above it (measured in 7EU8, hydrogens aside).'),
        bridge('So the drug is level with the greasy ring, and above the filter.'),
      ],
      view: { molecule: 'esketamine', receptor: 'pore', part: 'thr-ring,hydrophobic-ring,asn-ring', camera: '285 84 100' },
    },
    {
      id: 'down-the-pore',
      title: 'Seen from outside the cell',
      notes: 'Keep the picture still for a moment: four chains, two kinds in turn. That a blocker helps the gate to close is suggested by structures with related blockers.',
      text: [
        bridge('Now look down the pore, as an ion would see it. The four chains stand around the drug, the two kinds in turn.'),
        claim('model', MEASURED, 'The ', { part: 'thr-ring', text: 'threonines' }, ' by the gate stand 5 to 6\u00a0Å from the middle of the pore (measured in 7EU8, from the main chain), and the drug is below them.'),
        claim('reported', ['song-2018'], 'Structures with related blockers suggest that a blocker in the pore helps the gate to close.'),
        bridge('A gate that closes above the drug: that is a trap.'),
      ],
      view: { molecule: 'esketamine', receptor: 'pore', camera: '285 5 95' },
      question: ASKED_OF_RECEPTOR.downThePore,
    },
    {
      id: 'what-holds-it',
      title: 'What would hold it there?',
      notes: 'Take a vote before you choose an answer. Let the class sort the side chains into greasy ones and those with oxygen or nitrogen.',
      text: [
        bridge('Come close. Around the drug stand the ', { term: 'side-chain', text: 'side chains' }, ' of the three rings, each with its name, and the nearest with their distances.'),
        bridge('Look at what faces it: ', { part: 'glun2b-l643', text: 'leucine' }, ', ', { part: 'glun1-v644', text: 'valine' }, ' and ', { part: 'glun2b-a644', text: 'alanine' }, ', of carbon and hydrogen only, and ', { part: 'glun2b-t647', text: 'threonine' }, ' and ', { part: 'glun1-n616', text: 'asparagine' }, ', which have oxygen or nitrogen.'),
        bridge('Predict before you read on.'),
      ],
      view: { molecule: 'esketamine', receptor: 'pocket', camera: '285 84 62' },
      question: {
        prompt: 'What would hold the drug there?',
        choices: ['A chemical bond to the protein', 'Mainly a close fit against greasy side chains', 'Mainly hydrogen bonds on all sides'],
        answer: 1,
        reason: [
          claim('reported', ['zhang-2021'], 'The authors describe greasy contacts, above all with leucine, and one hydrogen bond.'),
          claim('reported', ['zhang-2021'], 'Changing that leucine, or asparagine\u00a0616 of GluN1, made the drug weaker.'),
          claim('model', MEASURED, 'In the entry the nearest atoms of the wall are carbons of leucine, threonine and valine (measured in 7EU8).'),
        ],
      },
    },
    {
      id: 'bond-not-seen',
      title: 'A bond reported, not seen',
      notes: 'Ask how a report and a picture can disagree, and whether both can be true. The dashed line says what was reported, not what the coordinates hold.',
      text: [
        claim('proposed', ['zhang-2021'], 'The authors propose a hydrogen bond from ', { group: 'secondary-amine', text: 'the amine' }, ' of the drug to ', { part: 'glun1-n616', text: 'asparagine\u00a0616' }, ' of GluN1: from the structure, from simulation and from mutants.'),
        claim('model', MEASURED, 'In the published coordinates it is not there. No atom of the drug is nearer to that residue than 4.1\u00a0Å, too far for such a bond (measured in 7EU8).'),
        bridge('So it is drawn as what it is: a dashed line that says “reported”. Molecules move, and the map is blurred; both can be true.'),
      ],
      view: { molecule: 'esketamine', receptor: 'pocket', part: 'glun1-n616', highlight: 'group:secondary-amine', camera: '240 80 58' },
      question: ASKED_OF_RECEPTOR.bondNotSeen,
    },
    {
      id: 'how-sharp',
      title: 'How sharp is this picture?',
      notes: 'Ask how far one may trust a distance when the map is blurred. Then hand over, and zoom out to the whole together.',
      text: [
        claim('model', MEASURED, 'One carbon of ', { part: 'glun2b-l643-b', text: 'this leucine' }, ' lies 2.57\u00a0Å from the drug (measured in 7EU8). Carbons of two molecules do not come so close.'),
        claim('reported', ['zhang-2021'], 'The map has a resolution of 4.07\u00a0Å, and the drug was fitted into it as one stiff piece.'),
        bridge('So trust where the drug is, and what surrounds it. Do not trust a single distance to its last digit.'),
        bridge('Now go where you like: ', { receptor: 'whole', text: 'out to the whole' }, ', and down again by zooming.'),
      ],
      view: { molecule: 'esketamine', receptor: 'pocket', part: 'glun2b-l643-b', representation: 'space-filling', camera: '340 78 55' },
      question: ASKED_OF_RECEPTOR.howSharp,
    },
  ],
};
