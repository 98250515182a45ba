// How much of the molecule carries a proton at a pH, and what it looks like then.

export function ProtonationTool() {
  return null;
}
