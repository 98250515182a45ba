// The sign of a standing: how full the disc is says how sure the field is. Words always stand beside it.

import type { ReactElement } from 'react';
import type { Standing } from '../content/article';

const SHAPES = {
  established: <circle cx="5" cy="5" r="4" className="sign-full" />,
  reported: (
    <>
      <circle cx="5" cy="5" r="3.5" />
      <path d="M5 1.5a3.5 3.5 0 0 0 0 7Z" className="sign-full" />
    </>
  ),
  proposed: <circle cx="5" cy="5" r="3.5" />,
  disputed: (
    <>
      <circle cx="5" cy="5" r="3.5" />
      <path d="M7.5 2.5l-5 5" />
    </>
  ),
  model: <path d="M1.5 3.5h7M1.5 6.5h7" />,
} as const satisfies Record<Standing, ReactElement>;

export function StandingSign({ standing }: { readonly standing: Standing }) {
  return (
    <svg className="sign" viewBox="0 0 10 10" aria-hidden="true">
      {SHAPES[standing]}
    </svg>
  );
}
