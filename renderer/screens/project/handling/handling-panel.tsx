import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import { CallState } from '../../../components/call-state.tsx';
import { DocumentActions } from '../../../components/document-actions.tsx';
import { RuleAnswers } from '../../../components/rule-answers.tsx';
import { wanYuan } from '../../../components/wan-yuan.ts';
import { ProjectMeetings } from '../../meetings/project-meetings.tsx';
import type { FileReading } from '../file-reading.ts';
import { ProjectPapers } from '../../paper/project-papers.tsx';
import { Deadlines } from './deadlines.tsx';
import { NextSteps } from './next-steps.tsx';
import { NEXT_WORDS } from './next-words.ts';
import { Part } from './part.tsx';
import { StepGroups } from './step-groups.tsx';

type Page = CallOutput<'projects.get'>;

function Declarations({ declarations }: Pick<Page, 'declarations'>) {
  return (
    <Table size="small" aria-label="申报记录">
      <TableHead>
        <TableRow>
          <TableCell>次数</TableCell>
          <TableCell>申报日期</TableCell>
          <TableCell>收文编号</TableCell>
          <TableCell align="right">申报金额（万元）</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {declarations.map(({ round, declaredOn, receiptNumber, amount }) => (
          <TableRow key={round}>
            <TableCell>第 {round} 次</TableCell>
            <TableCell>{formatChineseDate(declaredOn)}</TableCell>
            <TableCell>{receiptNumber}</TableCell>
            <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {wanYuan(amount)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Documents({ documents }: Pick<Page, 'documents'>) {
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {documents.map((document) => (
        <Box component="li" key={document.id}>
          <Typography>
            {document.number}　{document.title}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
            {formatChineseDate(document.issuedOn)}　{document.registeredBy}
          </Typography>
          <DocumentActions document={document} />
        </Box>
      ))}
    </Stack>
  );
}

/** What comes next, with the buttons that do it and how the rules answer to it now. */
function Next({ page: { project, answers }, file }: HandlingPanelProps) {
  const words = NEXT_WORDS[project.stage];
  return (
    <Stack spacing={1}>
      {words !== undefined && <Alert severity="info">{words}</Alert>}
      {file.data ? <NextSteps projectId={project.id} file={file.data} /> : <CallState error={file.error} />}
      {answers.length > 0 && <RuleAnswers answers={answers} />}
    </Stack>
  );
}

interface HandlingPanelProps {
  readonly page: Page;
  readonly file: FileReading;
}

/** Where the project stands: the next steps, what is due, every step of its life, its rounds, its papers. */
export function HandlingPanel({ page, file }: HandlingPanelProps) {
  const { project, declarations, documents } = page;
  const deadlines = file.data?.deadlines ?? [];
  return (
    <Stack spacing={3}>
      <Part id="next-heading" title="下一步">
        <Next page={page} file={file} />
      </Part>
      {deadlines.length > 0 && (
        <Part id="deadlines-heading" title="办理期限">
          <Deadlines deadlines={deadlines} />
        </Part>
      )}
      {file.data && (
        <Part id="steps-heading" title="各环节可办事项">
          <StepGroups key={file.data.stage} projectId={project.id} file={file.data} />
        </Part>
      )}
      {declarations.length > 0 && (
        <Part id="declarations-heading" title="申报记录">
          <Declarations declarations={declarations} />
        </Part>
      )}
      {declarations.length > 0 && (
        <Part id="meetings-heading" title="专家会议">
          <ProjectMeetings projectId={project.id} />
        </Part>
      )}
      {declarations.length > 0 && (
        <Part id="papers-heading" title="可出具的文书">
          <ProjectPapers projectId={project.id} />
        </Part>
      )}
      <Part id="documents-heading" title="文书">
        {documents.length === 0 ? (
          <Typography color="textSecondary">还没有出具文书。</Typography>
        ) : (
          <Documents documents={documents} />
        )}
      </Part>
    </Stack>
  );
}
