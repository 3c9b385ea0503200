/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped name and reason of each
 */

/**
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string, meta?: { reason?: string } }[] }[]} testResults
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
    failed: tests.filter(({ status }) => status === 'failed').length + brokenFiles.length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, meta }) => `${fullName}: ${meta?.reason ?? 'no reason given'}`),
  };
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }[]} [specs]
 */

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ title: string, status: string, reason: string | undefined }[]}
 */
function testsOf({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) => {
    return tests.map(({ status, annotations }) => {
      return {
        title,
        status,
        reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description,
      };
    });
  });
  return [...own, ...suites.flatMap(testsOf)];
}

/**
 * @param {{ suites: PlaywrightSuite[], errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywrightReport({ suites, errors }) {
  const tests = suites.flatMap(testsOf);
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    // A test that needed a second try is no passed test.
    failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + errors.length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, reason }) => `${title}: ${reason ?? 'no reason given'}`),
  };
}
