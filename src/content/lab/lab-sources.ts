// Sources that only the channel lab leans on, in full. Authors and pages as far as they were seen.

export const LAB_SOURCES = {
  gating: 'After Destexhe A, Mainen ZF and Sejnowski TJ (1996); the rates are those of ModelDB 7988.',
  scheme: 'Clements JD and Westbrook GL, 1991. Neuron 7:605–613. doi:10.1016/0896-6273(91)90373-8',
  infusion: 'Clements JA and Nimmo WS, 1981. British Journal of Anaesthesia 53:27–30. doi:10.1093/bja/53.1.27',
  bolus: 'Domino EF et al., as programs for infusion pumps carry the model; they differ on the paper: 1982, or Clinical Pharmacology & Therapeutics 1984, 36:645–653.',
  lab: 'This lab: chosen for the drawing, or computed from the values beside it.',
} as const;

export type LabSourceId = keyof typeof LAB_SOURCES;
