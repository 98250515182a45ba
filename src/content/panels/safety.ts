// What can go wrong, how it is watched for, and what the law says.

import { bridge, claim, established, type PanelText } from '../article';

export const safety: PanelText = {
  sections: [
    {
      heading: 'Before all else',
      blocks: [
        [
          bridge('This page explains a molecule; it is not medical advice.'),
          bridge('Questions about treatment belong to a doctor or another qualified professional.'),
          bridge('Anyone in danger, or thinking of ending their life, should call the local emergency number now.'),
        ],
      ],
    },
    {
      heading: 'During and after a dose',
      blocks: [
        [
          established(['spravato-label'], 'The label of ', { molecule: 'esketamine', text: 'esketamine' }, ' spray carries its strongest kind of warning.'),
          established(['spravato-label'], 'It names sedation, ', { term: 'dissociation', text: 'dissociation' }, ', slowed breathing, misuse, and suicidal thoughts.'),
          established(['spravato-label'], 'In trials 48 to 61\u00a0% of patients were sedated and 61 to 84\u00a0% felt dissociated; 0.3 to 0.4\u00a0% lost consciousness.'),
          claim('reported', ['popova-2019'], 'In one trial 7\u00a0% stopped because of side effects, against 0.9\u00a0% in the other group.'),
        ],
        [
          established(['spravato-label'], 'So the spray is given only at certified places, and patients are watched for at least two hours.'),
          bridge('They do not simply take it home.'),
        ],
        [
          established(['ketalar-label'], 'In anaesthesia, blood pressure rises by 10 to 50\u00a0% within minutes and is back after about a quarter of an hour.'),
          established(['ketalar-label'], 'About 12\u00a0% of patients have a troubled awakening, called an emergence reaction.'),
        ],
      ],
    },
    {
      heading: 'With repeated use',
      blocks: [
        [
          claim('reported', ['winstock-2012'], 'Of 1285 people who had taken it for pleasure within a year, about one in four reported urinary symptoms.'),
          claim('reported', ['winstock-2012'], 'The more and the more often they took it, the more likely this was; about half got better after stopping.'),
          claim('reported', ['ketalar-label'], 'The label of ketamine reports pain in the urinary and genital organs with long off-label use.'),
          claim('disputed', ['winstock-2012'], 'How large the risk is in supervised treatment is not well known.'),
        ],
        [
          established(['spravato-label'], 'The label of esketamine also warns of abuse and misuse.'),
        ],
      ],
    },
    {
      heading: 'The law',
      blocks: [
        [
          established(['us-schedule'], 'In the United States ketamine has been in Schedule\u00a0III of the controlled substances since August\u00a01999.'),
          established(['spravato-label'], 'As of 2025 esketamine is in the same schedule.'),
          established(['us-schedule'], 'So it may be made, sold and held only as the law permits.'),
          bridge('Other countries have rules of their own.'),
        ],
      ],
    },
    {
      heading: 'A note on its first test',
      blocks: [
        [
          established(['domino-1965'], 'The first people to be given the drug were twenty volunteers from a prison.'),
          bridge('People who are not free can hardly say no freely.'),
          bridge('Trials today have rules that protect them.'),
        ],
      ],
    },
  ],
};
