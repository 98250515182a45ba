// The signs on the buttons, drawn on a 20 x 20 grid with one line width.

const FILLED = { fill: 'currentColor', stroke: 'none' } as const;

const SHAPES = {
  'ball-and-stick': (
    <>
      <path d="M6.5 13.5 13.5 6.5" />
      <circle cx="5.5" cy="14.5" r="2.75" {...FILLED} />
      <circle cx="14.5" cy="5.5" r="2.75" {...FILLED} />
    </>
  ),
  sticks: <path d="m4 15.5 5-8.5 7 3.5" strokeWidth="3.25" />,
  'space-filling': (
    <>
      <circle cx="7.6" cy="11.6" r="4.9" {...FILLED} />
      <path d="M10.6 6.2a4.1 4.1 0 1 1 3 7.3" />
    </>
  ),
  wireframe: <path d="m10 3 6 3.5v7L10 17l-6-3.5v-7Z" strokeWidth="1.1" />,
  view: (
    <>
      <path d="M3 6h6.5m4 0H17M3 14h3.5m4 0H17" />
      <circle cx="11.5" cy="6" r="2" />
      <circle cx="8.5" cy="14" r="2" />
    </>
  ),
  measure: (
    <>
      <path d="m2.5 13.5 11-11 4 4-11 11Z" />
      <path d="m6.5 9.5 1.5 1.5m1-4 2.25 2.25m.25-4.75 1.5 1.5" />
    </>
  ),
  spin: (
    <>
      <path d="M15.8 12.5a6.3 6.3 0 1 1 .4-4.2" />
      <path d="m16.9 4.6-.6 4-3.9-.9" />
    </>
  ),
  reset: (
    <>
      <path d="M3.5 9.5 10 4l6.5 5.5" />
      <path d="M5.5 8.5v7h9v-7" />
    </>
  ),
  fullscreen: <path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" />,
  theme: (
    <>
      <circle cx="10" cy="10" r="6.25" />
      <path d="M10 3.75a6.25 6.25 0 0 1 0 12.5Z" {...FILLED} />
    </>
  ),
  help: (
    <>
      <path d="M7.2 7.3a2.9 2.9 0 1 1 4.4 2.5c-1.1.7-1.6 1.2-1.6 2.4" />
      <circle cx="10" cy="15.2" r="1" {...FILLED} />
    </>
  ),
  present: <path d="M2.5 4h15M3.5 4v8.5h13V4M10 12.5V15m-3.5 2.5L10 15l3.5 2.5" />,
  print: <path d="M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6Z" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  copy: <path d="M7.5 7.5v-4h9v9h-4M3.5 7.5h9v9h-9Z" />,
  done: <path d="m4 10.5 4 4 8-9" />,
  share: <path d="M10 12.5V3m-3.5 3L10 2.5 13.5 6M6.5 9.5h-2v8h11v-8h-2" />,
  undo: <path d="M7 4.5 3.5 8 7 11.5M4 8h7.5a4.25 4.25 0 0 1 0 8.5H7" />,
  redo: <path d="M13 4.5 16.5 8 13 11.5M16 8H8.5a4.25 4.25 0 0 0 0 8.5H13" />,
  file: <path d="M11 3H5.5v14h9V6.5Zm0 0v3.5h3.5" />,
  library: <path d="M3.5 4.5h5v5h-5Zm8 0h5v5h-5Zm-8 7h5v5h-5Zm8 0h5v5h-5Z" />,
  down: <path d="m6 8 4 4 4-4" />,
  open: <path d="M11.5 3.5h5v5M16.5 3.5 9 11M8 4.5H4.5v11h11V12" />,
  previous: <path d="M16 10H4.5m4.5-4.5L4.5 10 9 14.5" />,
  next: <path d="M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5" />,
  search: (
    <>
      <circle cx="8.75" cy="8.75" r="4.75" />
      <path d="m12.5 12.5 4 4" />
    </>
  ),
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
