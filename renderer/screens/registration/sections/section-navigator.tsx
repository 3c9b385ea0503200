import Badge from '@mui/material/Badge';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useFormState } from 'react-hook-form';
import { goToAnchor } from '../../../components/go-to-anchor.ts';
import { sectionFaults } from '../model/form-faults.ts';
import type { RegistrationValues } from '../model/registration-values.ts';
import { SECTION_LIST } from '../model/sections.ts';
import { sectionAnchor } from './form-section.tsx';

/** The parts of the form, each with the number of its faults; a column beside the form, a row above it when narrow. */
export function SectionNavigator() {
  const { errors } = useFormState<RegistrationValues>();
  return (
    <Stack
      component="nav"
      aria-label="登记表各部分"
      useFlexGap
      sx={{
        gap: 0.5,
        flexDirection: { xs: 'row', lg: 'column' },
        flexWrap: 'wrap',
        position: { lg: 'sticky' },
        top: { lg: '1rem' },
      }}
    >
      {SECTION_LIST.map((section) => {
        const faults = sectionFaults(errors, section).length;
        return (
          <Link
            key={section.id}
            component="button"
            type="button"
            underline="hover"
            aria-label={faults > 0 ? `${section.title} ${String(faults)} 处需要修改` : section.title}
            onClick={() => {
              goToAnchor(sectionAnchor(section.id));
            }}
            sx={{ px: 1.5, py: { xs: 0.25, lg: 0.75 }, textAlign: 'left', whiteSpace: 'nowrap' }}
          >
            <Badge
              badgeContent={faults > 0 ? faults : undefined}
              color="error"
              sx={{ '& .MuiBadge-badge': { right: -12, top: 4 } }}
            >
              {section.title}
            </Badge>
          </Link>
        );
      })}
    </Stack>
  );
}
