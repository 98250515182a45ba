// A second script, from where the first one came: what a page that is one classic script fetches later, having no modules.

/** Where this script was fetched from; only known while it runs for the first time. */
const here = typeof document === 'undefined' ? '' : ((document.currentScript as HTMLScriptElement | null)?.src ?? '');

/** A script element needs no permission of the other server, where fetch does: the page may be in a frame without an origin. */
export function runScriptBeside(name: string): Promise<void> {
  const address = new URL(name, here || document.baseURI).href;
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} could not be fetched.`));
    });
    document.head.append(script);
  });
}
