// What the bundler adds of its own comes in a file of half a kilobyte, which what draws the first picture asks for once it is here:
// one more wait on a poor line. The entry asks for it before.
import type { Plugin } from 'vite';

export function earlyRuntime(): Plugin {
  return {
    name: 'early-runtime',
    generateBundle(_, bundle) {
      const runtime = Object.keys(bundle).find((file) => file.includes('/rolldown-runtime-'));
      if (!runtime) return;
      for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) file.code += `import("./${runtime}").catch(()=>{});\n`;
    },
  };
}
