import { defaultClientConditions, defineConfig } from 'vite';

/** Stories import "partner-widgets/..." as hosts do; the condition chooses the sources. */
export default defineConfig({
  resolve: { conditions: ['partner-widgets-source', ...defaultClientConditions] },
  build: { target: 'es2022', chunkSizeWarningLimit: 4096 },
});
