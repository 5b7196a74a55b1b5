import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';

const below = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Fetches the letters beside the scripts, or names would be drawn twice. */
const lettersEarly: Plugin = {
  name: 'letters-early',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /inter-latin-wght-normal.*woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
        })),
  },
};

export default defineConfig({
  plugins: [react(), lettersEarly],
  cacheDir: below('../target/vite'),
  // the gateway puts a fresh nonce in the place of this word, in the page and in its policy
  html: { cspNonce: '@nonce@' },
  build: {
    outDir: below('../target/ui'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // nothing may be turned into a data: address, which the policy would refuse
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // what every page needs is one file: thirty small ones took longer to ask for than to read
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shell', tags: ['$initial'] }] } } },
  },
  server: { port: 5173, proxy: { '/api': process.env['MANDATE'] ?? 'http://127.0.0.1:8080' } },
  test: { include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'] },
});
