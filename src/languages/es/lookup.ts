// El campo para un SMILES, un nombre o un archivo, y lo que falla en ellos.

import type { lookup as english } from '../en/lookup';
import type { WordsOf } from '../room';

export const lookup: WordsOf<typeof english> = {
  name: 'Mostrar una molécula',
  field: 'SMILES o nombre',
  show: 'Mostrar',
  library: 'Biblioteca',
  open: 'Abrir archivo',
  file: 'Archivo de molécula o historia',
  noName: (name: string) => `«${name}» no es un nombre de esta biblioteca. Leído como SMILES: `,
  meant: 'Quizá: {names}',
  hint: 'Probar {smiles} o {name}',
  aspirin: 'aspirina, como SMILES',
  memantine: 'memantina, por su nombre',
  hintOfFiles: ', o soltar en cualquier parte un archivo .mol, .sdf o .smi, o una historia en .json.',
  character: (place: number) => ` (carácter ${place}) `,
  noFile: 'Lo que se ha soltado no contenía ningún archivo.',
  oneFile: (count: number) => `Eran ${count} archivos; de uno en uno, por favor.`,
  tooLarge: (name: string) => `«${name}» ocupa más de 16 MB.`,
  otherKind: (name: string) => `«${name}» es de otro tipo; los archivos de moléculas terminan en .mol, .sdf, .mdl, .smi o .txt, las historias en .json.`,
  unreadable: (name: string) => `«${name}» no se ha podido leer. ¿Es una carpeta, o se ha movido?`,
  noStories: 'No se ha podido cargar la parte de esta página que cuenta historias. Puede que no haya conexión.',
};
