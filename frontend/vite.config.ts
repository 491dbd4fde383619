import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Nothing may be written into the page itself (the server's policy forbids inline scripts, styles and data: addresses).
export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: '../src/dateline/web/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8000' } },
  test: { include: ['tests/**/*.test.ts'] },
});
