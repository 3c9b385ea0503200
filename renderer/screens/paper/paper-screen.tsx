import { useParams, useSearchParams } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { DocumentKind } from '../../../src/domain/glossary.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PaperDesk } from './paper-desk.tsx';
import { paperPlace } from './paper-place.ts';

type ListedPaper = CallOutput<'papers.list'>['papers'][number];

/** The desk of a listed paper; one that is not listed any more cannot be issued. */
function ListedDesk({ paper }: { readonly paper: ListedPaper | undefined }) {
  const [params] = useSearchParams();
  if (!paper) return <EmptyState title="不能出具" text="文书所依据的记录已被更正或撤销，请返回后重新选择。" />;
  const { kind, about, issued } = paper;
  return (
    <PaperDesk
      key={paperPlace(kind, about, false)}
      kind={kind}
      about={about}
      replaces={params.has('again') ? issued : null}
    />
  );
}

/** 出具文书: one paper about a project's record, its text beside its print page. */
export function PaperScreen() {
  const { id, kind, recordId } = useParams();
  const { data, error } = useCall('papers.list', { projectId: Number(id) });
  if (!data) return <CallState error={error} />;
  const wanted = Number(recordId) as RecordId;
  const paper = data.papers.find(
    ({ kind: own, about }) => own === (kind as DocumentKind) && about.of === 'record' && about.recordId === wanted,
  );
  return <ListedDesk paper={paper} />;
}

/** 出具文书: a paper about a draw of experts. */
export function DrawPaperScreen() {
  const { id, kind, drawId } = useParams();
  const { data, error } = useCall('papers.listOfMeeting', { meetingId: Number(id) });
  if (!data) return <CallState error={error} />;
  const wanted = Number(drawId);
  const paper = data.papers.find(
    ({ kind: own, about }) => own === (kind as DocumentKind) && about.of === 'draw' && about.drawId === wanted,
  );
  return <ListedDesk paper={paper} />;
}

/** 出具文书: a paper about a submitted 项目入库草案. */
export function DraftPaperScreen() {
  const { id, kind } = useParams();
  const { data, error } = useCall('papers.listOfDraft', { draftId: Number(id) });
  if (!data) return <CallState error={error} />;
  return <ListedDesk paper={data.papers.find((paper) => paper.kind === (kind as DocumentKind))} />;
}
