// A story beside the picture: its head, its foot, and what stands around its steps.

import { room } from '../room';

export const story = room('story', {
  yours: '(your own)',
  removeYours: (title: string) => `Remove your own story, ${title}`,
  fromFileKept: 'Your own story, from “{file}”: this page has not checked what it says. This tab keeps it until you close it or {remove}. It was sent nowhere.',
  fromFileLost: 'Your own story, from “{file}”: this page has not checked what it says. This browser lets the page keep nothing: after a reload, open the file again, or {remove}. It was sent nowhere.',
  removeNow: 'remove it now',
  present: 'Present the story',
  presentWhat: 'Present the story to a class',
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
  placeOf: (step: number, steps: number) => `${step} of ${steps}`,
  yourPlaceOf: (step: number, steps: number) => `Your own story, ${step} of ${steps}`,
  asFile: 'For teachers: {save}, change it in any text editor, and drop it on this page.',
  saveAsFile: 'Save this story as a file',
  toView: 'Back to this view',
  finish: 'Finish',
  nextStory: (title: string) => `Next story: ${title}`,
  leave: 'Leave the story',
  labOpening: 'The lab is opening…',
  holding: 'What follows waits until you answer, or go on.',
  sources: 'Sources',
});
