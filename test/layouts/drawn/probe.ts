/** `node --import tsx test/layouts/drawn/probe.ts [FROM TO [HOUSE]]`: how each drawn workbook comes out. */
import { probed, type Probed } from "../exports/probed";
import { inOneLine } from "./draw";
import { drawn } from "./drawn";
import { HOUSES } from "./words/houses";

const [from = "0", to = "99", name = "plain"] = process.argv.slice(2);
const house = HOUSES.find((one) => one.name === name);
if (house === undefined) throw new Error(`No house ${name}: ${HOUSES.map((one) => one.name).join(", ")}`);

function* workbooks(own: NonNullable<typeof house>): Iterable<Probed> {
  for (let seed = Number(from); seed <= Number(to); seed++) {
    const { sheets, same, choices } = drawn(seed, own);
    yield { title: `${seed} ${inOneLine(choices)}\n  `, exported: { sheets, same } };
  }
}

void probed(workbooks(house));
