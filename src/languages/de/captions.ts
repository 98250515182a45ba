// Was ein Bild oder eine Datei begleitet: Bildunterschrift, Titel, Ende des Dateinamens.

import type { captions as english } from '../en/captions';
import type { WordsOf } from '../room';

export const captions: WordsOf<typeof english> = {
  molecule: 'molekuel',
  aroundFile: '-im-nmda-rezeptor',
  inReceptor: (name: string) => `${name} im NMDA-Rezeptor (PDB 7EU8)`,
  models: {
    'ball-and-stick': 'Kugel-Stab-Modell.',
    sticks: 'Stäbchenmodell.',
    'space-filling': 'Kalottenmodell.',
    wireframe: 'Drahtgittermodell.',
  },
  surfaces: {
    'van-der-waals': 'Van-der-Waals-Oberfläche.',
    molecular: 'Moleküloberfläche: Grenze dessen, was eine Kugel von 1,4 Å Radius, etwa so groß wie Wasser, nicht erreicht.',
  },
  byGroup: 'Farben zeigen benannte Gruppen.',
  byCharge: (hasSurface: boolean) => `Farben zeigen Partialladungen der Atome${hasSurface ? ' und auf der Oberfläche deren elektrostatisches Potential' : ''}, nach dem Verfahren von Gasteiger und Marsili (Tetrahedron 1980, 36:3219–3228), einer Näherung.`,
  receptor: 'Darum herum der menschliche GluN1–GluN2B-NMDA-Rezeptor, wie er in PDB 7EU8 gemessen wurde (Kryo-EM, 4,07 Å; Zhang Y et al., Nature 2021, 596:301–305, doi:10.1038/s41586-021-03769-9); Bindungsstellen und Membran sind schematisch.',
  asInFile: (file: string) => `Koordinaten wie in der Datei „${file}“.`,
  shape: (byLibrary: boolean) => `Gestalt: ein Konformer von vielen, im Vakuum ${byLibrary ? 'mit OpenChemLib 9' : 'durch Distanzgeometrie'} berechnet und, soweit es Terme für die Atome hat, mit dem Kraftfeld MMFF94s relaxiert (Halgren TA, J Comput Chem 1999, 20:720–729); keine gemessene Struktur.`,
  made: (link: string) => `Erstellt mit Ketamine viewer${link === '' ? '.' : `: ${link}`}`,
  storyTitle: (story: string) => `„${story}“: eine Geschichte in Schritten mit einem interaktiven 3D-Modell`,
  modelTitle: (what: string, isInReceptor: boolean) => `${what}${isInReceptor ? ', im NMDA-Rezeptor (PDB 7EU8)' : ''}: interaktives 3D-Modell`,
};
