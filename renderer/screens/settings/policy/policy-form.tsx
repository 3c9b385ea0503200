import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { keysOf } from '../../../../src/domain/glossary.ts';
import type { OfficePolicy } from '../../../../src/domain/office-policy.ts';
import { POLICY_NAMES } from '../../../../src/domain/policy-changes.ts';
import { POLICY_GROUPS } from '../../../../src/domain/policy-setting.ts';
import { POLICY_SETTINGS } from '../../../../src/domain/policy-settings.ts';
import { call } from '../../../client/call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { UnsavedGuard } from '../../../components/unsaved-guard.tsx';
import { useAction } from '../../../components/use-action.ts';
import type { PolicyValues } from './policy-values.ts';
import { policyFormShape, policyValues } from './policy-values.ts';
import { SaveWithReason } from './save-with-reason.tsx';
import { SettingRow } from './setting-row.tsx';

/** Every number and switch that the regulation leaves to the office; a change needs its reason. */
export function PolicyForm({ revisionId, policy, defaults }: CallOutput<'policies.get'>) {
  const { running, error, run, clearError } = useAction();
  const { control, formState, handleSubmit } = useForm<PolicyValues, unknown, OfficePolicy>({
    resolver: zodResolver(policyFormShape),
    defaultValues: policyValues(policy),
    mode: 'onTouched',
  });
  const save = (reason: string) => {
    void handleSubmit((changed) => {
      run(async () => {
        const { movedDeadlines } = await call('policies.save', { revisionId, policy: changed, reason });
        return `审查规则与限额已保存，${String(movedDeadlines)} 个办理期限随之变动`;
      });
    })();
  };
  return (
    <Paper component="section" aria-label="审查规则与限额" sx={{ p: 2.5 }}>
      <Typography sx={{ mb: 2 }}>
        改动从保存时起适用于新办的事项，未办结的期限随之重新计算；已经办结的事项仍按当时的规则和限额认定。
      </Typography>
      {keysOf(POLICY_GROUPS).map((group) => (
        <Box key={group} sx={{ mb: 3 }}>
          <Typography variant="h2" id={`policy-${group}`} sx={{ mb: 1 }}>
            {POLICY_GROUPS[group]}
          </Typography>
          {/* In an enlarged window what a setting does stays legible, and the default is scrolled to. */}
          <TableContainer>
            <Table size="small" aria-labelledby={`policy-${group}`}>
              <TableHead>
                <TableRow>
                  <TableCell sx={{ minWidth: '15rem' }}>名称和作用</TableCell>
                  <TableCell sx={{ width: '9rem', minWidth: '6.5rem' }}>条款</TableCell>
                  <TableCell sx={{ width: '13rem' }}>现行值</TableCell>
                  <TableCell sx={{ width: '11rem' }}>默认值</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {POLICY_NAMES.filter((name) => POLICY_SETTINGS[name].group === group).map((name) => (
                  <SettingRow key={name} name={name} control={control} defaults={defaults} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        </Box>
      ))}
      <ErrorNotice error={error} onClose={clearError} />
      <SaveWithReason enabled={formState.isDirty && !running} onSave={save} />
      <UnsavedGuard unsaved={formState.isDirty} />
    </Paper>
  );
}
