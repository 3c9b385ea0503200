import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Each test starts its own application; two at a time would only wait for each other.
  workers: 1,
  timeout: 60_000,
  use: { actionTimeout: 20_000 },
  expect: { timeout: 15_000 },
  reporter: [['list']],
});
