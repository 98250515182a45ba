// Pictures through the browser's own canvas: into another format, or from vectors to pixels.

import { ViewerFault } from './viewer-fault';

interface Recoding {
  readonly width: number;
  readonly height: number;
  readonly type: string;
  /** CSS colour behind the picture; undefined: see-through. */
  readonly ground?: string | undefined;
}

/** Of JPEG and WebP; PNG loses nothing. */
const QUALITY = 0.92;

const NOT_DRAWN = 'This browser could not draw the picture.';

/** From an address of its own bytes; as text in the address itself, where a policy may forbid the other kind. */
async function readImage(picture: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch {
    throw new ViewerFault('no-picture', NOT_DRAWN);
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function recodePicture(picture: Blob, { width, height, type, ground }: Recoding): Promise<Blob> {
  const image = await readImage(picture);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new ViewerFault('no-picture', NOT_DRAWN);
  if (ground !== undefined) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  context.drawImage(image, 0, 0, width, height);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
  // A browser that does not know the format gives a PNG in its place.
  if (!made || made.type !== type) throw new ViewerFault('no-picture', `This browser cannot make pictures of the type ${type}.`);
  return made;
}

export function dataUrlOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new ViewerFault('no-picture', NOT_DRAWN)));
    reader.readAsDataURL(picture);
  });
}
