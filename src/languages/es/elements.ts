// Los nombres de los elementos, por número atómico (IUPAC y RSEQ).

import type { elements as english } from '../en/elements';
import type { WordsOf } from '../room';

const NAMES = (
  'hidrógeno helio litio berilio boro carbono nitrógeno oxígeno flúor neón sodio magnesio aluminio silicio fósforo azufre cloro argón ' +
  'potasio calcio escandio titanio vanadio cromo manganeso hierro cobalto níquel cobre zinc galio germanio arsénico selenio bromo ' +
  'kriptón rubidio estroncio itrio circonio niobio molibdeno tecnecio rutenio rodio paladio plata cadmio indio estaño antimonio ' +
  'telurio yodo xenón cesio bario lantano cerio praseodimio neodimio prometio samario europio gadolinio terbio disprosio holmio erbio ' +
  'tulio iterbio lutecio hafnio tántalo wolframio renio osmio iridio platino oro mercurio talio plomo bismuto polonio astato radón ' +
  'francio radio actinio torio protactinio uranio neptunio plutonio americio curio berkelio californio einstenio fermio mendelevio ' +
  'nobelio lawrencio rutherfordio dubnio seaborgio bohrio hassio meitnerio darmstatio roentgenio copernicio nihonio flerovio moscovio ' +
  'livermorio teneso oganesón'
).split(' ');

export const elements: WordsOf<typeof english> = {
  name: (atomicNumber: number, name: string) => NAMES[atomicNumber - 1] ?? name,
};
