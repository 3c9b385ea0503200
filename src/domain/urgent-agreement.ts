import type { ProjectFile, ProjectRecord } from './records/project-file.ts';
import { latestOf } from './records/project-file.ts';

/** The district government's agreement to an urgent project (办法四（三）); undefined while it has not agreed. */
export function urgentAgreement(file: Pick<ProjectFile, 'records'>): ProjectRecord<'urgentApproval'> | undefined {
  const approval = latestOf(file, 'urgentApproval');
  return approval?.fields.agreement === 'agree' ? approval : undefined;
}
