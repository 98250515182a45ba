// The page's sheets as they are for a frame: nothing in them may hang on the letters or the window of the page around.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { styleForFrame, styleOverPage } from '../../src/embed/frame/style-for-frame';

it('counts rems by the frame, and asks the picture and not the window for its size', () => {
  expect(styleForFrame('.a{padding:.5rem -1rem}')).toBe('.a{padding:calc(.5 * var(--rem)) calc(-1 * var(--rem))}');
  expect(styleForFrame('@media (min-width: 60rem) {.a{top:0}}')).toBe('@container picture (min-width: 960px) {.a{top:0}}');
  expect(styleForFrame('@media (width>=60rem), (orientation:landscape) and (width>=40rem){')).toBe('@container picture ((width>=960px)) or ((orientation:landscape) and (width>=640px)) {');
  expect(styleForFrame('@media (pointer: coarse) {')).toBe('@media (pointer: coarse) {');
  expect(styleForFrame('@container way (min-width: 20rem){')).toBe('@container way (min-width: 320px) {');
  expect(styleOverPage('@media (min-width: 60rem) {.a{width:2rem}}')).toBe('@media (min-width: 960px) {.a{width:calc(2 * var(--rem))}}');
});

it('says of the frame what the page says of its root', () => {
  expect(styleForFrame(":root[data-theme='dark']{color-scheme:dark}")).toBe(".embed[data-theme='dark']{color-scheme:dark}");
});

it('leaves no rem and no root in any sheet', () => {
  for (const name of readdirSync('src/app/styles')) {
    const turned = styleForFrame(readFileSync(`src/app/styles/${name}`, 'utf8'));
    expect(turned.match(/[\d.]rem\b|:root/g), name).toBeNull();
  }
});
