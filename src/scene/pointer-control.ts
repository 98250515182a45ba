// Mouse, pen and touch: drag turns, right or Ctrl drag or two fingers shift, wheel and pinch come nearer, a click selects.
// The page keeps its wheel unless the viewer has focus or Ctrl or ⌘ is held.
import type { Vec3 } from '../chemistry/molecule';
import type { Target } from './canvas-contract';
import type { Stage } from './stage';

/** What the pointer can mean: an atom or a bond, or a part of what stands around the molecule. */
export type Pointed = Target | { readonly kind: 'part'; readonly index: number; readonly at: Vec3; readonly beside?: never };

export interface PointerHost {
  readonly stage: Stage;
  /** CSS pixels within the canvas; `slack`: CSS pixels by which a miss still counts. */
  targetAt(x: number, y: number, slack: number): Pointed | undefined;
  placeOf(target: Pointed): Vec3 | undefined;
  /** -1 where the picture is a mirror image, so that what is under the finger follows it there too. */
  handAt(x: number): 1 | -1;
  hover(target: Pointed | undefined, at: { readonly x: number; readonly y: number } | undefined): void;
  select(target: Pointed | undefined, additive: boolean): void;
  /** True where one finger up or down is left to the page until the picture has the focus. */
  leavesTouch(): boolean;
  /** True while two clicks in a row are two clicks, and not a double one. */
  everyClick(): boolean;
}

interface Contact {
  x: number;
  y: number;
  readonly startX: number;
  readonly startY: number;
  readonly pans: boolean;
  readonly hand: 1 | -1;
  /** A finger that may be scrolling the page. */
  readonly isPassing: boolean;
  moved: boolean;
}

/** Degrees for a drag across the shorter side of the frame. */
const TURN = 200;
/** CSS pixels that a click may wander. */
const STILL = { mouse: 4, touch: 10 } as const;
const FINGER = 10;
const DOUBLE_CLICK_MS = 380;
const WHEEL_STEP = 0.0014;
const PINCH_STEP = 0.009;
const PIXELS_A_LINE = 16;

