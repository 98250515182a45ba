// What the channel model leaves out, to be printed beside it.

import { bridge, claim, type List } from '../article';

const NOT_MADE_FOR_ADVICE = bridge('It is a model to think with. It says nothing of what a person should take, and is no medical advice.');

export const LEFT_OUT: List = {
  list: [
    [claim('model', ['gilling-2009'], 'One kind of receptor, at room temperature, in cells grown in a dish, with glycine always there.')],
    [claim('model', ['blanpied-2005'], 'A channel with a drug inside is taken to gate like one without. Real blockers bend that: amantadine, for one, makes channels close faster.')],
    [claim('reported', ['gilling-2009'], 'The measured slope of the dose curve was 0.84; here it is 1.')],
    [claim('disputed', ['abbott-2024', 'orser-1997'], 'No second site that would bind the drug more firmly, and no way in through the membrane. Both have been proposed.')],
    [claim('model', ['jahr-1990'], 'Magnesium comes and goes at once. It does not get trapped, and it does not change how the gate moves.')],
    [claim('reported', ['gilling-2009'], 'From its rates ketamine should block half at 1.47\u00a0µM, and its dose curve gave 0.71\u00a0µM. Both readings are kept, as calibrations A and B.')],
    [claim('reported', ['erreger-2005', 'chen-1999'], 'How often a channel is open differs between kinds of receptor and, twofold, between laboratories.')],
    [
      claim('reported', ['huettner-1988'], 'MK-801 is not offered: recovery from it took about 90\u00a0minutes near −70\u00a0mV and 2\u00a0minutes at +30\u00a0mV, but no full set of rates of one study was seen.'),
    ],
    [bridge('The drug at the channel is what you set. In a body it is neither known nor even.'), NOT_MADE_FOR_ADVICE],
  ],
};
