import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { ProjectContentInput } from '../../../../src/contract/shapes/project.ts';
import type { MoneyUnit } from '../../../../src/domain/money.ts';
import { REGISTRATION_SHAPES } from './registration-shape.ts';
import type { RegistrationValues } from './registration-values.ts';

type FormResolver = Resolver<RegistrationValues, unknown, ProjectContentInput>;

const RESOLVERS: Readonly<Record<MoneyUnit, FormResolver>> = {
  元: zodResolver(REGISTRATION_SHAPES.元),
  万元: zodResolver(REGISTRATION_SHAPES.万元),
};

/** Reads the form by the contract's shapes, its prices in the unit that the form says. */
export const registrationResolver: FormResolver = (values, context, options) =>
  RESOLVERS[values.priceUnit](values, context, options);
