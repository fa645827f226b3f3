/** `node --import tsx test/layouts/drawn/probe.ts [FROM TO]`: how each drawn workbook comes out. */
import { probed, type Probed } from "../exports/probed";
import { inOneLine } from "./draw";
import { drawn } from "./drawn";

const [from = 0, to = 99] = process.argv.slice(2).map(Number);

function* workbooks(): Iterable<Probed> {
  for (let seed = from; seed <= to; seed++) {
    const { sheets, same, choices } = drawn(seed);
    yield { title: `${seed} ${inOneLine(choices)}\n  `, exported: { sheets, same } };
  }
}

void probed(workbooks());
