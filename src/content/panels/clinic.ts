// Ketamine as a medicine: levels in the blood, ways into the body, trials with their null results, approvals.

import { bridge, claim, established, type PanelText } from '../article';

export const clinic: PanelText = {
  sections: [
    {
      heading: 'How much reaches the blood',
      blocks: [
        [
          bridge('The same drug does different things at different levels.'),
          claim('reported', ['zanos-2018'], 'An anaesthetic takes about 6 to 13 times the level of an infusion against depression.'),
        ],
        { figure: 'plasma-levels' },
        [
          established(['ketalar-label'], 'After an injection the effect ends mainly because the drug spreads into the rest of the body, and then because it is broken down.'),
          claim('reported', ['ketalar-label', 'kamp-2020'], 'Its ', { term: 'half-life', text: 'half-life' }, ' is two to three hours.'),
          established(['ketalar-label'], { molecule: 'norketamine', text: 'Norketamine' }, ', the first ', { term: 'metabolite', text: 'metabolite' }, ', is about a third as active.'),
        ],
      ],
    },
    {
      heading: 'Ways into the body',
      blocks: [
        [
          bridge('Not all of a dose arrives, and studies disagree on how much does.'),
          claim('reported', ['clements-1982'], 'From muscle about 93\u00a0% reaches the blood.'),
          claim('reported', ['yanagihara-2003', 'pharmacotherapy-2022'], 'From a nasal spray of ketamine it was 11 to 19\u00a0% in one study and about 45\u00a0% in another, of three people.'),
          claim('reported', ['rolan-2014'], 'Under the tongue it was about 29\u00a0%.'),
          claim('reported', ['yanagihara-2003', 'fanta-2015'], 'Swallowed, it was 8\u00a0% for the (', { italic: 'S' }, ')-form and about 20\u00a0% for a tablet of the mixture.'),
        ],
      ],
    },
    {
      heading: 'What trials found',
      blocks: [
        [
          claim('reported', ['newport-2015'], 'In seven trials pooled in 2015, the odds of a ', { term: 'response', text: 'response' }, ' after one day were 9.9 times as high with ketamine (4.4 to 22.3).'),
          claim('reported', ['popova-2019'], 'In TRANSFORM-2, of 2019, ', { molecule: 'esketamine', text: 'esketamine' }, ' was ahead by 4.0 points at day 28 (0.6 to 7.3).'),
          claim('reported', ['reif-2023'], 'Against another active drug its gain was modest: ', { term: 'remission', text: 'remission' }, ' after eight weeks in 27.1\u00a0% against 17.6\u00a0%.'),
        ],
        { figure: 'trials' },
        [
          claim('disputed', ['lii-2023', 'jelovac-2025', 'newport-2015'], 'The effect was clear in several trials, but ', { term: 'blinding', text: 'blinding' }, ' is a serious problem: many patients can tell what they were given.'),
          claim('reported', ['lii-2023', 'jelovac-2025'], 'Two later controlled trials were ', { term: 'null-result', text: 'null' }, '.'),
          claim('reported', ['lii-2023'], 'In one of them all were asleep; a response was seen after a day in 60\u00a0% with the drug and in 50\u00a0% without it.'),
          claim('reported', ['jelovac-2025'], 'In the other the blinding largely failed.'),
        ],
      ],
    },
    {
      heading: 'What is approved, as of 2025',
      blocks: [
        {
          list: [
            [established(['ketalar-label'], { molecule: 'ketamine', text: 'Ketamine' }, ', the mixture: in the United States for anaesthesia, since 1970.'), established(['ketalar-label'], 'Not approved for depression, where its use is ', { term: 'off-label', text: 'off-label' }, '.')],
            [established(['spravato-label'], { molecule: 'esketamine', text: 'Esketamine' }, ' spray: in the United States since March\u00a02019, with an antidepressant taken by mouth, for depression that other drugs had not helped.'), established(['spravato-label'], 'In 2020 depression with acute suicidal thoughts or acts was added.'), established(['spravato-label'], 'Since January\u00a02025 it may be given alone where other drugs had not helped.')],
          ],
        },
        [bridge('Rules differ between countries, and they change.')],
      ],
    },
  ],
};
