// Der Vergleich mit einem zweiten Molekül.

import type { compare as english } from '../en/compare';
import type { WordsOf } from '../room';

export const compare: WordsOf<typeof english> = {
  with: 'Vergleichen mit',
  none: 'keinem anderen Molekül',
  suggested: 'Gut für den Anfang',
  library: 'Die Sammlung',
  yours: 'Eigenes',
  smiles: 'einem SMILES',
  smilesOfOther: 'SMILES des anderen Moleküls',
  example: (smiles) => `zum Beispiel ${smiles}`,
  compare: 'Vergleichen',
  first: 'Ein zweites Molekül auswählen. Es wird mit dem Teil, den beide gemeinsam haben, auf das gezeigte gelegt; was sich unterscheidet, wird genannt und umrandet.',
  working: 'Eines wird auf das andere gelegt …',
  how: 'Wie beide gezeigt werden',
  beside: 'Nebeneinander',
  over: 'Übereinander',
  swap: 'Beide tauschen',
  end: 'Vergleich beenden',
  turns: 'Beim Drehen des einen dreht sich das andere mit.',
  noneDiffers: 'Nichts ist umrandet: Kein Atom unterscheidet sich.',
  differing: 'Atome, die sich unterscheiden, sind umrandet.',
  partner: 'Zu einem links ausgewählten Atom wird rechts das entsprechende umrandet.',
  blue: (name) => `Blau ist ${name}.`,
  allPartnered: 'Im anderen ist kein Atom umrandet: Jedes hat seine Entsprechung.',
  differingInOther: 'Im anderen sind Atome umrandet, die sich unterscheiden.',
  notThere: 'Dieses Molekül gibt es in der Sammlung nicht.',
  notLoaded: 'Das Molekül ließ sich nicht laden. Vielleicht ist die Verbindung unterbrochen.',
};
