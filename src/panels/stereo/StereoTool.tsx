// The stereocentres of the molecule, its mirror image, and the rules that name the hand.

export function StereoTool() {
  return null;
}
