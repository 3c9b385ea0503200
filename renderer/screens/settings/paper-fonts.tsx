import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { FontPresence } from '../../components/paper-fonts/font-presence.ts';
import { useFontPresence } from '../../components/paper-fonts/use-font-presence.ts';

function standInText({ isPresent, standIn }: FontPresence): string {
  if (isPresent) return '本机已有';
  return standIn === null ? '本机没有，以系统默认字体代替' : `本机没有，以“${standIn}”代替`;
}

/** Which fonts of official papers this machine has, and what stands in for the others. */
export function PaperFonts() {
  const presence = useFontPresence();
  if (presence === null) return <Typography color="textSecondary">本机的字体无法检测。</Typography>;
  const lacksSome = presence.some(({ isPresent }) => !isPresent);
  return (
    <>
      <Table size="small" aria-label="公文字体">
        <TableHead>
          <TableRow>
            <TableCell>用于</TableCell>
            <TableCell>字体</TableCell>
            <TableCell>本机</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {presence.map((font) => (
            <TableRow key={font.face}>
              <TableCell>{font.use}</TableCell>
              <TableCell>{font.name}</TableCell>
              <TableCell sx={{ color: font.isPresent ? 'success.dark' : 'warning.dark' }}>
                {standInText(font)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {lacksSome && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
          Word 文件里写的始终是上列字体的名称：在装有这些字体的电脑上打开，版面即合国家标准；没有的，Word、WPS
          一般以仿宋、楷体或宋体等相近字体代替，换行和分页可能略有不同。字体由本单位购买授权后安装，安装后重新打开本页。
        </Typography>
      )}
    </>
  );
}
