// How much of the receptor is shown around the molecule, from nothing to all of it.

export type ReceptorChoice = 'none' | 'pocket' | 'pore' | 'whole';
