// Makes a fresh clone ready: `npm run setup`. Safe to repeat; quick when nothing is missing.
// This file runs on whatever Node the machine has, so it only checks that and hands over.

const OLDEST_NODE = 20;
const nodeMajor = Number(process.versions.node.split('.')[0]);

if (nodeMajor < OLDEST_NODE) {
  console.error(
    `setup: this is Node ${process.versions.node}; Node ${String(OLDEST_NODE)} or newer is needed to set up the project.`,
  );
  process.exitCode = 1;
} else {
  const { setUp } = await import('./setup/set-up.mjs');
  process.exitCode = await setUp();
}
