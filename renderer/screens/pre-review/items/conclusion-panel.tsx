import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import type { PreReviewConclusion } from '../../../../src/domain/glossary.ts';
import { keysOf, PRE_REVIEW_CONCLUSIONS } from '../../../../src/domain/glossary.ts';
import type { PreReviewFields } from '../../../../src/domain/pre-review.ts';
import { CONCLUSION_MEANINGS } from '../model/conclusion-meanings.ts';
import { CONCLUSION_ANCHOR } from '../model/missing-parts.ts';
import { OpinionText } from './opinion-text.tsx';

interface ConclusionPanelProps {
  readonly fields: Pick<PreReviewFields, 'conclusion' | 'opinion'>;
  readonly onChange: (change: Partial<Pick<PreReviewFields, 'conclusion' | 'opinion'>>, done: boolean) => void;
  readonly onDone: () => void;
}

/** The conclusion with what it leads to, and the overall opinion. */
export function ConclusionPanel({ fields, onChange, onDone }: ConclusionPanelProps) {
  const headingId = `${CONCLUSION_ANCHOR}-heading`;
  return (
    <Paper
      component="section"
      variant="outlined"
      id={CONCLUSION_ANCHOR}
      tabIndex={-1}
      aria-labelledby={headingId}
      sx={{ p: 2, scrollMarginTop: '4rem' }}
    >
      <Typography id={headingId} variant="h3">
        预审结论
      </Typography>
      <RadioGroup
        aria-labelledby={headingId}
        value={fields.conclusion ?? ''}
        onChange={(_event, value) => {
          onChange({ conclusion: value as PreReviewConclusion }, true);
        }}
      >
        {keysOf(PRE_REVIEW_CONCLUSIONS).map((key) => (
          <FormControlLabel
            key={key}
            value={key}
            control={<Radio size="small" slotProps={{ input: { 'aria-label': PRE_REVIEW_CONCLUSIONS[key] } }} />}
            sx={{ alignItems: 'flex-start', mb: 0.5 }}
            label={
              <>
                <Typography component="span" sx={{ display: 'block', pt: 0.75 }}>
                  {PRE_REVIEW_CONCLUSIONS[key]}
                </Typography>
                <Typography component="span" variant="body2" color="textSecondary">
                  {CONCLUSION_MEANINGS[key]}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
      <OpinionText
        id="desk-opinion"
        label="总体意见"
        accessibleName="总体意见"
        value={fields.opinion}
        maxLength={4000}
        minRows={3}
        required={fields.conclusion !== null && fields.conclusion !== 'qualified'}
        onChange={(opinion) => {
          onChange({ opinion }, false);
        }}
        onBlur={onDone}
      />
    </Paper>
  );
}
