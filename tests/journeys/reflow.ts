// What a reader with an enlarged page would have to scroll sideways for, or could not reach: 320 CSS pixels are 1280 at 400 %.
import type { Page } from 'playwright-core';

/** One line a fault; nothing where all is in sight. Tables may scroll within themselves (WCAG 2.2, 1.4.10). */
export const beyondTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const faults: (readonly [string, Element])[] = scrollWidth > width ? [[`${scrollWidth} within ${width}`, document.documentElement]] : [];
    const isOfTable = (element: Element | null): boolean => element !== null && (element.querySelector(':scope > table') !== null || isOfTable(element.parentElement));
    for (const element of document.querySelectorAll('button, a[href], input, select, textarea, summary, [role="option"], [role="treeitem"], h1, h2, h3, p, legend, label')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest('.visually-hidden, [inert]') || isOfTable(element)) continue;
      // A field that is not drawn stands for its label.
      const drawn = element instanceof HTMLInputElement && element.labels?.[0] ? element.labels[0] : element;
      const { left, right, width: wide } = drawn.getBoundingClientRect();
      if (wide > 1 && (left < -0.5 || right > width + 0.5)) faults.push([`${Math.round(left)} to ${Math.round(right)}`, element]);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth < 2 || isOfTable(element)) continue;
      if (/auto|scroll/.test(getComputedStyle(element).overflowX) && element.checkVisibility() && !element.closest('[inert]')) faults.push([`${element.scrollWidth} within ${element.clientWidth}`, element]);
    }
    return faults.map(([what, { tagName, className, ariaLabel, textContent }]) => `${what}: ${tagName.toLowerCase()} ${String(className)} “${(ariaLabel ?? textContent ?? '').trim().slice(0, 40)}”`);
  });
