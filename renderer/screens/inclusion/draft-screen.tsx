import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { InclusionDraftId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { SubmittedDraft } from './submitted-draft.tsx';
import { VersionsPanel } from './versions-panel.tsx';

/** A 项目入库草案: worked on, before the leading group, or decided. */
export function DraftScreen() {
  const id = Number(useParams()['id']) as InclusionDraftId;
  const found = useCall('inclusion.get', { id });
  // Grows when the draft has to be read anew, so that the editor begins with what the library has.
  const [reading, setReading] = useState(0);
  if (found.data?.id !== id) return <CallState error={found.error} />;
  const page = found.data;
  return (
    <>
      <Button component={Link} to="/inclusion" size="small" sx={{ mb: 1 }}>
        返回入库草案
      </Button>
      {page.state === 'draft' ? (
        <DraftEditor
          key={`${String(id)} ${String(page.submittedVersions)} ${String(reading)}`}
          page={page}
          onReload={() => {
            setReading(reading + 1);
          }}
        />
      ) : (
        <SubmittedDraft page={page} />
      )}
      <Box sx={{ mt: 1.5 }}>
        <VersionsPanel id={id} />
      </Box>
    </>
  );
}
