// The dialog of links, files and embedding.

import { room } from '../room';

export const share = room('share', {
  title: 'Share and export',
  tabs: {
    files: 'Link and files',
    embed: 'Embed',
  },
  link: 'Link to this view',
  copyLink: 'Copy the link',
  linkHolds: 'It holds the molecule, the direction and distance of the camera, the selection and every setting; a shift to the side is left out. Nothing is sent anywhere.',
  qr: 'QR code of the link',
  qrTooLong: 'This link is too long for a QR code.',
  caption: 'Caption',
  copyCaption: 'Copy the caption',
});
