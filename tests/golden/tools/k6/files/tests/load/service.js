// Load test of the sample service. The limits below are the promise; when one is broken, the pipeline fails.
import http from 'k6/http';
import { check, fail, sleep } from 'k6';

const target = __ENV.BASE_URL;
// The image is built with the commit as its version. Without it (by hand) any version will do.
const expected = __ENV.IMAGE_TAG || '';

export const options = {
  scenarios: {
    callers: {
      executor: 'ramping-vus',
      startVUs: 1,
      stages: [
        { duration: '5s', target: 10 },
        { duration: '30s', target: 10 },
        { duration: '2s', target: 0 },
      ],
      gracefulRampDown: '5s',
    },
  },
  thresholds: {
    // Only the measured requests: waiting for the release in setup() does not count.
    'http_req_duration{kind:load}': ['p(95)<300'],
    'http_req_failed{kind:load}': ['rate<10e-3'],
    checks: ['rate>0.99'],
  },
  summaryTrendStats: ['avg', 'med', 'p(95)', 'p(99)', 'max'],
  setupTimeout: '11m',
};

// Waits until the new release answers; a load test of the old one would say nothing.
export function setup() {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = http.get(`${target}/`, { timeout: '5s', responseCallback: null });
    if (answer.status === 200 && (expected === '' || answer.json('version') === expected)) {
      return;
    }
    sleep(5);
  }
  fail(`${target} does not answer${expected === '' ? '' : ` with version ${expected}`}`);
}

export default function () {
  const answer = http.get(`${target}/`, { tags: { kind: 'load' } });
  check(answer, {
    'status is 200': (r) => r.status === 200,
    'says who it is': (r) => r.status === 200 && r.json('service') !== undefined,
  });
  sleep(Math.random());
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

// One line per limit for people, JUnit for the pipeline, all numbers for whoever compares two runs.
export function handleSummary(data) {
  const cases = [];
  let text = `\nLoad test of ${target}\n`;
  for (const [name, metric] of Object.entries(data.metrics).sort()) {
    for (const [limit, result] of Object.entries(metric.thresholds || {})) {
      const values = Object.entries(metric.values)
        .map(([key, value]) => `${key}=${Math.round(value * 1000) / 1000}`)
        .join(' ');
      text += `  ${result.ok ? 'kept  ' : 'BROKEN'}  ${name} ${limit}   ${values}\n`;
      const failure = result.ok ? '' : `<failure message="${escape(limit)} is broken">${escape(values)}</failure>`;
      cases.push(`  <testcase classname="load" name="${escape(`${name} ${limit}`)}">${failure}</testcase>`);
    }
  }
  const broken = cases.filter((line) => line.includes('<failure')).length;
  const junit = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="load" tests="${cases.length}" failures="${broken}">`,
    ...cases,
    '</testsuite>',
    '',
  ].join('\n');
  return {
    stdout: text,
    'reports/load.xml': junit,
    'reports/load.json': JSON.stringify(data, null, 2),
  };
}
