import { useParams } from 'react-router';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { AwaitingList } from './awaiting-list.tsx';
import { DeskPage } from './desk-page.tsx';

/** 预审台: the desk of one project, or the projects that wait for it. */
export function PreReviewScreen() {
  const { projectId } = useParams();
  if (projectId === undefined) return <AwaitingList />;
  return <DeskPage key={projectId} projectId={Number(projectId) as ProjectId} />;
}
