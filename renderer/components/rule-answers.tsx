import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import type { RuleAnswerView } from '../../src/contract/shapes/rule-answer.ts';

const OUTCOMES: Readonly<Record<RuleAnswerView['outcome'], { label: string; colour: string; Icon: SvgIconComponent }>> =
  {
    block: { label: '不能办理', colour: 'error.main', Icon: BlockIcon },
    warn: { label: '提醒', colour: 'warning.main', Icon: WarningIcon },
    record: { label: '参考', colour: 'info.main', Icon: InfoIcon },
    pass: { label: '通过', colour: 'success.main', Icon: CheckCircleIcon },
    notApplicable: { label: '不适用', colour: 'text.secondary', Icon: RemoveCircleIcon },
  };

const ORDER = Object.keys(OUTCOMES);

/** How one rule answers: outcome, article with its own sentence, what was found, what would satisfy it. */
export function RuleAnswer({ answer }: { readonly answer: RuleAnswerView }) {
  const { label, colour, Icon } = OUTCOMES[answer.outcome];
  const source = answer.article === '办公室规定' ? answer.article : `《办法》${answer.article}`;
  return (
    <Box sx={{ display: 'flex', gap: 1, py: 0.75 }}>
      <Box component={Icon} sx={{ color: colour, flexShrink: 0 }} aria-hidden />
      <Box>
        <Typography component="div" sx={{ fontWeight: 600 }}>
          <Box component="span" sx={{ color: colour, mr: 1.5 }}>
            {label}
          </Box>
          {answer.title}
        </Typography>
        {answer.finding !== '' && <Typography sx={{ overflowWrap: 'anywhere' }}>{answer.finding}</Typography>}
        {answer.remedy !== '' && <Typography>处理：{answer.remedy}</Typography>}
        <Typography variant="body2" color="textSecondary">
          {source}（{answer.ruleId}）：“{answer.sentence}”
        </Typography>
      </Box>
    </Box>
  );
}

/** Answers of a step, what stands in the way first. */
export function RuleAnswers({ answers }: { readonly answers: readonly RuleAnswerView[] }) {
  const sorted = answers.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return (
    <Box component="ul" aria-label="条款检查" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sorted.map((answer) => (
        <li key={`${answer.ruleId} ${answer.title}`}>
          <RuleAnswer answer={answer} />
        </li>
      ))}
    </Box>
  );
}
