import { expect, it } from 'vitest';
import { standingOf, stageOf } from '../../src/domain/stage.ts';
import { keptRecord, projectCourse, QUALIFIED } from '../support/project-course.ts';

const meeting = keptRecord(1, 'reviewMeeting', '2026-02-02');
const suspended = keptRecord(2, 'suspension', '2026-02-10');

it.each([
  ['resumption', 'reviewing'],
  ['withdrawal', 'withdrawn'],
  ['cancellation', 'cancelled'],
] as const)('a suspended project after a %s is %s', (kind, stage) => {
  const records = [meeting, suspended, keptRecord(3, kind, '2026-02-20')];
  expect(stageOf(projectCourse('2025-12-28', records, QUALIFIED))).toBe(stage);
});

it('a suspended project still tells where it stands', () => {
  const course = projectCourse('2025-12-28', [meeting, suspended], QUALIFIED);
  expect(stageOf(course)).toBe('suspended');
  expect(standingOf(course)).toEqual({ stage: 'reviewing', suspended: true, accepted: false });
});
