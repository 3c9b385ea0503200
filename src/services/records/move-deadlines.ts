import type { ProjectId } from '../../domain/ids.ts';
import type { OfficePolicy } from '../../domain/office-policy.ts';
import type { OpenDeadline } from '../../domain/open-deadlines.ts';
import { openDeadlines } from '../../domain/open-deadlines.ts';
import type { WorkCalendar } from '../../domain/work-calendar.ts';
import {
  deadlineEntry,
  listDeadlinesOf,
  listProjectsInProgress,
  listProjectsWithDeadlines,
} from '../../storage/open-deadlines.ts';
import { writeDeadlines } from '../../storage/project-caches.ts';
import { readProjectCourse } from '../../storage/project-files.ts';
import { setDueOn } from '../../storage/projects.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import { nearestDue } from './refresh-project.ts';

/** What deadlines are counted by. */
interface Clock {
  readonly calendar: WorkCalendar;
  readonly policy: OfficePolicy;
}

/** How many deadlines differ; one that came or went counts as well. */
function countMoved(writer: Writer, projectId: ProjectId, deadlines: readonly OpenDeadline[]): number {
  const before = new Set(listDeadlinesOf(writer, projectId).map((entry) => JSON.stringify(entry)));
  const after = deadlines.map((deadline) => JSON.stringify(deadlineEntry(deadline)));
  const kept = after.filter((entry) => before.has(entry)).length;
  return Math.max(before.size, after.length) - kept;
}

function moveAll(writer: Writer, projects: readonly ProjectId[], { calendar, policy }: Clock): number {
  let moved = 0;
  for (const projectId of projects) {
    const deadlines = openDeadlines({ file: readProjectCourse(writer, projectId), policy, calendar });
    const differing = countMoved(writer, projectId, deadlines);
    if (differing === 0) continue;
    moved += differing;
    writeDeadlines(writer, projectId, deadlines);
    setDueOn(writer, projectId, nearestDue(deadlines));
  }
  return moved;
}

/** Counts every open deadline anew after the calendar changed; answers how many moved. */
export function moveWithCalendar(writer: Writer, clock: Clock): number {
  return moveAll(writer, listProjectsWithDeadlines(writer), clock);
}

/** The same after the policy changed, which may also give a deadline to a project that had none. */
export function moveWithPolicy(writer: Writer, clock: Clock): number {
  return moveAll(writer, listProjectsInProgress(writer), clock);
}
