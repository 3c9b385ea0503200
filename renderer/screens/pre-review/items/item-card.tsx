import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { memo, useState } from 'react';
import type { PreReviewTopic } from '../../../../src/domain/glossary.ts';
import { PRE_REVIEW_TOPICS } from '../../../../src/domain/glossary.ts';
import type { PreReviewItem } from '../../../../src/domain/pre-review.ts';
import { DECLARED_PARTS, declaredAnchor } from '../../../components/declared/declared-part.ts';
import { goToAnchor } from '../../../components/go-to-anchor.ts';
import { needsOpinion } from '../model/desk-fields.ts';
import { itemAnchor } from '../model/missing-parts.ts';
import type { OpinionField } from '../model/quick-phrases.ts';
import { QUICK_PHRASES, withPhrase } from '../model/quick-phrases.ts';
import { TOPIC_SOURCES } from '../model/topic-sources.ts';
import { OpinionText } from './opinion-text.tsx';
import { PhraseMenu } from '../../../components/phrase-menu.tsx';
import { VerdictChoice } from './verdict-choice.tsx';

const OPINION_FIELDS: readonly { field: OpinionField; label: string; maxLength: number }[] = [
  { field: 'problem', label: '问题', maxLength: 2000 },
  { field: 'suggestion', label: '建议', maxLength: 2000 },
  { field: 'basis', label: '依据', maxLength: 1000 },
];

interface ItemCardProps {
  readonly item: PreReviewItem;
  readonly number: number;
  readonly onChange: (topic: PreReviewTopic, change: Partial<Omit<PreReviewItem, 'topic'>>, done: boolean) => void;
  /** A text was left; what was typed may be saved. */
  readonly onDone: () => void;
  /** What helps to judge this item. */
  readonly children?: ReactNode;
}

/** One item of the pre-review: its verdict, and the opinions once there is something to say. */
export const ItemCard = memo(function ItemCard({ item, number, onChange, onDone, children }: ItemCardProps) {
  const { topic } = item;
  const label = PRE_REVIEW_TOPICS[topic];
  const headingId = `${itemAnchor(topic)}-heading`;
  const [opened, setOpened] = useState(false);
  const hasText = OPINION_FIELDS.some(({ field }) => item[field] !== '');
  const objects = needsOpinion(item);
  const source = TOPIC_SOURCES[topic];
  return (
    <Paper
      component="section"
      variant="outlined"
      id={itemAnchor(topic)}
      tabIndex={-1}
      aria-labelledby={headingId}
      sx={{ p: 2, scrollMarginTop: '4rem' }}
    >
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
        <Typography id={headingId} variant="h3">
          {number}. {label}
        </Typography>
        <Link
          component="button"
          type="button"
          variant="body2"
          aria-label={`看申报内容 ${DECLARED_PARTS[source]}`}
          onClick={() => {
            goToAnchor(declaredAnchor(source));
          }}
        >
          看申报内容
        </Link>
      </Stack>
      {children}
      <VerdictChoice
        labelledBy={headingId}
        verdict={item.verdict}
        onChoose={(verdict) => {
          onChange(topic, { verdict }, true);
        }}
      />
      {objects || hasText || opened ? (
        <Stack spacing={1}>
          {OPINION_FIELDS.map(({ field, label: fieldLabel, maxLength }) => (
            <OpinionText
              key={field}
              id={`${itemAnchor(topic)}-${field}`}
              label={fieldLabel}
              accessibleName={`${label}的${fieldLabel}`}
              value={item[field]}
              maxLength={maxLength}
              required={objects && field !== 'basis'}
              action={
                <PhraseMenu
                  of={`${label}的${fieldLabel}`}
                  phrases={QUICK_PHRASES[topic][field]}
                  onChoose={(phrase) => {
                    onChange(topic, { [field]: withPhrase(item[field], phrase).slice(0, maxLength) }, true);
                  }}
                />
              }
              onChange={(text) => {
                onChange(topic, { [field]: text }, false);
              }}
              onBlur={onDone}
            />
          ))}
        </Stack>
      ) : (
        <Button
          size="small"
          aria-label={`写意见 ${label}`}
          onClick={() => {
            setOpened(true);
          }}
        >
          写意见
        </Button>
      )}
    </Paper>
  );
});
