// The first panel: who ketamine is, what it does, and what is and is not settled about it.

import { bridge, claim, established, type PanelText } from '../article';

export const whatIsKetamine: PanelText = {
  sections: [
    {
      heading: 'One drug, two uses',
      blocks: [
        [
          established(['ketalar-label', 'merck-index'], 'In surgery, ', { concept: 'drug', text: 'ketamine' }, ' (C₁₃H₁₆ClNO) is an anaesthetic, approved in the United States since 1970.'),
          established(['zanos-2018'], 'There the blood reaches, at its peak, about 5 to 10\u00a0µM of it (micromoles per litre).'),
          claim('reported', ['zanos-2018'], 'Studies of depression work with far less: about 0.8\u00a0µM at the peak of a slow infusion.'),
        ],
        [
          established(['spravato-label'], 'One of its two mirror-image forms, ', { molecule: 'esketamine', text: 'esketamine' }, ', was approved there in March\u00a02019 as a nasal spray for depression that other drugs had not helped.'),
          established(['spravato-label', 'ketalar-label'], 'As of 2025 the ', { molecule: 'ketamine', text: 'mixture of both forms' }, ' is not: giving it for depression is off-label.'),
        ],
      ],
    },
    {
      heading: 'Where it came from',
      blocks: [
        [
          established(['lodge-2015'], 'Calvin Stevens made it in 1962, as a relative of ', { molecule: 'phencyclidine', text: 'phencyclidine' }, ', which was given up because patients woke from it delirious for too long.'),
          established(['domino-2010'], 'The first people received it in 1964.'),
          established(['domino-1965'], 'The first report describes twenty volunteers from a prison.'),
          bridge('Such a choice would hardly pass an ethics board today.'),
          established(['domino-1965', 'domino-2010'], 'For the state it put them into, the wife of one of the authors suggested a new word: ', { italic: 'dissociative' }, ' anaesthesia.'),
        ],
        { figure: 'timeline' },
      ],
    },
    {
      heading: 'What it does',
      blocks: [
        [
          established(['hansen-2021'], 'Nerve cells carry ', { concept: 'receptor', text: 'NMDA receptors' }, ', channels that open when ', { concept: 'agonist', text: 'glutamate and glycine' }, ' are bound to them.'),
          established(['anis-1983'], 'In 1983 ketamine was found to block their effect.'),
          established(['zhang-2021', 'chou-2022'], 'It does not compete for the site of ', { concept: 'agonist', text: 'glutamate' }, '; it sits inside the pore, like a cork.'),
          claim('reported', ['mealing-1999'], 'In rat nerve cells most of it stayed trapped after the channels had closed, and left when they opened again.'),
          established(['lodge-2015', 'mealing-1999'], 'The exact name for this is an ', { italic: 'uncompetitive, trapping open-channel blocker' }, '.'),
        ],
      ],
    },
    {
      heading: 'What is not settled',
      blocks: [
        [
          claim('disputed', ['zanos-gould-2018'], 'How, and whether alone, this block lifts mood is unsettled; several proposed routes do not exclude each other.'),
          established(['spravato-label'], 'The label itself says that the mechanism “is unknown”.'),
          claim('reported', ['reif-2023'], 'In one large open trial 27\u00a0% of patients were in remission after eight weeks of esketamine, and 18\u00a0% after another drug.'),
          claim('reported', ['newport-2015'], 'Seven small trials of ketamine, taken together, found a response after one day more often than with a comparison treatment.'),
          claim('disputed', ['lii-2023', 'jelovac-2025'], 'Two later controlled trials found no significant benefit.'),
          claim('reported', ['jelovac-2025'], 'In one of them the ', { term: 'blinding', text: 'blinding' }, ' largely failed, a weakness that other trials may share.'),
        ],
        [
          established(['spravato-label'], 'The label of esketamine warns of sedation, dissociation, slowed breathing, misuse and suicidal thoughts.'),
          claim('reported', ['winstock-2012'], 'About one in four recreational users reports urinary symptoms; how often this happens in supervised treatment is not well known.'),
          bridge('Nothing here is medical advice.'),
        ],
      ],
    },
  ],
};
