// What is shown as a solid, for screens or for printers. The worker that builds it starts with the first.

import { joinDrawings } from '../../representations/join-drawings';
import { flatDrawing } from './flat-view';
import { awaitHandle, type Picturing } from './make-picture';
import { ViewerFault } from './viewer-fault';

/** Millimetres for one ångström of a print; ketamine becomes 9 cm long. */
const PRINT_SCALE = 10;

const FORMATS = ['glb', 'stl'] as const;

export async function makeModel(picturing: Picturing, format: (typeof FORMATS)[number]): Promise<Blob> {
  if (!FORMATS.includes(format)) throw new ViewerFault('bad-argument', `A model is ${FORMATS.join(' or ')}, not “${String(format).slice(0, 40)}”.`);
  const handle = await awaitHandle(picturing);
  const state = picturing.store.getState();
  const drawing = handle?.view()?.drawing ?? flatDrawing(state);
  const { printModel, screenModel } = await import('../../panels/make-export');
  const around = handle?.view()?.surroundings?.();
  const made = format === 'stl' ? printModel(drawing, PRINT_SCALE) : screenModel(state.shown.molecule, around ? joinDrawings(drawing, around) : drawing);
  return made.catch((error: unknown) => {
    throw new ViewerFault('no-picture', error instanceof Error ? error.message : 'The model could not be made.');
  });
}
