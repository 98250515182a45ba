// Das Feld für SMILES, Name oder Datei, und was daran nicht stimmt.

import type { lookup as english } from '../en/lookup';
import type { WordsOf } from '../room';

export const lookup: WordsOf<typeof english> = {
  name: 'Ein Molekül zeigen',
  field: 'SMILES oder Name',
  show: 'Zeigen',
  library: 'Bibliothek',
  open: 'Datei öffnen',
  file: 'Moleküldatei oder Geschichte',
  noName: (name: string) => `„${name}“ steht nicht in dieser Bibliothek. Als SMILES gelesen: `,
  meant: 'Vielleicht gemeint: {names}',
  hint: 'Zum Beispiel {smiles} oder {name}',
  aspirin: 'Aspirin, als SMILES',
  memantine: 'Memantin, mit Namen',
  hintOfFiles: ', oder irgendwo eine .mol-, .sdf- oder .smi-Datei ablegen, oder eine Geschichte als .json.',
  character: (place: number) => ` (Zeichen ${place}) `,
  noFile: 'Was abgelegt wurde, enthielt keine Datei.',
  oneFile: (count: number) => `Das waren ${count} Dateien; bitte eine nach der anderen.`,
  tooLarge: (name: string) => `„${name}“ ist größer als 16 MB.`,
  otherKind: (name: string) => `„${name}“ ist von anderer Art; Moleküldateien enden auf .mol, .sdf, .mdl, .smi oder .txt, Geschichten auf .json.`,
  unreadable: (name: string) => `„${name}“ konnte nicht gelesen werden. Ist es ein Ordner, oder wurde die Datei verschoben?`,
  noStories: 'Der Teil dieser Seite, der Geschichten erzählt, konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
};
