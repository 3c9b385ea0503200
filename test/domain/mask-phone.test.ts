import { expect, it } from 'vitest';
import { maskPhone } from '../../src/domain/mask-phone.ts';

it.each([
  ['13800001234', '138****1234'],
  ['0571-00000000', '057*-****0000'],
  ['0000-1234', '****-1234'],
  ['8123转12', '****转12'],
  ['', ''],
])('the phone %s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});
