import type { ProjectId } from '../../domain/ids.ts';
import { moneyLedger } from '../../domain/money-ledger.ts';
import type { OpenDeadline } from '../../domain/open-deadlines.ts';
import { openDeadlines } from '../../domain/open-deadlines.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { writeDeadlines, writeMoney } from '../../storage/project-caches.ts';
import { setProjectState } from '../../storage/projects.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import type { Case } from './case.ts';
import { openCase } from './case.ts';

/** The nearest last day; null when there is none. */
export function nearestDue(deadlines: readonly OpenDeadline[]): IsoDate | null {
  return deadlines.flatMap(({ count }) => count.due ?? []).toSorted()[0] ?? null;
}

interface Followed {
  /** The project's version after it. */
  readonly version: number;
}

/** Writes what follows from a file: its stage, money and deadlines. Throws StaleVersion as refreshProject does. */
export function writeWhatFollows(
  { calendar, policy }: Pick<ServiceContext, 'calendar' | 'policy'>,
  writer: Writer,
  { projectId, version, file, stage }: Pick<Case, 'file' | 'stage'> & { projectId: ProjectId; version: number },
): Followed {
  const deadlines = openDeadlines({ file, policy: policy.policy, calendar });
  const declaredOn = file.declarations.at(-1)?.declaredOn ?? null;
  const next = setProjectState(writer, projectId, version, { stage, declaredOn, dueOn: nearestDue(deadlines) });
  writeMoney(writer, projectId, moneyLedger(file));
  writeDeadlines(writer, projectId, deadlines);
  return { version: next };
}

/**
 * Writes anew all that follows from a project's records — stage, money, deadlines — in the transaction of the record
 * that changed it. Throws StaleVersion when the project is not at that version.
 */
export function refreshProject(
  context: Pick<ServiceContext, 'calendar' | 'policy'>,
  writer: Writer,
  projectId: ProjectId,
  version: number,
): Followed & { readonly current: Case } {
  const current = openCase(writer, projectId);
  const { file, stage } = current;
  return { ...writeWhatFollows(context, writer, { projectId, version, file, stage }), current };
}
