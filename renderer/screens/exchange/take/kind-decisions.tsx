import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ItemKind } from '../../../../src/domain/exchange/item-kinds.ts';
import { ITEM_KINDS } from '../../../../src/domain/exchange/item-kinds.ts';
import type { Decision } from '../../../../src/domain/exchange/planned-item.ts';
import { DECISIONS } from '../../../../src/domain/exchange/planned-item.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import { openCount } from './open-count.ts';
import type { ReadPackage } from './package-answers.ts';
import type { Decisions } from './use-decisions.ts';

interface KindDecisionsProps {
  readonly counts: ReadPackage['counts'];
  readonly decisions: Decisions;
}

/** Decides all of a kind at once, and says what came of it. */
export function KindDecisions({ counts, decisions }: KindDecisionsProps) {
  const [told, setTold] = useState('');
  const decide = async (kind: ItemKind, decision: Decision) => {
    const { decided, left } = await decisions.decideKind(kind, decision);
    const done = decided === 0 ? '没有一条能这样选' : `已将 ${String(decided)} 条定为“${DECISIONS[decision]}”`;
    const rest = left === 0 ? '' : `${decided === 0 ? '' : `；另有 ${String(left)} 条不能这样选`}，请在下面逐条决定`;
    setTold(`${ITEM_KINDS[kind]}：${done}${rest}。`);
  };
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
            {ITEM_KINDS[kind]} {open} 条（已决定 {decisions.countDecided(kind)} 条），一律：
          </Typography>
          {keysOf(DECISIONS).map((decision) => (
            <Button
              key={decision}
              size="small"
              variant="outlined"
              aria-label={`${ITEM_KINDS[kind]}一律${DECISIONS[decision]}`}
              onClick={() => void decide(kind, decision)}
            >
              {DECISIONS[decision]}
            </Button>
          ))}
        </Box>
      ))}
      <Typography component="output" aria-label="按种类决定的结果" variant="body2" sx={{ flexBasis: '100%' }}>
        {told}
      </Typography>
    </Box>
  );
}
