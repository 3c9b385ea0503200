import AddIcon from '@mui/icons-material/Add';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Improvement, PreReviewFields } from '../../../../src/domain/pre-review.ts';
import { DateField } from '../../../components/date-field.tsx';
import { unlistedSuggestions, withImprovement } from '../model/desk-fields.ts';
import { IMPROVEMENTS_ANCHOR } from '../model/missing-parts.ts';

interface ImprovementsPanelProps {
  readonly fields: PreReviewFields;
  readonly onChange: (change: (fields: PreReviewFields) => PreReviewFields, done: boolean) => void;
  readonly onDone: () => void;
}

const BLANK: Improvement = { content: '', dueOn: null };

/** What the unit has to mend, each with its date; suggestions of objected items are taken over with one click. */
export function ImprovementsPanel({ fields, onChange, onDone }: ImprovementsPanelProps) {
  const headingId = `${IMPROVEMENTS_ANCHOR}-heading`;
  const unlisted = unlistedSuggestions(fields);
  const { improvements } = fields;

  function put(index: number, improvement: Improvement | null, done: boolean) {
    onChange((now) => withImprovement(now, index, improvement), done);
  }

  return (
    <Paper
      component="section"
      variant="outlined"
      id={IMPROVEMENTS_ANCHOR}
      tabIndex={-1}
      aria-labelledby={headingId}
      sx={{ p: 2, scrollMarginTop: '4rem' }}
    >
      <Typography id={headingId} variant="h3">
        整改要求
      </Typography>
      <Typography variant="body2" color="textSecondary">
        “完善需求方案”须至少一条；每条写明内容和完成时限，照此印入意见书。
      </Typography>
      <Stack component="ol" spacing={2} sx={{ listStyle: 'none', p: 0, my: 1.5 }}>
        {improvements.map((improvement, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a requirement has no name but its place
          <Box component="li" key={index} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
            <TextField
              multiline
              label={`第 ${String(index + 1)} 条整改要求`}
              sx={{ flex: '1 1 16rem' }}
              value={improvement.content}
              slotProps={{ htmlInput: { maxLength: 1000 }, inputLabel: { shrink: true } }}
              onChange={(event) => {
                put(index, { ...improvement, content: event.target.value }, false);
              }}
              onBlur={onDone}
            />
            <DateField
              label="完成时限"
              value={improvement.dueOn}
              onChange={(dueOn) => {
                put(index, { ...improvement, dueOn }, true);
              }}
            />
            <IconButton
              aria-label={`删除第 ${String(index + 1)} 条整改要求`}
              onClick={() => {
                put(index, null, true);
              }}
            >
              <DeleteOutlineIcon />
            </IconButton>
          </Box>
        ))}
      </Stack>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button
          startIcon={<AddIcon />}
          disabled={improvements.length >= 50}
          onClick={() => {
            put(improvements.length, BLANK, false);
          }}
        >
          添加一条
        </Button>
        {unlisted.length > 0 && (
          <Button
            onClick={() => {
              onChange(
                (now) => ({
                  ...now,
                  improvements: [
                    ...now.improvements,
                    ...unlistedSuggestions(now).map((content) => ({ content: content.slice(0, 1000), dueOn: null })),
                  ].slice(0, 50),
                }),
                true,
              );
            }}
          >
            从各项建议带入（{unlisted.length} 条）
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
