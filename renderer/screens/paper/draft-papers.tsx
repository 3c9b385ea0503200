import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { InclusionDraftId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { PaperList } from './paper-list.tsx';

/** The papers about a submitted 项目入库草案. */
export function DraftPapers({ draftId }: { readonly draftId: InclusionDraftId }) {
  const { data, error } = useCall('papers.listOfDraft', { draftId });
  if (!data) return <CallState error={error} />;
  return (
    <Paper component="section" aria-labelledby="draft-papers" sx={{ px: 2, py: 1.25 }}>
      <Typography id="draft-papers" variant="h3" gutterBottom>
        草案文书
      </Typography>
      <PaperList papers={data.papers} />
    </Paper>
  );
}
