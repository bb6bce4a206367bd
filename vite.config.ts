import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';

/** "partner-widgets/..." resolves through package.json's exports; this condition chooses their sources in src. */
const conditions = ['partner-widgets-source', ...defaultClientConditions];
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The reference portal: `vite` serves it, `vite build` makes a static copy of it. */
const portal: UserConfig = {
  root: here('demo/portal'),
  resolve: { conditions },
  // Only this machine is served; HOST opens it to others.
  server: { host: process.env['HOST'] ?? '127.0.0.1', port: Number(process.env['PORT'] ?? 5173), strictPort: false },
  build: { outDir: here('dist-portal'), emptyOutDir: true, target: 'es2022' },
};

/** Built modules come with their source maps, so that those of the bundle lead back to src, and hold it. */
const sourceMapsOfModules: Plugin = {
  name: 'source-maps-of-modules',
  async load(id) {
    if (!id.startsWith(here('dist/'))) return null;
    const map = JSON.parse(await readFile(`${id}.map`, 'utf8')) as { mappings: string; sources: string[] };
    const sources = map.sources.map((source) => readFile(resolve(dirname(id), source), 'utf8'));
    return { code: await readFile(id, 'utf8'), map: { ...map, sourcesContent: await Promise.all(sources) } };
  },
};

/** What elements load on demand is built into the one file, but for languages: its hosts have no other to load it from. */
const onDemandBuiltIn: Plugin = {
  name: 'on-demand-built-in',
  buildStart({ input }) {
    isOneFile = JSON.stringify(input).includes('/define/cdn.js');
  },
  transform(code, id) {
    if (!isOneFile || !id.startsWith(here('dist/')) || id.startsWith(here('dist/locales/'))) return null;
    const parts: string[] = [];
    const built = code.replace(/\bimport\(('[^']+')\)/g, (_call, path: string) => {
      parts.push(`import * as onDemand${String(parts.length)} from ${path};`);
      return `Promise.resolve(onDemand${String(parts.length - 1)})`;
    });
    // On the same line: what the source map says of lines stays true.
    return { code: parts.join('') + built, map: null };
  },
};
let isOneFile = false;

/** A page loads one file, and a language file at most: any other chunk, or an import back into the main file, is a mistake. */
const oneFileAndLanguages: Plugin = {
  name: 'one-file-and-languages',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (chunk.imports.length > 0) this.error(`${chunk.fileName} imports ${chunk.imports.join(', ')}.`);
      if (!chunk.isEntry && chunk.facadeModuleId?.includes('/dist/locales/') !== true) {
        this.error(`${chunk.fileName} is a chunk of its own and no language.`);
      }
    }
  },
};

/**
 * One minified module with all it needs, made of the modules in dist as hosts get them: `vite build --mode cdn`. Further
 * languages load on demand.
 */
const cdn = (file: string): UserConfig => ({
  root: here('.'),
  publicDir: false,
  plugins: [sourceMapsOfModules, onDemandBuiltIn, oneFileAndLanguages],
  build: {
    outDir: here('dist/cdn'),
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
    lib: { entry: here(`dist/define/${file === 'partner-widgets' ? 'cdn' : 'cdn-providers'}.js`), formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: `${file}.js`,
        chunkFileNames: 'locales/[name].js',
        // Vite's own minification leaves white space in a library's ES module, and the bundler notes for other bundlers.
        minify: true,
        comments: { annotation: false },
      },
    },
  },
});

export default defineConfig(({ mode }) => {
  if (mode === 'measure') return { ...cdn('partner-widgets'), plugins: [sourceMapsOfModules] };
  if (mode === 'cdn') return cdn('partner-widgets');
  return mode === 'cdn-providers' ? cdn('providers') : portal;
});
