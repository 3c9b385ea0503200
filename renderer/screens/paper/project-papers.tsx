import Typography from '@mui/material/Typography';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { PaperList } from './paper-list.tsx';

/** The papers that a project's records allow. */
export function ProjectPapers({ projectId }: { readonly projectId: ProjectId }) {
  const { data, error } = useCall('papers.list', { projectId });
  if (!data) return <CallState error={error} />;
  if (data.papers.length === 0) {
    return (
      <Typography color="text.secondary">登记评审、变更、采购、验收等记录后，可以在这里出具相应的文书。</Typography>
    );
  }
  return <PaperList papers={data.papers} />;
}
