// What stands in each half of the picture, where a tool shows two molecules in it.

import { sayIn } from '../languages/room';
import { useRooms } from './use-atom-words';
import { useViewer } from './viewer-context';

export function PaneTitles() {
  const beside = useViewer(({ exhibit }) => exhibit.beside);
  const rooms = useRooms();
  if (!beside) return null;
  return (
    <div className="pane-titles">
      <p>{sayIn(rooms, beside.ownTitle)}</p>
      <p>{sayIn(rooms, beside.title)}</p>
    </div>
  );
}
