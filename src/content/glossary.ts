// The words that the article uses in a special sense, each explained in a sentence or two.

import { bridge, type Sentence } from './article';

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: readonly Sentence[];
}

export const GLOSSARY = {
  agonist: { term: 'Agonist', meaning: [bridge('A substance that binds to a receptor and switches it on.')] },
  antagonist: { term: 'Antagonist', meaning: [bridge('A substance that keeps a receptor from working.')] },
  anaesthetic: { term: 'Anaesthetic', meaning: [bridge('A drug that takes away feeling, and in a general anaesthesia consciousness as well.')] },
  bioavailability: { term: 'Bioavailability', meaning: [bridge('The share of a dose that reaches the blood unchanged.')] },
  blinding: { term: 'Blinding', meaning: [bridge('Keeping from patients, raters or both who was given which treatment.')] },
  cation: { term: 'Cation', meaning: [bridge('A particle with a positive charge.')] },
  chirality: { term: 'Chiral', meaning: [bridge('Not the same as its own mirror image, as with a hand.')] },
  competitive: {
    term: 'Competitive antagonist',
    meaning: [bridge('One that takes the place of the agonist on the receptor. Enough agonist pushes it out again.')],
  },
  conformer: { term: 'Conformer', meaning: [bridge('One of the shapes that a molecule takes by turning about its single bonds.')] },
  'cryo-em': {
    term: 'Cryo-electron microscopy',
    meaning: [bridge('Many electron pictures of frozen molecules, put together into one map in three dimensions.')],
  },
  depolarise: { term: 'Depolarise', meaning: [bridge('To make the inside of a cell less negative against the outside.')] },
  dissociation: { term: 'Dissociation', meaning: [bridge('The sense of being cut off from one’s body, thoughts or surroundings.')] },
  domain: { term: 'Domain', meaning: [bridge('A stretch of a protein chain that folds into a body of its own.')] },
  enantiomer: { term: 'Enantiomer', meaning: [bridge('One of two molecules that are mirror images of each other.')] },
  'half-life': { term: 'Half-life', meaning: [bridge('The time in which an amount falls to half.')] },
  helix: { term: 'Helix', meaning: [bridge('A stretch of a protein chain that winds like a spiral staircase.')] },
  ic50: { term: 'IC₅₀', meaning: [bridge('The concentration that takes away half of an effect. The smaller it is, the stronger the drug.')] },
  interneurone: { term: 'Interneurone', meaning: [bridge('A nerve cell with short branches that links other cells near it. Many of them calm their neighbours.')] },
  ki: { term: 'Kᵢ', meaning: [bridge('A measure of how loosely a substance binds. The smaller it is, the tighter the binding.')] },
  ligand: { term: 'Ligand', meaning: [bridge('A molecule or ion that binds to a larger one.')] },
  metabolite: { term: 'Metabolite', meaning: [bridge('What the body makes of a substance.')] },
  micromolar: { term: 'Micromolar, µM', meaning: [bridge('A millionth of a mole in a litre.')] },
  'membrane-potential': {
    term: 'Membrane potential',
    meaning: [bridge('The voltage between the inside and the outside of a cell, in millivolts (mV). A minus means that the inside is negative.')],
  },
  'null-result': { term: 'Null result', meaning: [bridge('A study that did not find the difference that it looked for. It does not show that there is none.')] },
  'off-label': { term: 'Off-label', meaning: [bridge('Given for a use that the drug was not approved for.')] },
  'open-channel-blocker': { term: 'Open-channel blocker', meaning: [bridge('One that can enter a channel only while it is open.')] },
  pka: { term: 'pKₐ', meaning: [bridge('The pH at which half of an amine carries an extra proton.')] },
  placebo: { term: 'Placebo', meaning: [bridge('A treatment without the drug, made to look the same.')] },
  pore: { term: 'Pore', meaning: [bridge('The passage through a channel that ions flow through.')] },
  racemate: { term: 'Racemate', meaning: [bridge('An equal mixture of both mirror-image forms.')] },
  receptor: { term: 'Receptor', meaning: [bridge('A protein that senses a substance outside or inside a cell and answers to it.')] },
  remission: { term: 'Remission', meaning: [bridge('So few symptoms on a rating scale that the illness no longer counts as present.')] },
  residue: { term: 'Residue', meaning: [bridge('One amino acid within the chain of a protein. A letter and a number name it: its kind, and its place in the chain.')] },
  response: { term: 'Response', meaning: [bridge('A large drop on a rating scale, by a share that the trial fixed beforehand.')] },
  'side-chain': { term: 'Side chain', meaning: [bridge('The part of an amino acid that is its own, beside what links it into the chain.')] },
  stereocentre: { term: 'Stereocentre', meaning: [bridge('An atom with four different neighbours, which can be arranged in two mirror-image ways.')] },
  synapse: { term: 'Synapse', meaning: [bridge('The narrow gap across which one nerve cell signals to the next.')] },
  trapping: { term: 'Trapping', meaning: [bridge('The channel closes with the blocker still inside.')] },
  uncompetitive: {
    term: 'Uncompetitive',
    meaning: [bridge('Said of a blocker that needs the agonist to act first: without it there is nothing for the blocker to bind.')],
  },
} as const satisfies Record<string, GlossaryEntry>;

export type GlossaryId = keyof typeof GLOSSARY;
