import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import pkg from './package.json' with { type: 'json' };

export default defineConfig({
  // Relative addresses let the same build be served from any sub-path.
  base: './',
  plugins: [react()],
  define: { __DORSUM_VERSION__: JSON.stringify(pkg.version) },
  build: {
    target: 'es2022',
    // The 3D chunk is loaded after the page can be read; the budget is kept by tests/bench, not by this warning.
    chunkSizeWarningLimit: 1500,
  },
});
