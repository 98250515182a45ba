// On the picture, under its caption: where the molecule is, how it came there, what to read with care, and the way out.

import { type ToggleEvent, useId, useRef } from 'react';
import { placementWords } from '../../content/describe-placement';
import { receptorShown } from '../../state/receptor-view';
import { usePictureControl } from '../picture-control';
import { placePopover } from '../popover-place';
import { useViewer } from '../viewer-context';
import { ChannelNote } from './ChannelNote';
import { CaveatList } from './ReceptorCaveats';
import './receptor.css';
import './receptor-picture.css';

export function ReceptorNotes() {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const view = useViewer(receptorShown);
  const progress = useViewer((state) => state.receptorProgress);
  const setOptions = useViewer((state) => state.setOptions);
  const control = usePictureControl();
  const leave = () => {
    setOptions({ receptor: 'none' });
    control.focus();
  };
  const fault = progress && 'fault' in progress ? progress.fault : undefined;
  const isFollowing = useViewer(({ channel }) => channel !== undefined);
  const isLooking = progress && 'startedAt' in progress;
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    if (newState === 'open' && opener.current) placePopover(currentTarget, opener.current, 'start');
  };
  const words = fault ?? (view ? `In the NMDA receptor (PDB\u00a07EU8), ${isLooking ? 'looking for its place…' : placementWords(view)}` : 'The receptor is on its way…');
  return (
    <div className="receptor-notes">
      {isFollowing && <ChannelNote />}
      <p>
        <span data-beside={isFollowing}>{isFollowing ? `${words}. ` : words}</span>
        {isFollowing && <span>Movement schematic.</span>}
      </p>
      <p>
        <button ref={opener} type="button" className="link" popoverTarget={id}>
          Read with care
        </button>
        <button type="button" className="link" onClick={leave}>
          Leave the receptor
        </button>
      </p>
      <div id={id} popover="auto" className="menu receptor-care" onToggle={place}>
        <CaveatList />
      </div>
    </div>
  );
}
