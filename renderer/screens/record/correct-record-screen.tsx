import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { RecordRow } from '../../../src/contract/calls/record-calls.ts';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import type { ProjectId, RecordId } from '../../../src/domain/ids.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';
import { useCall } from '../../client/use-call.ts';
import { useOpening } from '../../client/use-opening.ts';
import { CallState } from '../../components/call-state.tsx';
import { typedFields } from '../../components/record-form/typed-fields.ts';
import { RecordForm } from './record-form.tsx';
import { RecordHeader } from './record-header.tsx';

interface CorrectRecordProps {
  readonly projectId: ProjectId;
  readonly recordId: RecordId;
}

interface CorrectRecordBodyProps {
  readonly projectId: ProjectId;
  readonly file: CallOutput<'records.file'>;
  readonly record: RecordRow;
}

/** The form, filled in with the record as it was found. */
function CorrectRecordBody({ projectId, file, record }: CorrectRecordBodyProps) {
  const [start] = useState(() => typedFields(definitionOf(record.kind).fields, record.fields));
  return <RecordForm projectId={projectId} kind={record.kind} file={file} start={start} corrects={record} />;
}

function CorrectRecordPage({ projectId, recordId }: CorrectRecordProps) {
  const page = useCall('projects.get', { id: projectId });
  const file = useCall('records.file', { projectId });
  const { opened } = useOpening('records.file', { projectId });
  if (!page.data || !file.data || !opened) return <CallState error={page.error ?? file.error} />;
  const record = opened.records.find(({ holdsAs }) => holdsAs === recordId);
  if (!record || definitionOf(record.kind).from === 'deed') {
    return <Typography>这条记录不能更正：它已被撤销，或者是拆分、合并留下的记录。</Typography>;
  }
  const { label, article } = definitionOf(record.kind);
  return (
    <>
      <RecordHeader
        title={`更正：${label}（${formatChineseDate(record.on)}）`}
        article={article}
        project={page.data.project}
      />
      <CorrectRecordBody projectId={projectId} file={file.data} record={record} />
    </>
  );
}

/** 更正: puts a record in the place of another; the old one stays on file. */
export function CorrectRecordScreen() {
  const { id, recordId } = useParams();
  const place = { projectId: Number(id) as ProjectId, recordId: Number(recordId) as RecordId };
  return <CorrectRecordPage key={`${String(id)} ${String(recordId)}`} {...place} />;
}
