import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import type { RankableProject } from '../../../../src/domain/inclusion-draft.ts';
import { useCall } from '../../../client/use-call.ts';
import { chosenWith } from '../../../components/chosen-with.ts';
import { CallState } from '../../../components/call-state.tsx';
import { ProjectCell, ReviewCells } from '../ranking/project-cells.tsx';

interface CandidatesDialogProps {
  readonly planYear: number;
  /** Projects of the saved draft that were taken out since: the library does not offer them while the draft has them. */
  readonly takenOut: readonly RankableProject[];
  /** Projects that stand in the draft as it is being worked on. */
  readonly inDraft: ReadonlySet<ProjectId>;
  readonly onChoose: (projects: readonly RankableProject[]) => void;
  readonly onClose: () => void;
}

function CandidateTable(props: {
  readonly projects: readonly RankableProject[];
  readonly chosen: ReadonlySet<ProjectId>;
  readonly onChosen: (chosen: ReadonlySet<ProjectId>) => void;
}) {
  const { projects, chosen, onChosen } = props;
  return (
    <Table size="small" aria-label="可列入草案的项目">
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox">
            <Checkbox
              checked={chosen.size === projects.length}
              indeterminate={chosen.size > 0 && chosen.size < projects.length}
              slotProps={{ input: { 'aria-label': '全选' } }}
              onChange={(_event, checked) => {
                onChosen(new Set(checked ? projects.map(({ projectId }) => projectId) : []));
              }}
            />
          </TableCell>
          <TableCell sx={{ px: 1 }}>项目</TableCell>
          {['申报', '审定', '核减'].map((head) => (
            <TableCell key={head} align="right" sx={{ px: 1 }}>
              {head}（万元）
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {projects.map((project) => (
          <TableRow key={project.projectId}>
            <TableCell padding="checkbox">
              <Checkbox
                checked={chosen.has(project.projectId)}
                slotProps={{ input: { 'aria-label': `选择${project.name}` } }}
                onChange={(_event, checked) => {
                  onChosen(chosenWith(chosen, project.projectId, checked));
                }}
              />
            </TableCell>
            <ProjectCell project={project} isLink={false} />
            <ReviewCells declared={project.declared} reviewed={project.reviewed} />
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Chooses from the reviewed and deferred projects of the year those that go into the draft. */
export function CandidatesDialog({ planYear, takenOut, inDraft, onChoose, onClose }: CandidatesDialogProps) {
  const found = useCall('inclusion.candidates', { planYear });
  const [chosen, setChosen] = useState<ReadonlySet<ProjectId>>(new Set());
  const projects: readonly RankableProject[] = [...(found.data?.projects ?? []), ...takenOut].filter(
    ({ projectId }) => !inDraft.has(projectId),
  );
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="candidates-title">
      <DialogTitle id="candidates-title">添加项目（{planYear} 年审查通过、暂缓入库的项目）</DialogTitle>
      <DialogContent>
        {!found.data && <CallState error={found.error} />}
        {found.data && projects.length === 0 && (
          <Typography sx={{ py: 2 }}>没有可以添加的项目。方案审查通过后，项目会出现在这里。</Typography>
        )}
        {projects.length > 0 && <CandidateTable projects={projects} chosen={chosen} onChosen={setChosen} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>取消</Button>
        <Button
          variant="contained"
          disabled={chosen.size === 0}
          onClick={() => {
            onChoose(projects.filter(({ projectId }) => chosen.has(projectId)));
          }}
        >
          添加 {chosen.size} 个项目
        </Button>
      </DialogActions>
    </Dialog>
  );
}
