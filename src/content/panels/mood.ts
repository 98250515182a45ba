// From the block to the mood: the proposals on how, each with what speaks for and against it.

import { bridge, claim, established, type PanelText } from '../article';

export const mood: PanelText = {
  sections: [
    {
      heading: 'What is known',
      blocks: [
        [
          claim('disputed', ['zanos-gould-2018'], 'Block of the ', { concept: 'receptor', text: 'NMDA receptor' }, ' is the best-established action of ketamine; how, and whether alone, it lifts mood is unsettled.'),
          established(['spravato-label'], 'The label of esketamine says so itself: the mechanism “is unknown”.'),
          claim('reported', ['autry-2011', 'ma-2023'], 'Where an effect is seen, it begins within an hour or two and lasts for days.'),
          claim('reported', ['ma-2023'], 'That is far longer than its ', { term: 'half-life', text: 'half-life' }, ' of about three hours.'),
          bridge('The proposals below come mainly from rodents, and several may be true at once.'),
        ],
      ],
    },
    {
      heading: 'The proposals',
      blocks: [
        {
          proposal: 'Releasing a brake',
          claim: [claim('proposed', ['homayoun-2007'], 'The block may hit calming ', { term: 'interneurone', text: 'interneurones' }, ' first, so that other cells fire more.')],
          supports: [
            claim('reported', ['homayoun-2007'], 'In awake rats dizocilpine, a relative, did just that in the prefrontal cortex.'),
            claim('reported', ['moghaddam-1997'], 'At low doses in rats, glutamate outside cells rose there.'),
          ],
          doubts: [claim('reported', ['moghaddam-1997'], 'It depended on the dose: a middle dose did nothing, and an anaesthetic one lowered glutamate.')],
        },
        {
          proposal: 'New contacts between nerve cells',
          claim: [claim('proposed', ['li-2010'], 'A growth signal called mTORC1 may build new contacts.')],
          supports: [claim('reported', ['li-2010'], 'In rats new spines appeared, and a drug that blocks the signal prevented the effect.')],
          doubts: [claim('disputed', ['zanos-gould-2018'], 'This was seen in rodents and is not established in people.')],
        },
        {
          proposal: 'Silence that starts protein making',
          claim: [claim('proposed', ['autry-2011'], 'Blocking receptors at rest may free the making of a growth factor, BDNF.')],
          supports: [claim('reported', ['autry-2011'], 'In the study the block at rest switched off an enzyme, eEF2 kinase, and more BDNF was made.')],
          doubts: [
            claim('disputed', ['gideons-2014', 'emnett-2013'], 'With magnesium there, one group found that ketamine, but not memantine, blocks at rest; another found the two alike at synapses.'),
          ],
        },
        {
          proposal: 'Calming the lateral habenula',
          claim: [claim('proposed', ['yang-2018', 'ma-2023'], 'The drug may stop bursts in this small region, and stay trapped in its receptors.')],
          supports: [claim('reported', ['ma-2023'], 'One mouse study from 2023 reports such trapping for up to 24 hours.')],
          doubts: [
            claim('reported', ['lord-2013'], 'Another study found the receptors free again after about one hour.'),
            claim('reported', ['zhou-2021'], 'A third found lasting effects that did not need this region.'),
          ],
        },
        {
          proposal: 'A product of metabolism',
          claim: [claim('proposed', ['zanos-2016'], { molecule: 'hydroxynorketamine', text: 'Hydroxynorketamine' }, ' may act without the NMDA receptor.')],
          supports: [claim('reported', ['zanos-2016'], 'It had effects like those of an antidepressant in mice.')],
          doubts: [
            claim('reported', ['shirayama-2018'], 'Others saw no effect in a rat model.'),
            claim('disputed', ['suzuki-2017', 'kavalali-2018'], 'At high concentration it blocks the receptor after all.'),
            claim('reported', ['abdallah-2020'], 'In patients, more of it went with a poorer response.'),
          ],
        },
        {
          proposal: 'TrkB, the receptor of the growth factor',
          claim: [claim('proposed', ['casarotto-2021'], 'Antidepressants, ketamine included, may bind to TrkB itself.')],
          supports: [claim('reported', ['casarotto-2021'], 'Binding was measured where two TrkB chains cross the membrane.')],
          doubts: [claim('disputed', ['casarotto-2021'], 'It takes micromolar amounts, and there is no consensus.')],
        },
        {
          proposal: 'Opioid receptors',
          claim: [claim('proposed', ['williams-2018'], 'The body’s own opioid system may be needed.')],
          supports: [claim('reported', ['williams-2018'], 'Naltrexone, which blocks that system, weakened the response.')],
          doubts: [claim('disputed', ['williams-2018'], 'Only 12 people took part, and what patients expected may explain it.')],
        },
      ],
    },
  ],
};
