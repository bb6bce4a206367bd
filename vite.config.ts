import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';

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

/** A page loads one file; beside it stand what is loaded on demand and the languages. That the one needs another is a mistake. */
const oneFileToStart: Plugin = {
  name: 'one-file-to-start',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      if (chunk.imports.length > 0) this.error(`${chunk.fileName} imports ${chunk.imports.join(', ')}.`);
    }
  },
};

/** The licences of the packages that a bundle holds, in a file beside it. */
const licences: Plugin = {
  name: 'licences',
  async generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
    const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []));
    const texts = [...folders].sort().map(async (folder) => {
      const { name, version } = createRequire(import.meta.url)(`${folder}/package.json`) as Record<string, string>;
      return `${name} ${version}\n\n${await readFile(`${folder}/LICENSE`, 'utf8')}`;
    });
    // A bundle of this kit alone stands beside one that holds more.
    if (texts.length === 0) return;
    const own = await readFile(here('LICENSE'), 'utf8');
    const source = [`partner-widgets\n\n${own}`, ...(await Promise.all(texts))].join(`\n${'-'.repeat(72)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
};

/**
 * A minified module for pages without a build, made of the modules in dist as hosts get them: `vite build --mode cdn`. What is loaded on
 * demand stands in files beside it.
 */
const cdn = (file: string, start?: ReadonlySet<string>): UserConfig => ({
  root: here('.'),
  publicDir: false,
  plugins: [sourceMapsOfModules, ...(start ? [oneFileToStart, licences] : [])],
  build: {
    outDir: here('dist/cdn'),
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
    lib: { entry: here(`dist/define/${file === 'partner-widgets' ? 'cdn' : 'cdn-providers'}.js`), formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: `${file}.js`,
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes('/dist/locales/') ? 'locales/[name].js' : 'parts/[name].js',
        // Vite's own minification leaves white space in a library's ES module, and the bundler notes for other bundlers.
        minify: true,
        comments: { annotation: false },
        ...(start && {
          postBanner: ({ isEntry }) =>
            isEntry ? '/*! partner-widgets, MIT. LICENSES.txt beside it tells what else it holds. */' : '',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: 'start', name: (id: string) => (start.has(id) ? 'start' : null) }],
          },
        }),
      },
    },
  },
});

/**
 * What must be there at the start: the entry's own modules, and those that it shares with what is loaded on demand. Left to itself the
 * bundler puts the latter into files of their own, which the entry would then have to load.
 */
async function atStart(file: string): Promise<ReadonlySet<string>> {
  const config = cdn(file);
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, sourcemap: false },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  const chunks = output.filter((one) => one.type === 'chunk');
  const start = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of start) {
    for (const other of chunks) if (imports.includes(other.fileName)) start.add(other);
  }
  return new Set([...start].flatMap(({ moduleIds }) => moduleIds));
}

export default defineConfig(async ({ mode }) => {
  if (mode === 'measure') return cdn('partner-widgets');
  const file = { cdn: 'partner-widgets', 'cdn-providers': 'providers' }[mode];
  return file === undefined ? portal : cdn(file, await atStart(file));
});
