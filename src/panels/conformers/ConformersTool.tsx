// The shapes that the molecule can take, their energies, and one bond turned by hand.

export function ConformersTool() {
  return null;
}
