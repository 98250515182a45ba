// Dragging an item of a list to another place by its grip: an extra beside the buttons that do the same.

import { type PointerEvent, type RefObject, useRef, useState } from 'react';

export interface DragOrder {
  /** The place of the item that is dragged. */
  readonly dragged: number | undefined;
  /** For the grip of the item at a place. */
  readonly grip: (place: number) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** `list`: its children are the items in their order. */
export function useDragOrder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void): DragOrder {
  const [dragged, setDragged] = useState<number>();
  const at = useRef<number>(undefined);
  const put = (place: number | undefined) => {
    at.current = place;
    setDragged(place);
  };
  const end = () => put(undefined);
  return {
    dragged,
    grip: (place) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        put(place);
      },
      onPointerMove: ({ clientY }) => {
        const from = at.current;
        if (from === undefined) return;
        const items = [...(list.current?.children ?? [])];
        const to = items.findIndex((item) => {
          const { top, bottom } = item.getBoundingClientRect();
          return clientY >= top && clientY <= bottom;
        });
        if (to < 0 || to === from) return;
        move(from, to);
        put(to);
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
  };
}
