// On the picture, under its caption: where the molecule is, how it came there, what to read with care, and the way out.

import { type ToggleEvent, useId, useRef } from 'react';
import { placementWords } from '../../content/describe-placement';
import { placing } from '../../languages/en/placing';
import { receptor } from '../../languages/en/receptor';
import { receptorShown } from '../../state/receptor-view';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { usePictureControl } from '../picture-control';
import { placePopover } from '../popover-place';
import { SCROLLED } from '../scrolled';
import { useViewer } from '../viewer-context';
import { ChannelNote } from './ChannelNote';
import { CaveatList } from './ReceptorCaveats';
import './receptor.css';
import './receptor-picture.css';

export function ReceptorNotes() {
  const words = useWords(receptor);
  const placed = useWords(placing);
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
  const told = view ? words.inReceptor(isLooking ? words.looking : placementWords(view, placed)) : words.onItsWay;
  return (
    <div className="receptor-notes">
      {isFollowing && <ChannelNote />}
      <p>
        <span data-beside={isFollowing}>
          {fault ? <FaultText fault={fault} /> : told}
          {isFollowing && '. '}
        </span>
        {isFollowing && <span>{words.schematic}</span>}
      </p>
      <p>
        <button ref={opener} type="button" className="link" popoverTarget={id}>
          {words.care}
        </button>
        <button type="button" className="link" onClick={leave}>
          {words.leave}
        </button>
      </p>
      <section id={id} popover="auto" className="menu receptor-care" aria-label={words.care} {...SCROLLED} onToggle={place}>
        <CaveatList />
      </section>
    </div>
  );
}
