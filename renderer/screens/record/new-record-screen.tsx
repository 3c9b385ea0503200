import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { definitionOf, RECORD_KINDS } from '../../../src/domain/records/record-kinds.ts';
import { useCall } from '../../client/use-call.ts';
import { useOpening } from '../../client/use-opening.ts';
import { CallState } from '../../components/call-state.tsx';
import { typedFields } from '../../components/record-form/typed-fields.ts';
import { RuleAnswers } from '../../components/rule-answers.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordHeader } from './record-header.tsx';

interface NewRecordProps {
  readonly projectId: ProjectId;
  readonly kind: RecordKind;
}

interface NewRecordBodyProps extends NewRecordProps {
  readonly file: CallOutput<'records.file'>;
  readonly opened: CallOutput<'records.file'>;
  readonly known: Readonly<Record<string, unknown>>;
}

/** The form, or why it may not be filled in; the file as it was found decides, for keeping the record changes it. */
function NewRecordBody({ projectId, kind, file, opened, known }: NewRecordBodyProps) {
  const { label, fields } = definitionOf(kind);
  const blocking = opened.steps.find((step) => step.kind === kind)?.blocking ?? [];
  const [start] = useState(() => typedFields(fields, known));
  if (blocking.length === 0) {
    return <RecordForm projectId={projectId} kind={kind} file={file} start={start} corrects={null} />;
  }
  return (
    <Stack spacing={1}>
      <Alert severity="error">现在不能办理“{label}”，原因和依据如下。</Alert>
      <RuleAnswers answers={blocking} />
    </Stack>
  );
}

function NewRecordPage({ projectId, kind }: NewRecordProps) {
  const { label, article, on } = definitionOf(kind);
  const page = useCall('projects.get', { id: projectId });
  const file = useCall('records.file', { projectId });
  const found = useOpening('records.file', { projectId });
  const prefill = useOpening('records.prefill', { projectId, kind });
  const status = useOpening('library.status', {});
  if (!page.data || !file.data || !found.opened || !prefill.opened || !status.opened) {
    return <CallState error={page.error ?? file.error ?? prefill.error ?? status.error} />;
  }
  return (
    <>
      <RecordHeader title={label} article={article} project={page.data.project} />
      <NewRecordBody
        projectId={projectId}
        kind={kind}
        file={file.data}
        opened={found.opened}
        known={{ [on]: status.opened.today, ...prefill.opened.fields }}
      />
    </>
  );
}

/** 登记: puts a record on a project's file. */
export function NewRecordScreen() {
  const { id, kind } = useParams();
  const known = RECORD_KINDS.find((each) => each === kind);
  if (!known || definitionOf(known).from !== 'project') {
    return (
      <Typography>“{known ? definitionOf(known).label : kind}”不能在项目页单独登记，请在相应的页面办理。</Typography>
    );
  }
  return <NewRecordPage key={`${String(id)} ${known}`} projectId={Number(id) as ProjectId} kind={known} />;
}
