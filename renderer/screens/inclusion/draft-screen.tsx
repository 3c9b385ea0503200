import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { InclusionDraftId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { useOpening } from '../../client/use-opening.ts';
import { CallState } from '../../components/call-state.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { SubmittedDraft } from './submitted-draft.tsx';
import { VersionsPanel } from './versions-panel.tsx';

/** The editor, which begins with what the library has, and again when the draft has to be read anew. */
function OpenDraft({ page }: { readonly page: CallOutput<'inclusion.get'> }) {
  const { opened, round, error, reopen } = useOpening('inclusion.get', { id: page.id });
  if (opened === null) return <CallState error={error} />;
  return <DraftEditor key={round} start={opened} page={page} onReload={() => void reopen()} />;
}

/** A 项目入库草案: worked on, before the leading group, or decided. */
export function DraftScreen() {
  const id = Number(useParams()['id']) as InclusionDraftId;
  const found = useCall('inclusion.get', { id });
  if (found.data?.id !== id) return <CallState error={found.error} />;
  const page = found.data;
  return (
    <>
      <Button component={Link} to="/inclusion" size="small" sx={{ mb: 1 }}>
        返回入库草案
      </Button>
      {page.state === 'draft' ? (
        <OpenDraft key={`${String(id)} ${String(page.submittedVersions)}`} page={page} />
      ) : (
        <SubmittedDraft page={page} />
      )}
      <Box sx={{ mt: 1.5 }}>
        <VersionsPanel id={id} />
      </Box>
    </>
  );
}
