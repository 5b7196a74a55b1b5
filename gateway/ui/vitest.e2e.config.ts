import { defineConfig } from 'vitest/config';

const SPEED = 'e2e/speed.e2e.ts';

// One running Mandate (MANDATE=http://…) for all of it: journeys in two browsers side by side, then
// the measurements alone.
export default defineConfig({
  cacheDir: '../target/vite',
  test: {
    globalSetup: './e2e/settled.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'journeys', include: ['e2e/**/*.e2e.ts'], exclude: [SPEED], sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'speed', include: [SPEED], sequence: { groupOrder: 1 } } },
    ],
  },
});
