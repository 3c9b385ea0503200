import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {string[]} failed name of each and how it failed
 * @property {string[]} skipped name and reason of each
 */

const MESSAGE_LINES = 12;

/**
 * @param {string} name
 * @param {string | undefined} message
 */
function failure(name, message = 'no message') {
  return `${name}: ${stripVTControlCharacters(message).split('\n').slice(0, MESSAGE_LINES).join('\n    ')}`;
}

/**
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages?: string[], meta?: { reason?: string } }[] }[]} testResults
 */

/**
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitestReport({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  // A file that could not even be loaded has no tests to fail.
  const brokenFiles = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: [
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0])),
      ...brokenFiles.map(({ name, message }) => failure(name, message)),
    ],
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, meta }) => `${fullName}: ${meta?.reason ?? 'no reason given'}`),
  };
}

/**
 * @typedef {object} PlaywrightTest
 * @property {string} status
 * @property {{ type: string, description?: string }[]} annotations
 * @property {{ errors: { message?: string }[] }[]} results a timeout is followed by what it broke off
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: PlaywrightTest[] }[]} [specs]
 */

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ title: string, status: string, message: string, reason: string | undefined }[]}
 */
function testsOf({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) => {
    return tests.map(({ status, annotations, results }) => {
      return {
        title,
        status,
        message: results
          .flatMap(({ errors }) => errors)
          .flatMap(({ message: words }) => words ?? [])
          .join('\n'),
        reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description,
      };
    });
  });
  return [...own, ...suites.flatMap(testsOf)];
}

/**
 * @param {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} report
 * @returns {Count}
 */
export function countPlaywrightReport({ suites, errors }) {
  const tests = suites.flatMap(testsOf);
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    // A test that needed a second try is no passed test.
    failed: [
      ...tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ title, message }) => failure(title, message)),
      ...errors.map(({ message }) => failure('Playwright', message)),
    ],
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, reason }) => `${title}: ${reason ?? 'no reason given'}`),
  };
}
