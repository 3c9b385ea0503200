import { useParams, useSearchParams } from 'react-router';
import type { DocumentKind } from '../../../src/domain/glossary.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { PaperDesk } from './paper-desk.tsx';

/** 出具文书: one paper about a project's record, its text beside its print page. */
export function PaperScreen() {
  const { id, kind, recordId } = useParams();
  const [params] = useSearchParams();
  const projectId = Number(id) as ProjectId;
  const papers = useCall('papers.list', { projectId });
  if (!papers.data) return <CallState error={papers.error} />;
  const wanted = { kind: kind as DocumentKind, recordId: Number(recordId) as RecordId };
  const paper = papers.data.papers.find((each) => each.kind === wanted.kind && each.recordId === wanted.recordId);
  return (
    <PaperDesk
      key={`${String(projectId)} ${wanted.kind} ${String(wanted.recordId)}`}
      projectId={projectId}
      {...wanted}
      replaces={params.has('again') ? (paper?.issued ?? null) : null}
    />
  );
}
