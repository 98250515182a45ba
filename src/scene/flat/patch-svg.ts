// Keeps elements of the page as an SVG tree says, frame after frame: what is the same stays, numbers are set where they changed.
import type { SvgElement } from '../../representations/svg/draw-svg-element';

const NAMESPACE = 'http://www.w3.org/2000/svg';

type Child = SvgElement | string;

interface Grown {
  readonly node: Node;
  says: Child;
  readonly inside: Grown[];
}

function grow(says: Child, owner: Document): Grown {
  if (typeof says === 'string') return { node: owner.createTextNode(says), says, inside: [] };
  const node = owner.createElementNS(NAMESPACE, says.tag);
  for (const [name, value] of Object.entries(says.attributes)) node.setAttribute(name, value);
  const inside = says.children.map((child) => grow(child, owner));
  for (const child of inside) node.append(child.node);
  return { node, says, inside };
}

/** False where it must be made anew. */
function adapt(grown: Grown, next: Child, owner: Document): boolean {
  const { node, says } = grown;
  if (typeof says === 'string' || typeof next === 'string') return says === next;
  if (says.tag !== next.tag || !(node instanceof Element)) return false;
  for (const [name, value] of Object.entries(next.attributes)) if (says.attributes[name] !== value) node.setAttribute(name, value);
  for (const name of Object.keys(says.attributes)) if (!(name in next.attributes)) node.removeAttribute(name);
  patch(node, grown.inside, next.children, owner);
  grown.says = next;
  return true;
}

function patch(parent: Element, grown: Grown[], next: readonly Child[], owner: Document): void {
  next.forEach((child, index) => {
    const before = grown[index];
    if (before && adapt(before, child, owner)) return;
    const made = grow(child, owner);
    if (before) parent.replaceChild(made.node, before.node);
    else parent.append(made.node);
    grown[index] = made;
  });
  for (const { node } of grown.splice(next.length)) parent.removeChild(node);
}

/** Puts these children into an element; all others it has are its own. */
export function createSvgPatch(element: Element): (children: readonly SvgElement[]) => void {
  const grown: Grown[] = [];
  return (children) => patch(element, grown, children, element.ownerDocument);
}