/** Returns what takes the listeners away again. */
export function attachPointer(element: HTMLElement, host: PointerHost): () => void {
  const contacts = new Map<number, Contact>();
  const off = new AbortController();
  const { stage } = host;
  let lastClick = { time: -Infinity, x: 0, y: 0 };
  let hovered: Pointed | undefined;
  let hoverFrame = 0;

  const leavesTouch = () => host.leavesTouch() && !element.matches(':focus');
  const place = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const setHover = (target: Pointed | undefined, at?: { readonly x: number; readonly y: number }) => {
    if (target?.kind === hovered?.kind && target?.index === hovered?.index && target?.beside === hovered?.beside) return;
    hovered = target;
    element.style.cursor = target ? 'pointer' : 'grab';
    host.hover(target, target && at);
  };
  const spread = () => {
    const [a, b] = [...contacts.values()];
    return a && b ? { distance: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : undefined;
  };

  const click = (event: PointerEvent, { x, y }: { readonly x: number; readonly y: number }) => {
    const target = host.targetAt(x, y, event.pointerType === 'mouse' ? 0 : FINGER);
    const again = event.timeStamp - lastClick.time < DOUBLE_CLICK_MS && Math.hypot(x - lastClick.x, y - lastClick.y) < FINGER;
    lastClick = again ? { time: -Infinity, x, y } : { time: event.timeStamp, x, y };
    if (!again || host.everyClick()) return host.select(target, event.shiftKey || event.ctrlKey || event.metaKey);
    const center = target && host.placeOf(target);
    if (center) stage.centerOn(center);
    else stage.reset();
  };

  const down = (event: PointerEvent) => {
    if (contacts.size >= 2) return;
    stage.hold(true);
    element.setPointerCapture(event.pointerId);
    // A finger that scrolls the page past must not take it; a tap does.
    const isPassing = event.pointerType === 'touch' && leavesTouch();
    if (!isPassing) element.focus({ preventScroll: true });
    const at = place(event);
    const pans = event.button === 2 || event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey));
    contacts.set(event.pointerId, { ...at, startX: at.x, startY: at.y, pans, hand: host.handAt(at.x), isPassing, moved: contacts.size > 0 });
    for (const contact of contacts.values()) contact.moved ||= contacts.size > 1;
    if (event.pointerType === 'mouse') event.preventDefault();
  };

  const drag = (event: PointerEvent, contact: Contact) => {
    const at = place(event);
    const before = spread();
    const [dx, dy] = [(at.x - contact.x) * contact.hand, at.y - contact.y];
    const still = event.pointerType === 'mouse' ? STILL.mouse : STILL.touch;
    if (!contact.moved && Math.hypot(at.x - contact.startX, at.y - contact.startY) < still) return;
    if (!contact.moved && contact.isPassing && Math.abs(dy) > Math.abs(dx)) return;
    contact.x = at.x;
    contact.y = at.y;
    contact.moved = true;
    setHover(undefined);
    element.style.cursor = 'grabbing';
    const after = spread();
    if (before && after) {
      if (before.distance > 0) stage.zoom(after.distance / before.distance, true);
      stage.pan((after.x - before.x) * contact.hand, after.y - before.y);
    } else if (contact.pans) {
      stage.pan(dx, dy);
    } else {
      const degrees = TURN / Math.min(stage.frame().size.width, element.clientHeight);
      stage.rotate(-dx * degrees, -dy * degrees);
    }
  };

  const move = (event: PointerEvent) => {
    const contact = contacts.get(event.pointerId);
    if (contact) return drag(event, contact);
    if (event.pointerType === 'touch') return;
    const at = place(event);
    cancelAnimationFrame(hoverFrame);
    hoverFrame = requestAnimationFrame(() => setHover(host.targetAt(at.x, at.y, 0), at));
  };

  const up = (event: PointerEvent) => {
    const contact = contacts.get(event.pointerId);
    if (!contact) return;
    contacts.delete(event.pointerId);
    if (contacts.size === 0) {
      stage.hold(false);
      element.style.cursor = 'grab';
    }
    if (event.type !== 'pointerup' || contact.moved || event.button !== 0) return;
    element.focus({ preventScroll: true });
    click(event, place(event));
  };

  const wheel = (event: WheelEvent) => {
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && !element.matches(':focus, :focus-within')) return;
    event.preventDefault();
    const pixels = event.deltaMode === 1 ? event.deltaY * PIXELS_A_LINE : event.deltaMode === 2 ? event.deltaY * element.clientHeight : event.deltaY;
    // A pinch on a touchpad arrives as a Ctrl wheel with small steps.
    const step = event.ctrlKey && Math.abs(pixels) < 50 ? PINCH_STEP : WHEEL_STEP;
    stage.zoom(Math.exp(-Math.min(Math.max(pixels, -400), 400) * step));
  };

  const touch = () => {
    element.style.touchAction = leavesTouch() ? 'pan-y' : 'none';
  };
  touch();

  const listen = { signal: off.signal };
  element.addEventListener('focus', touch, listen);
  element.addEventListener('blur', touch, listen);
  element.style.cursor = 'grab';
  element.addEventListener('pointerdown', down, listen);
  element.addEventListener('pointermove', move, listen);
  element.addEventListener('pointerup', up, listen);
  element.addEventListener('pointercancel', up, listen);
  element.addEventListener('lostpointercapture', up, listen);
  element.addEventListener('pointerleave', () => {
    cancelAnimationFrame(hoverFrame);
    setHover(undefined);
  }, listen);
  element.addEventListener('contextmenu', (event) => event.preventDefault(), listen);
  element.addEventListener('wheel', wheel, { ...listen, passive: false });
  return () => {
    cancelAnimationFrame(hoverFrame);
    off.abort();
  };
}
