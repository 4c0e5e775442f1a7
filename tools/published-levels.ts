/** Prints every published number of data/pk.csv beside what the program gives; exits 1 when a required one is missed. */
import { PUBLISHED } from '../tests/pharmacology/published';

const digits = (value: number): string => String(Number(value.toPrecision(4)));
let [inside, missed, without, failed] = [0, 0, 0, 0];

for (const { id, what, confidence, quantities, reason, required } of PUBLISHED) {
  console.log(`${id} ${confidence} ${what}`);
  if (quantities.length === 0) {
    without++;
    console.log(`        not compared: ${reason ?? 'NO REASON GIVEN'}`);
    if (reason === undefined) failed++;
  }
  for (const quantity of quantities) {
    const verdict = quantity.inside ? 'inside' : quantity.miss === undefined ? 'OUTSIDE' : 'known miss';
    console.log(
      `        ${verdict.padEnd(10)} ${quantity.name}: ${digits(quantity.computed)} (published ${quantity.published.text})${quantity.inside || quantity.miss === undefined ? '' : `: ${quantity.miss}`}`,
    );
    if (quantity.inside) inside++;
    else missed++;
    if (!quantity.inside && quantity.miss === undefined && required) failed++;
  }
}

const rows = PUBLISHED.filter(({ quantities }) => quantities.length > 0).length;
console.log(
  `\n${PUBLISHED.length} rows: ${rows} compared (${inside} numbers inside, ${missed} outside), ${without} not compared.`,
);
console.log(
  `Outside: ${PUBLISHED.filter(({ quantities }) => quantities.some((one) => !one.inside))
    .map(({ id, confidence }) => `${id} (${confidence})`)
    .join(', ')}`,
);
if (failed > 0) {
  console.error(`${failed} required numbers are outside their published spread without a reason`);
  process.exit(1);
}
