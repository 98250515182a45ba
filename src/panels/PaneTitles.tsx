// What stands in each half of the picture, where a tool shows two molecules in it.

import { useViewer } from './viewer-context';

export function PaneTitles() {
  const beside = useViewer(({ exhibit }) => exhibit.beside);
  if (!beside) return null;
  return (
    <div className="pane-titles">
      <p>{beside.ownTitle}</p>
      <p>{beside.title}</p>
    </div>
  );
}
