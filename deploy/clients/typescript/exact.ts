// Decimals with every digit. The documents declare decimal128 (up to 38 digits); a JavaScript number keeps 15 to 17.
import { LosslessNumber, parse, stringify } from 'lossless-json';
import type { ApiResponse, InitOverrideFunction } from '../target/generated/measurement';

/** A decimal to be sent as it is written. The generated types know `number` only; send it with {@link everyDigit}. */
export function exact(decimal: string): number {
  return new LosslessNumber(decimal) as unknown as number;
}

/** Beside a call that sends: JSON.stringify of the generated client would not know the decimals of {@link exact}. */
export const everyDigit: InitOverrideFunction = async ({ init }) => ({
  body: new Blob([stringify(init.body) ?? ''], { type: 'application/json' }),
});

/** The answer of a `…Raw` call; every number in it is a LosslessNumber, whose text is what the service sent. */
export async function readExactly(answer: ApiResponse<unknown>): Promise<unknown> {
  return parse(await answer.raw.text());
}
