// The one region of a viewer that is spoken: what is in sight there is told elsewhere.

import { Fragment } from 'react';
import { useViewer } from '../panels/viewer-context';

export function LiveRegion() {
  const said = useViewer((state) => state.said);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said.map(({ number, text, language }, at) => (
        <Fragment key={number}>
          {at > 0 && ' '}
          <span lang={language}>{text}</span>
        </Fragment>
      ))}
    </p>
  );
}
