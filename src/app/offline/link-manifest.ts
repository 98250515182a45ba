// Links the manifest, so that the browser offers to install the page as an app: once the page works without a network, and not where the
// server's own policy forbids it, since that would be reported as a violation.

/** Whether a policy lets a page have a manifest of its own origin. */
export function allowsManifest(policy: string | null): boolean {
  if (policy === null) return true;
  // Several policies stand behind each other, and all must allow it.
  return policy.split(',').every((each) => {
    const sources = (name: string) =>
      each
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .find(([first]) => first?.toLowerCase() === name)
        ?.slice(1);
    const allowed = sources('manifest-src') ?? sources('default-src');
    return allowed === undefined || allowed.includes("'self'") || allowed.includes('*');
  });
}

/** Reads the policy from the copy of the page, as the server sent it: that asks nothing of the network. */
export async function linkManifest(): Promise<void> {
  const page = await caches.match(new URL('./index.html', document.baseURI), { ignoreSearch: true });
  if (!page || !allowsManifest(page.headers.get('content-security-policy'))) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = './manifest.json';
  document.head.append(link);
}
