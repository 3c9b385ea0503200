import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ItemKind } from '../../../../src/domain/exchange/item-kinds.ts';
import { ITEM_KINDS } from '../../../../src/domain/exchange/item-kinds.ts';
import type { Decision } from '../../../../src/domain/exchange/planned-item.ts';
import { DECISIONS } from '../../../../src/domain/exchange/planned-item.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { openCount } from './open-count.ts';
import type { ReadPackage } from './package-answers.ts';

interface KindDecisionsProps {
  readonly counts: ReadPackage['counts'];
  readonly onDecide: (kind: ItemKind, decision: Decision) => Promise<void>;
}

/** Decides all of a kind at once. */
export function KindDecisions({ counts, onDecide }: KindDecisionsProps) {
  const kinds = keysOf(ITEM_KINDS).flatMap((kind) => {
    const open = openCount(counts.filter((each) => each.kind === kind));
    return open === 0 ? [] : [{ kind, open }];
  });
  return (
    <Box
      role="group"
      aria-label="按种类决定"
      sx={{ display: 'flex', gap: 2.5, rowGap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}
    >
      {kinds.map(({ kind, open }) => (
        <Box key={kind} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2">
            {ITEM_KINDS[kind]} {open} 条，一律：
          </Typography>
          {keysOf(DECISIONS).map((decision) => (
            <Button
              key={decision}
              size="small"
              variant="outlined"
              aria-label={`${ITEM_KINDS[kind]}一律${DECISIONS[decision]}`}
              onClick={() => void onDecide(kind, decision)}
            >
              {DECISIONS[decision]}
            </Button>
          ))}
        </Box>
      ))}
    </Box>
  );
}
