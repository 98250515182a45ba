// The gallery: twelve pages with a viewer in them, each a file that an author can copy, and when to use it.

/** A part of the little drawing of a page: x, y, width, height in a field of 160 by 100. */
export type SketchPart = readonly [kind: 'text' | 'soft' | 'viewer' | 'page' | 'button' | 'dark' | 'ball' | 'formula', x: number, y: number, width: number, height: number];

export interface Example {
  /** Name of its page in the gallery, and of the example itself in `pages/`. */
  readonly id: string;
  readonly title: string;
  /** When to use it, in a sentence. */
  readonly when: string;
  /** What to know before copying it. */
  readonly notes: readonly string[];
  /** Of `pages/`, as they stand there; the first is the page. */
  readonly files: readonly string[];
  /** Pixels that it takes in the gallery. */
  readonly height: number;
  readonly sketch: readonly SketchPart[];
}

export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

const SCRIPT = 'Put molecule-viewer.js, which stands beside this gallery, on your server and change its address in the page.';
const FRAME = 'Change the address of the frame to that of embed.html on your server, or take the code from “Share and export”, “Embed”.';

export const EXAMPLE_GROUPS: readonly ExampleGroup[] = [
  {
    title: 'With a tag',
    examples: [
      {
        id: 'plain',
        title: 'One molecule in a page',
        when: 'For a blog or a page of your own: one script, one tag.',
        notes: [SCRIPT, 'What stands inside the tag is shown until the picture is there, and where there is no JavaScript.'],
        files: ['plain.html'],
        height: 680,
        sketch: [['text', 20, 10, 80, 6], ['soft', 20, 22, 120, 3], ['viewer', 20, 32, 120, 48], ['soft', 20, 87, 100, 3]],
      },
      {
        id: 'several',
        title: 'Several on a page',
        when: 'For a table or a comparison: as many as you like, of which at most eight hold a WebGL context.',
        notes: [SCRIPT, 'A viewer begins when it comes near the window, and a still stands in for one that is out of use.'],
        files: ['several.html'],
        height: 720,
        sketch: [['text', 20, 10, 80, 6], ['viewer', 20, 24, 36, 30], ['viewer', 62, 24, 36, 30], ['viewer', 104, 24, 36, 30], ['viewer', 20, 60, 36, 30], ['viewer', 62, 60, 36, 30], ['viewer', 104, 60, 36, 30]],
      },
      {
        id: 'molfile',
        title: 'A molecule of your own',
        when: 'For a structure that is in no library, or not published: its molfile stands in the page.',
        notes: [SCRIPT, 'A structure without coordinates goes into the attribute smiles instead; a file on your server into src.'],
        files: ['molfile.html'],
        height: 720,
        sketch: [['text', 20, 10, 80, 6], ['viewer', 20, 24, 74, 66], ['soft', 102, 26, 38, 3], ['soft', 102, 34, 38, 3], ['soft', 102, 42, 30, 3], ['soft', 102, 50, 38, 3], ['soft', 102, 58, 34, 3]],
      },
      {
        id: 'details',
        title: 'Behind a summary',
        when: 'For a worksheet whose answers are opened one by one.',
        notes: [SCRIPT, 'Nothing is fetched for a viewer until its part is opened.'],
        files: ['details.html'],
        height: 720,
        sketch: [['text', 20, 10, 80, 6], ['button', 20, 24, 50, 8], ['viewer', 20, 36, 120, 42], ['button', 20, 84, 50, 8]],
      },
      {
        id: 'slides',
        title: 'In slides',
        when: 'For a talk: one viewer stays, and each slide changes its attributes.',
        notes: [SCRIPT, 'Arrow keys, PageDown and PageUp step, so a clicker does. While the viewer has the focus they turn and zoom; Tab leaves it.'],
        files: ['slides.html'],
        height: 560,
        sketch: [['text', 12, 10, 90, 8], ['soft', 12, 24, 110, 4], ['viewer', 12, 34, 136, 46], ['button', 12, 86, 22, 8], ['button', 38, 86, 22, 8]],
      },
      {
        id: 'dark',
        title: 'In a dark page',
        when: 'For a page that is always dark, or has a ground of its own.',
        notes: [SCRIPT, 'Custom properties of the page set ground and accent: --molecule-viewer-background and --molecule-viewer-accent.'],
        files: ['dark.html'],
        height: 740,
        sketch: [['dark', 0, 0, 160, 100], ['text', 20, 10, 80, 6], ['soft', 20, 22, 120, 3], ['viewer', 20, 32, 120, 56]],
      },
      {
        id: 'right-to-left',
        title: 'From right to left',
        when: 'For a page in Arabic, Hebrew or Persian. The words of the viewer itself are English; give it a name in your language by alt.',
        notes: [SCRIPT],
        files: ['right-to-left.html'],
        height: 640,
        sketch: [['text', 60, 10, 80, 6], ['soft', 30, 22, 110, 3], ['viewer', 20, 32, 120, 48], ['soft', 60, 87, 80, 3]],
      },
    ],
  },
  {
    title: 'In a frame',
    examples: [
      {
        id: 'story',
        title: 'A story in a frame',
        when: 'For a course page or a wiki that takes a frame and no script: the reader is led through it step by step.',
        notes: [FRAME, 'The sandbox has no origin: the frame can do nothing to the page around it.'],
        files: ['story.html'],
        height: 700,
        sketch: [['text', 20, 10, 80, 6], ['page', 20, 24, 120, 68], ['viewer', 24, 28, 66, 60], ['soft', 96, 32, 38, 3], ['soft', 96, 40, 38, 3], ['soft', 96, 48, 28, 3], ['button', 96, 76, 18, 8]],
      },
      {
        id: 'messages',
        title: 'Driven by messages',
        when: 'For a quiz or an app around the frame: the page asks, the viewer tells what was chosen, and shows what it is asked to.',
        notes: [FRAME, 'connect.js, which stands beside this gallery, is ketamine-viewer/embed of the package: 2 kB, with typed promises.'],
        files: ['messages.html'],
        height: 760,
        sketch: [['text', 20, 10, 80, 6], ['page', 20, 24, 120, 52], ['viewer', 24, 28, 112, 44], ['button', 20, 83, 34, 9], ['button', 60, 83, 34, 9]],
      },
    ],
  },
  {
    title: 'In particular places',
    examples: [
      {
        id: 'strict-policy',
        title: 'Under a strict policy',
        when: 'For a site whose content security policy allows its own files and nothing else.',
        notes: [SCRIPT, 'Styles are constructed and workers are made from text, both of which this policy allows: no exception is needed.'],
        files: ['strict-policy.html', 'strict-policy.js'],
        height: 700,
        sketch: [['page', 10, 6, 140, 88], ['text', 20, 14, 80, 6], ['viewer', 20, 28, 120, 48], ['soft', 20, 83, 70, 3]],
      },
      {
        id: 'canvas',
        title: 'In a canvas of your own',
        when: 'For a React Three Fiber scene that is there already: a molecule is one more object in it.',
        notes: ['This one is built, by Vite or the like, with the package ketamine-viewer beside react, three and @react-three/fiber.', 'For a viewer with its controls in a React page, MoleculeViewer of the same package is the component.'],
        files: ['canvas.jsx', 'canvas.html'],
        height: 680,
        sketch: [['text', 20, 10, 80, 6], ['viewer', 20, 24, 120, 56], ['ball', 116, 58, 14, 14], ['button', 20, 86, 120, 5]],
      },
      {
        id: 'no-webgl',
        title: 'Without WebGL',
        when: 'For seeing what readers get whose browser cannot draw in 3D: nothing has to be done for them.',
        notes: ['The first script of the page is for this demonstration only; do not copy it.'],
        files: ['no-webgl.html'],
        height: 640,
        sketch: [['text', 20, 10, 80, 6], ['page', 20, 24, 120, 56], ['formula', 20, 24, 120, 56], ['soft', 20, 87, 100, 3]],
      },
    ],
  },
];

export const EXAMPLES: readonly Example[] = EXAMPLE_GROUPS.flatMap(({ examples }) => examples);
