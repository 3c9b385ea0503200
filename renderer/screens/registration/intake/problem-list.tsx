import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { WorkbookProblem } from './workbook-reading.ts';
import { problemsBySheet } from './workbook-reading.ts';

/** Everything wrong or noteworthy in a workbook, by sheet and cell, each with its remedy. */
export function ProblemList({ problems }: { readonly problems: readonly WorkbookProblem[] }) {
  return problemsBySheet(problems).map(({ sheet, problems: own }) => (
    <section key={sheet} aria-label={`${sheet}的问题`}>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1 }}>
        {sheet}
      </Typography>
      <List dense disablePadding>
        {own.map((problem, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a reading never changes once it is shown
          <ListItem key={place} alignItems="flex-start" disableGutters>
            <ListItemIcon sx={{ minWidth: '2rem', mt: 0.75 }}>
              {problem.severity === 'error' ? (
                <ErrorOutlineIcon color="error" fontSize="small" titleAccess="须改正" />
              ) : (
                <InfoOutlinedIcon color="info" fontSize="small" titleAccess="提示" />
              )}
            </ListItemIcon>
            <ListItemText
              primary={`${problem.cell === '' ? '' : `${problem.cell}：`}${problem.what}`}
              secondary={problem.remedy}
            />
          </ListItem>
        ))}
      </List>
    </section>
  ));
}
