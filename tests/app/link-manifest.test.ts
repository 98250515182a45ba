// Which policies of a server let the page link its manifest; the others would report it as a violation.
import { expect, it } from 'vitest';
import { POLICY } from '../../scripts/vite-content-security-policy';
import { allowsManifest } from '../../src/app/offline/link-manifest';

it.each([
  [null, true],
  [POLICY, true],
  ["script-src 'self'", true],
  ["default-src 'self'; img-src *", true],
  ["default-src 'none'; script-src 'self'; worker-src 'self' blob:; connect-src 'self'", false],
  ["default-src 'self'; Manifest-Src 'none'", false],
  ["default-src 'none'; manifest-src *", true],
  ["manifest-src 'self', default-src 'none'", false],
])('%s: %s', (policy, isAllowed) => {
  expect(allowsManifest(policy)).toBe(isAllowed);
});
