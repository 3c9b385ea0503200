import { expect, it } from 'vitest';
import { maskDigits } from '../../src/domain/mask-digits.ts';
import { maskPhone } from '../../src/domain/mask-phone.ts';

it.each([
  ['13800001234', '138****1234'],
  ['0571-00000000', '057*-****0000'],
  ['0000-1234', '****-1234'],
  ['8123转12', '****转12'],
  ['１３９０００００００１', '１３９****０００１'],
  ['', ''],
])('the phone %s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});

it('a mobile number of full width and set apart loses its digits in what the audit keeps', () => {
  expect(maskDigits('致电１３９　００００　０００１、139-0000-0001')).toBe('致电***　****　****、***-****-****');
});
