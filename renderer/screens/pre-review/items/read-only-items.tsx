import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { formatChineseDate } from '../../../../src/domain/dates.ts';
import type { Verdict } from '../../../../src/domain/glossary.ts';
import { PRE_REVIEW_CONCLUSIONS, PRE_REVIEW_TOPICS, VERDICTS } from '../../../../src/domain/glossary.ts';
import type { PreReviewFields } from '../../../../src/domain/pre-review.ts';
import { FactsList } from '../../../components/facts-list.tsx';

const VERDICT_COLOURS: Readonly<Record<Verdict, 'success' | 'error' | 'warning' | 'default'>> = {
  pass: 'success',
  fail: 'error',
  doubt: 'warning',
  notApplicable: 'default',
};

/** The judgement as it was issued; nothing of it can be changed any more. */
export function ReadOnlyItems({ fields }: { readonly fields: PreReviewFields }) {
  return (
    <Stack spacing={1.5}>
      {fields.items.map((item, index) => (
        <Paper key={item.topic} variant="outlined" sx={{ p: 2 }}>
          <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
            <Typography variant="h3">
              {index + 1}. {PRE_REVIEW_TOPICS[item.topic]}
            </Typography>
            {item.verdict && (
              <Chip
                size="small"
                variant="outlined"
                color={VERDICT_COLOURS[item.verdict]}
                label={VERDICTS[item.verdict]}
              />
            )}
          </Stack>
          <FactsList
            facts={(
              [
                ['问题', item.problem],
                ['建议', item.suggestion],
                ['依据', item.basis],
              ] as const
            ).filter(([, text]) => text !== '')}
          />
        </Paper>
      ))}
      <Paper variant="outlined" sx={{ p: 2 }}>
        <FactsList
          facts={[
            ['预审结论', fields.conclusion === null ? '' : PRE_REVIEW_CONCLUSIONS[fields.conclusion]],
            ['总体意见', fields.opinion],
            ...fields.improvements.map(
              ({ content, dueOn }, index) =>
                [
                  `整改要求 ${String(index + 1)}`,
                  `${content}${dueOn === null ? '' : `（${formatChineseDate(dueOn)}前）`}`,
                ] as const,
            ),
          ]}
        />
      </Paper>
    </Stack>
  );
}
