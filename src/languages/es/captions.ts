// Lo que acompaña a una imagen o un archivo: el pie, el título, el final del nombre.

import type { captions as english } from '../en/captions';
import type { WordsOf } from '../room';

export const captions: WordsOf<typeof english> = {
  molecule: 'molecula',
  aroundFile: '-en-el-receptor-nmda',
  inReceptor: (name: string) => `${name} en el receptor NMDA (PDB 7EU8)`,
  models: {
    'ball-and-stick': 'Modelo de bolas y varillas.',
    sticks: 'Modelo de varillas.',
    'space-filling': 'Modelo compacto.',
    wireframe: 'Modelo de alambre.',
  },
  surfaces: {
    'van-der-waals': 'Superficie de Van der Waals.',
    molecular: 'Superficie molecular: límite de lo que no alcanza una esfera de 1,4 Å de radio, más o menos como el agua.',
  },
  byGroup: 'Los colores indican grupos con nombre.',
  byCharge: (hasSurface: boolean) => `Los colores indican las cargas parciales de los átomos${hasSurface ? ' y, en la superficie, su potencial electrostático' : ''}, según el método de Gasteiger y Marsili (Tetrahedron 1980, 36:3219–3228), una aproximación.`,
  receptor: 'Alrededor, el receptor NMDA humano GluN1–GluN2B, medido en PDB 7EU8 (criomicroscopía electrónica, 4,07 Å; Zhang Y et al., Nature 2021, 596:301–305, doi:10.1038/s41586-021-03769-9); los sitios y la membrana son esquemáticos.',
  asInFile: (file: string) => `Coordenadas como en el archivo «${file}».`,
  shape: (byLibrary: boolean) => `Forma: un confórmero entre muchos, calculado en el vacío ${byLibrary ? 'con OpenChemLib 9' : 'por geometría de distancias'} y relajado, en lo que tiene términos para los átomos, con el campo de fuerzas MMFF94s (Halgren TA, J Comput Chem 1999, 20:720–729); no es una estructura medida.`,
  made: (link: string) => `Hecho con Ketamine viewer${link === '' ? '.' : `: ${link}`}`,
  storyTitle: (story: string) => `«${story}»: una historia en pasos con un modelo 3D interactivo`,
  modelTitle: (what: string, isInReceptor: boolean) => `${what}${isInReceptor ? ', en el receptor NMDA (PDB 7EU8)' : ''}: modelo 3D interactivo`,
};
