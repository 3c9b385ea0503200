import type { OfficePolicy } from '../../domain/office-policy.ts';
import { openDeadlines } from '../../domain/open-deadlines.ts';
import type { WorkCalendar } from '../../domain/work-calendar.ts';
import { listDueDays, listProjectsWithDeadlines } from '../../storage/open-deadlines.ts';
import { writeDeadlines } from '../../storage/project-caches.ts';
import { setDueOn } from '../../storage/projects.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import { openCase } from './case.ts';
import { nearestDue } from './refresh-project.ts';

/** Counts every open deadline anew after the calendar or the policy changed; answers how many last days moved. */
export function moveDeadlines(writer: Writer, calendar: WorkCalendar, policy: OfficePolicy): number {
  let moved = 0;
  for (const projectId of listProjectsWithDeadlines(writer)) {
    const { file, stage } = openCase(writer, projectId);
    const deadlines = openDeadlines({ file, policy, calendar }, stage);
    const before = listDueDays(writer, projectId);
    const after = deadlines.map(({ count }) => count.due);
    const changed = after.filter((due, index) => due !== before[index]).length;
    if (changed === 0 && before.length === after.length) continue;
    moved += Math.max(changed, Math.abs(before.length - after.length));
    writeDeadlines(writer, projectId, deadlines);
    setDueOn(writer, projectId, nearestDue(deadlines));
  }
  return moved;
}
