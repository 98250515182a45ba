// Every source that the article leans on. Papers and labels themselves, never a copy of one.
// A DOI stands here only if it was seen in a text of the source; author lists likewise, "et al." elsewhere.

export interface Citation {
  readonly authors: string;
  readonly year: number | undefined;
  readonly title?: string;
  /** Journal, book or kind of document. */
  readonly where: string;
  /** Volume and pages. */
  readonly pages?: string;
  readonly doi?: string;
  /** A word on how to read it. */
  readonly note?: string;
}

export const CITATIONS = {
  'anis-1983': {
    authors: 'Anis NA, Berry SC, Burton NR, Lodge D',
    year: 1983,
    where: 'British Journal of Pharmacology',
    pages: '79:565–575',
    doi: '10.1111/j.1476-5381.1983.tb11031.x',
  },
  'chou-2022': {
    authors: 'Chou TH et al.',
    year: 2022,
    where: 'Nature Structural & Molecular Biology',
    pages: '29:507–518',
    doi: '10.1038/s41594-022-00772-0',
  },
  'dimitrov-2020': {
    authors: 'Dimitrov IV et al.',
    year: 2020,
    where: 'Molecules',
    pages: '25:2950',
    doi: '10.3390/molecules25122950',
    note: 'Esters of ketamine, judged by anaesthesia in animals, not by binding to the receptor.',
  },
  'domino-1965': {
    authors: 'Domino EF, Chodoff P, Corssen G',
    year: 1965,
    where: 'Clinical Pharmacology & Therapeutics',
    pages: '6:279–291',
  },
  'domino-2010': {
    authors: 'Domino EF',
    year: 2010,
    title: 'Taming the ketamine tiger',
    where: 'Anesthesiology',
    pages: '113:678–684',
    doi: '10.1097/ALN.0b013e3181ed09a2',
  },
  'ebert-1997': {
    authors: 'Ebert B et al.',
    year: 1997,
    where: 'European Journal of Pharmacology',
    pages: '333:99–104',
    note: 'Binding in rat cortex, in competition with MK-801.',
  },
  'hansen-2021': {
    authors: 'Hansen KB et al.',
    year: 2021,
    where: 'Pharmacological Reviews',
    pages: '73(4)',
    doi: '10.1124/pharmrev.120.000131',
  },
  'jelovac-2025': {
    authors: 'Jelovac A et al.',
    year: 2025,
    where: 'JAMA Psychiatry',
    doi: '10.1001/jamapsychiatry.2025.3019',
    note: 'KARMA-Dep 2: 65 inpatients, up to 8 infusions, against midazolam.',
  },
  'ketalar-label': {
    authors: 'Ketalar (ketamine hydrochloride)',
    year: undefined,
    where: 'US prescribing information',
  },
  'lii-2023': {
    authors: 'Lii TR et al.',
    year: 2023,
    where: 'Nature Mental Health',
    pages: '1:876–886',
    doi: '10.1038/s44220-023-00140-x',
    note: '40 patients, who were under surgical anaesthesia when they were given the drug or a placebo.',
  },
  'newport-2015': {
    authors: 'Newport DJ et al.',
    year: 2015,
    where: 'American Journal of Psychiatry',
    pages: '172:950–966',
    doi: '10.1176/appi.ajp.2015.15040465',
    note: 'A pooled analysis of 7 trials with 147 treated patients.',
  },
  'orser-1997': {
    authors: 'Orser BA, Pennefather PS, MacDonald JF',
    year: 1997,
    where: 'Anesthesiology',
    pages: '86:903–917',
  },
  'sinner-2005': {
    authors: 'Sinner et al.',
    year: 2005,
    where: 'Anesthesia & Analgesia',
    doi: '10.1213/01.ANE.0000150946.18875.48',
  },
  'lodge-2015': {
    authors: 'Lodge and Mercier',
    year: 2015,
    where: 'British Journal of Pharmacology',
    pages: '172:4254–4276',
    doi: '10.1111/bph.13222',
  },
  'mealing-1999': {
    authors: 'Mealing GA et al.',
    year: 1999,
    where: 'Journal of Pharmacology and Experimental Therapeutics',
    pages: '288:204–210',
  },
  'merck-index': {
    authors: 'The Merck Index',
    year: undefined,
    title: 'Ketamine',
    where: 'monograph',
  },
  'reif-2023': {
    authors: 'Reif A et al.',
    year: 2023,
    where: 'New England Journal of Medicine',
    pages: '389:1298–1309',
    note: 'ESCAPE-TRD: 676 patients, open-label with blinded raters, paid for by the maker.',
  },
  'spravato-label': {
    authors: 'Spravato (esketamine) nasal spray',
    year: 2025,
    where: 'US prescribing information',
  },
  'winstock-2012': {
    authors: 'Winstock et al.',
    year: 2012,
    where: 'BJU International',
    pages: '110:1762–1766',
    doi: '10.1111/j.1464-410X.2012.11028.x',
  },
  'zanos-2018': {
    authors: 'Zanos P et al.',
    year: 2018,
    where: 'Pharmacological Reviews',
    pages: '70:621–660',
    doi: '10.1124/pr.117.015198',
    note: 'Table 1 gathers the blood levels.',
  },
  'zanos-gould-2018': {
    authors: 'Zanos P, Gould TD',
    year: 2018,
    where: 'Molecular Psychiatry',
    pages: '23:801–811',
    doi: '10.1038/mp.2017.255',
  },
  'zhang-2021': {
    authors: 'Zhang Y et al.',
    year: 2021,
    where: 'Nature',
    pages: '596:301–305',
    doi: '10.1038/s41586-021-03769-9',
    note: 'With the Author Correction of 14 October 2021. Coordinates: PDB 7EU8, 4.07\u00a0Å.',
  },
  'zsila-1999': {
    authors: 'Zsila F et al.',
    year: 1999,
    where: 'Chirality',
    pages: '11:280',
  },
} as const satisfies Record<string, Citation>;

export type CitationId = keyof typeof CITATIONS;
