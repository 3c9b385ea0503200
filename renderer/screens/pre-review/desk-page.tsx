import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Link as RouterLink } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { useOpening } from '../../client/use-opening.ts';
import { CallState } from '../../components/call-state.tsx';
import { DeadlineChip } from '../../components/deadline-chip.tsx';
import { DeclaredPanel } from '../../components/declared/declared-panel.tsx';
import { DocumentActions } from '../../components/document-actions.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { yuan } from '../../components/yuan.ts';
import { FileCheck } from '../documents/file-check.tsx';
import { DeskLayout } from './desk-layout.tsx';
import { IssuedLetter } from './issue/issued-letter.tsx';
import { ReadOnlyItems } from './items/read-only-items.tsx';
import { OpenDesk } from './open-desk.tsx';

type DeskData = CallOutput<'preReviews.get'>;

function DeskHeader({ desk }: { readonly desk: DeskData }) {
  const { project, unitName, declaration, declaredAmount, deadline, issued } = desk;
  return (
    <PageHeader
      title={project.content.name}
      detail={
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <Link component={RouterLink} to={`/projects/${String(project.id)}`}>
            {project.code}
          </Link>
          <span>{unitName}</span>
          <span>第 {declaration.round} 次申报</span>
          <span>申报 {yuan(declaredAmount)}</span>
          <DeadlineChip deadline={deadline} />
          {issued && <Chip size="small" color="success" variant="outlined" label={`已出具 ${issued.number ?? ''}`} />}
        </Stack>
      }
    >
      <Button component={RouterLink} to="/pre-reviews" variant="outlined">
        返回预审台
      </Button>
    </PageHeader>
  );
}

/** Only when the letter's file is not as it was registered; the desk just said that it is there. */
function LostFile({ document }: Pick<Parameters<typeof FileCheck>[0], 'document'>) {
  const check = useCall('documents.verify', { id: document.id }, true, true);
  if (!check.data || check.data.state === 'intact') return null;
  return <FileCheck document={document} />;
}

interface IssuedDeskProps {
  readonly desk: DeskData;
  readonly issued: NonNullable<DeskData['issued']>;
  readonly justIssued: boolean;
}

function IssuedDesk({ desk, issued, justIssued }: IssuedDeskProps) {
  return (
    <Stack spacing={2}>
      <IssuedLetter document={issued} justIssued={justIssued} />
      <LostFile document={issued} />
      <DocumentActions document={issued} />
      <ReadOnlyItems fields={desk.fields} />
    </Stack>
  );
}

/** The desk of one project: what was declared beside what is judged. */
export function DeskPage({ projectId }: { readonly projectId: ProjectId }) {
  const { data: desk, error } = useCall('preReviews.get', { projectId });
  const { opened, round, reopen } = useOpening('preReviews.get', { projectId });
  if (!desk || opened === null) return <CallState error={error} />;
  return (
    <>
      <DeskHeader desk={desk} />
      <DeskLayout
        declared={<DeclaredPanel project={desk.project} unitName={desk.unitName} declaration={desk.declaration} />}
        judged={
          desk.issued ? (
            <IssuedDesk desk={desk} issued={desk.issued} justIssued={opened.issued === null} />
          ) : (
            <OpenDesk key={round} projectId={projectId} start={opened} onReload={() => void reopen()} />
          )
        }
      />
    </>
  );
}
