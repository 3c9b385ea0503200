import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { UnitId } from '../../../../src/domain/ids.ts';
import { call } from '../../../client/call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { UnitFilter } from '../../../components/unit-filter.tsx';
import { useAction } from '../../../components/use-action.ts';
import type { Draft, Preview } from '../import-draft.ts';

type UnknownUnit = Preview['unknownUnits'][number];
type Choice = 'create' | UnitId | null;

function wordOf({ choice, chosenName }: UnknownUnit): string {
  if (choice === null) return '待定';
  return choice === 'create' ? '将新建' : `认作“${chosenName}”`;
}

interface UnknownUnitsProps {
  readonly draft: Draft;
  readonly units: readonly UnknownUnit[];
  readonly onChanged: () => Promise<void>;
}

/** Names of units in a ledger that the library does not know: new ones, or other names of known ones. */
export function UnknownUnits({ draft, units, onChanged }: UnknownUnitsProps) {
  const { running, error, run, clearError } = useAction();
  const [looking, setLooking] = useState(false);
  if (units.length === 0) return null;
  const choose = (names: readonly string[], choice: Choice) => {
    run(async () => {
      await call('imports.chooseUnits', { draft: draft.id, names, choice });
      await onChanged();
    });
  };
  const open = units.filter(({ choice }) => choice === null).map(({ name }) => name);
  return (
    <Alert
      severity={open.length > 0 ? 'warning' : 'success'}
      sx={{ mb: 1.5, '& .MuiAlert-message': { flexGrow: 1 } }}
      action={
        open.length > 0 ? (
          <Button color="inherit" disabled={running} onClick={() => choose(open, 'create')}>
            全部新建（{open.length}）
          </Button>
        ) : (
          <Button color="inherit" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {looking ? '收起' : '查看'}
          </Button>
        )
      }
    >
      <AlertTitle sx={{ mb: 0 }}>
        名录中没有的单位：{units.length} 个{open.length === 0 && '，都已决定'}
      </AlertTitle>
      <ErrorNotice error={error} onClose={clearError} />
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: '11rem', overflowY: 'auto' }}>
        {(open.length > 0 || looking ? units : []).map((unit) => (
          <Box
            component="li"
            key={unit.name}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5, flexWrap: 'wrap' }}
          >
            <Box sx={{ flex: '1 1 14rem' }}>
              {unit.name}（{unit.rows} 行，{wordOf(unit)}）
              {unit.choice === null && unit.closest.length > 0 && `　相近：${unit.closest.join('、')}`}
            </Box>
            {unit.choice === null ? (
              <>
                <Button
                  size="small"
                  disabled={running}
                  aria-label={`新建“${unit.name}”`}
                  onClick={() => choose([unit.name], 'create')}
                >
                  新建
                </Button>
                <Box role="group" aria-label={`“${unit.name}”认作已有单位`}>
                  <UnitFilter value={null} onChange={(id) => choose([unit.name], id)} />
                </Box>
              </>
            ) : (
              <Button
                size="small"
                disabled={running}
                aria-label={`重新决定“${unit.name}”`}
                onClick={() => choose([unit.name], null)}
              >
                重新决定
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Alert>
  );
}
