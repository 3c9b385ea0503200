import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { COST_CLASSES } from '../../../../src/domain/glossary.ts';
import { useDeclaredSums } from '../model/use-declared-sums.ts';
import { yuan } from '../../../components/yuan.ts';

/** What each class of cost comes to while it is typed. */
export function ClassSums() {
  const sums = useDeclaredSums();
  if (!sums || sums.byClass.length === 0) return null;
  return (
    <Stack direction="row" spacing={1} useFlexGap aria-label="按费用类别合计" role="group" sx={{ flexWrap: 'wrap' }}>
      {sums.byClass.map(({ costClass, amount }) => (
        <Chip
          key={costClass}
          variant="outlined"
          label={`${costClass === '' ? '未选类别' : COST_CLASSES[costClass]} ${yuan(amount)}`}
        />
      ))}
    </Stack>
  );
}
