// Who the library's molecules are, by InChIKey: computed by two independent toolkits (RDKit and Indigo) from the published SMILES.
import type { LibraryId } from '../../molecules';

export interface Identity {
  readonly inchiKey: string;
  /** CIP labels of the stereocentres in the order of the SMILES. */
  readonly labels: readonly string[];
  readonly charge: number;
}

export const IDENTITIES: Readonly<Record<LibraryId, Identity>> = {
  ketamine: { inchiKey: 'YQEZLKZALYSWHR-UHFFFAOYSA-N', labels: ['S'], charge: 0 },
  esketamine: { inchiKey: 'YQEZLKZALYSWHR-ZDUSSCGKSA-N', labels: ['S'], charge: 0 },
  arketamine: { inchiKey: 'YQEZLKZALYSWHR-CYBMUJFWSA-N', labels: ['R'], charge: 0 },
  esketaminium: { inchiKey: 'YQEZLKZALYSWHR-ZDUSSCGKSA-O', labels: ['S'], charge: 1 },
  norketamine: { inchiKey: 'BEQZHFIKTBVCAU-LBPRGKRZSA-N', labels: ['S'], charge: 0 },
  hydroxynorketamine: { inchiKey: 'CFBVGSWSOJBYGC-ZYHUDNBSSA-N', labels: ['R', 'R'], charge: 0 },
  phencyclidine: { inchiKey: 'JTJMJGYZQZDUJJ-UHFFFAOYSA-N', labels: [], charge: 0 },
  memantine: { inchiKey: 'BUGYDGFZZOZRHP-UHFFFAOYSA-N', labels: [], charge: 0 },
  dizocilpine: { inchiKey: 'LBOJYSIDWZQNJS-CVEARBPZSA-N', labels: ['S', 'R'], charge: 0 },
  amantadine: { inchiKey: 'DKNWSYNQZKUICI-UHFFFAOYSA-N', labels: [], charge: 0 },
  dextromethorphan: { inchiKey: 'MKXZASYAUGDDCJ-NJAFHUGGSA-N', labels: ['S', 'S', 'S'], charge: 0 },
  glutamate: { inchiKey: 'WHUUTDBJXJRKMK-VKHMYHEASA-N', labels: ['S'], charge: 0 },
  glycine: { inchiKey: 'DHMQDGOQFOQNFH-UHFFFAOYSA-N', labels: [], charge: 0 },
  'd-serine': { inchiKey: 'MTCFGRXMJLQNBG-UWTATZPHSA-N', labels: ['R'], charge: 0 },
  nmda: { inchiKey: 'HOKKHZGPKSLGJE-GSVOUGTGSA-N', labels: ['R'], charge: 0 },
  'd-ap5': { inchiKey: 'VOROEQBFPPIACJ-SCSAIBSYSA-N', labels: ['R'], charge: 0 },
  magnesium: { inchiKey: 'JLVVSXFLKOJNIY-UHFFFAOYSA-N', labels: [], charge: 2 },
};
