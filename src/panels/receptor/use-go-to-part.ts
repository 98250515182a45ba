// Chooses a part of the receptor, and brings the picture to where it can be seen.

import { viewOfPart } from '../../content/part-view';
import { placeAtScale } from '../../content/receptor-scale';
import { usePictureControl } from '../picture-control';
import { useViewerStore } from '../viewer-context';

/** undefined: nothing is chosen any more. */
export function useGoToPart(): (id: string | undefined) => void {
  const store = useViewerStore();
  const control = usePictureControl();
  return (id) => {
    const { options, receptor, selection, select, setOptions } = store.getState();
    if (selection.length > 0) select([]);
    const scale = control.scale();
    const here = scale === undefined || options.receptor === 'none' ? options.receptor : placeAtScale(scale, receptor?.surroundings);
    const view = id === undefined ? here : viewOfPart(id, here);
    const goes = view !== here;
    setOptions({ part: id === undefined ? [] : [id], ...(goes && { receptor: view, camera: undefined }) });
    if (goes) control.home();
  };
}
