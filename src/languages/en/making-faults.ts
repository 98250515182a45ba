// What goes wrong when a picture, a video or a file is made.

import { room } from '../room';

export const makingFaults = room('makingFaults', {
  tooManyBodies: (bodies: number, most: number) => `A file of ${bodies} balls and rods would be too large for the programs that open it; ${most} are the most. A PNG has no such limit.`,
  tooLargeForMemory: 'This file could not be made; the molecule may be too large for the memory of this device.',
  notStarted: 'The part of this page that writes files could not be started. Reload the page, or check the connection.',
  scriptNotThere: 'The viewer’s script, molecule-viewer.js, is not beside this page, so the file cannot be made here.',
  scriptNotFetched: 'The viewer’s script could not be fetched. Check the connection and try again.',
  noPicture: 'There is no picture to take.',
  nothingToFilm: 'There is no picture to film.',
  pictureTooLarge: (width: number, height: number) => `This browser cannot make a picture of ${width} × ${height} pixels. Choose a smaller one.`,
  pictureStopped: 'The graphics of this device stopped before the picture was ready.',
  videoStopped: 'The graphics of this device stopped before the video was ready.',
  videoWithoutWebgl: 'A video needs 3D acceleration (WebGL 2), which this browser does not offer here.',
  noVideo: 'This browser cannot record video here. Current versions of Chrome, Edge, Safari and Firefox can, on pages opened over https.',
  noMemoryForVideo: 'This browser has no memory left for a video of this size.',
  encoderGaveUp: 'The video encoder of this browser gave up. Try a smaller size.',
  picturesLeftOut: 'The video encoder of this browser left out pictures. Try a smaller size.',
});
