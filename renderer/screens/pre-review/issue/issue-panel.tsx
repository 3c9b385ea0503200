import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ProjectId } from '../../../../src/domain/ids.ts';
import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { RuleAnswers } from '../../../components/rule-answers.tsx';
import { useStepDate } from '../../../components/use-step-date.ts';
import { useWarningReasons, WarningReasons } from '../../../components/warning-reasons.tsx';
import type { EditedBodyState } from '../../paper/use-body.ts';
import type { Desk } from '../model/use-desk.ts';
import { MissingLinks } from './missing-links.tsx';
import { PreviewDialog } from './preview-dialog.tsx';

interface IssuePanelProps {
  readonly projectId: ProjectId;
  readonly projectName: string;
  readonly desk: Desk;
  /** The letter's text, which outlasts its dialog. */
  readonly text: EditedBodyState;
}

/** How the rules answer for the day of issue, what is still missing, and the way to the letter. */
export function IssuePanel({ projectId, projectName, desk, text }: IssuePanelProps) {
  const [issuedOn, setIssuedOn] = useStepDate();
  const [previewing, setPreviewing] = useState(false);
  const check = useCall('preReviews.checkIssue', { projectId, issuedOn: issuedOn ?? '' }, issuedOn !== null);
  const answers = check.data?.answers ?? [];
  const warnings = useWarningReasons(answers);
  const incomplete = answers.find(({ ruleId, outcome }) => ruleId === 'R10' && outcome === 'block');
  const blocked = answers.some(({ outcome }) => outcome === 'block');
  const others = answers.filter(({ ruleId, outcome }) => ruleId !== 'R10' && outcome !== 'warn');
  const ready = check.data !== undefined && issuedOn !== null && !blocked && warnings.complete && !desk.unsaved;
  return (
    <Paper component="section" aria-labelledby="issue-heading" sx={{ p: 2 }}>
      <Typography id="issue-heading" variant="h3" sx={{ mb: 1.5 }}>
        出具预审意见书
      </Typography>
      <Stack spacing={1.5}>
        <Box>
          <DateField label="出具日期" value={issuedOn} onChange={setIssuedOn} />
        </Box>
        {check.error && <CallState error={check.error} />}
        {incomplete && (
          <Alert severity="warning">
            {incomplete.title}：还有下列内容未完成，点击可前往。
            <MissingLinks finding={incomplete.finding} />
          </Alert>
        )}
        <WarningReasons {...warnings} />
        <RuleAnswers answers={others} />
        {text.edited !== null && (
          <Alert severity="info">
            意见书的正文已修改，还没有出具。判定、结论、整改要求改了之后再预览，您改过的文字都在，其余的随之更新。
          </Alert>
        )}
        <Box>
          <Button
            variant="contained"
            disabled={!ready}
            onClick={() => {
              setPreviewing(true);
            }}
          >
            预览并出具
          </Button>
        </Box>
      </Stack>
      {previewing && issuedOn !== null && (
        <PreviewDialog
          projectId={projectId}
          projectName={projectName}
          version={desk.version}
          issuedOn={issuedOn}
          reasons={warnings.reasons}
          text={text}
          onClose={() => {
            setPreviewing(false);
          }}
        />
      )}
    </Paper>
  );
}
