// Submits one value as a machine client and reads it again:  npm run first-call -- MEASURE YEAR NUMBER
import { CellsApi, CollectionApi, Configuration, ResponseError } from '../target/generated/measurement';
import { everyDigit, exact, readExactly } from './exact';
import { machine } from './machine';

const keycloak = process.env.QUADRANTE_KEYCLOAK ?? 'http://localhost:8180/realms/quadrante';
const measurement = process.env.QUADRANTE_MEASUREMENT ?? 'http://localhost:8082';
const client = process.env.QUADRANTE_CLIENT ?? 'ms-protocollo';
const secret = process.env.QUADRANTE_SECRET ?? 'ms-protocollo';
const chamber = 'MS';

async function firstCall(measure: string, year: number, number: string): Promise<void> {
  const configuration = new Configuration({
    basePath: measurement,
    middleware: [machine(keycloak, client, secret)],
  });
  const cells = new CellsApi(configuration);
  const collection = new CollectionApi(configuration);

  const page = await cells.cells({ chamber, year, measure });
  const cell = page.items?.[0]?.id;
  if (cell === undefined) {
    throw new Error(`No cell of ${measure} in ${year}.`);
  }
  const seen = await cells.cellRaw({ chamber, cell });
  const submitted = await collection.cellSubmissions(
    {
      chamber,
      cell,
      ifMatch: seen.raw.headers.get('ETag') ?? undefined,
      idempotencyKey: crypto.randomUUID(),
      submissionRequest: { value: { kind: 'NUMBER', number: exact(number) } },
    },
    everyDigit,
  );
  console.log(`${submitted.name}: ${submitted.state} by ${submitted.submission?.by}`);

  const read = (await readExactly(await cells.cellRaw({ chamber, cell }))) as { value: { number: unknown } };
  console.log(`value read: ${read.value.number}`);
}

/** A refusal is a problem: its `code` is for programs, its `detail` for people. */
async function tell(failure: unknown): Promise<void> {
  const refusal = failure instanceof ResponseError ? await failure.response.text() : failure;
  console.error(refusal instanceof Error ? refusal.message : refusal);
  process.exitCode = 1;
}

const [measure, year, number] = process.argv.slice(2);
if (measure === undefined || year === undefined || number === undefined) {
  console.error('Usage: npm run first-call -- MEASURE YEAR NUMBER');
  process.exitCode = 2;
} else {
  firstCall(measure, Number(year), number).catch(tell);
}
