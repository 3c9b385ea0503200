import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { FactsList } from '../components/facts-list.tsx';
import { keyText, PLACES } from './navigation.tsx';

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ...PLACES.map((place) => [keyText(place).replace('+', ' + '), place.label] as const),
  ['Ctrl + K', '查找项目（名称、单位、编号、拼音或首字母）'],
  ['Ctrl + S', '保存登记表、预审意见、办理记录、草案、设置'],
  ['1 2 3 4', '预审台：通过、不通过、存疑、不适用'],
  ['Tab / Shift + Tab', '下一项 / 上一项'],
  ['Enter', '打开列表中选中的一行'],
  ['Ctrl + V', '在登记表的表格中粘贴从 Excel 复制的行'],
  ['Ctrl + 加号 / 减号', '放大 / 缩小'],
  ['Ctrl + 0', '恢复原来大小'],
  ['Ctrl + Q', '退出程序'],
  ['F1', '显示本页'],
];

export function ShortcutsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">快捷键</DialogTitle>
      <DialogContent tabIndex={0}>
        <FactsList facts={KEYS} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          关闭
        </Button>
      </DialogActions>
    </Dialog>
  );
}
