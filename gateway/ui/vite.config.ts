import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const below = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
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
  },
  server: { port: 5173, proxy: { '/api': process.env['MANDATE'] ?? 'http://127.0.0.1:8080' } },
  test: { include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'] },
});
