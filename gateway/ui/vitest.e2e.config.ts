import { defineConfig } from 'vitest/config';

// One browser and one running Mandate (MANDATE=http://…) for all of it, one file after the other.
export default defineConfig({
  cacheDir: '../target/vite',
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: './e2e/settled.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    bail: 0,
  },
});
