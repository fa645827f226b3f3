/** `node --import tsx test/layouts/exports/probe.ts [KIND … | SET]`: how each kind of export comes out. */
import { invent } from "../municipality";
import { chanceOf } from "../random";
import { KIND_SETS } from "./kinds";
import { probed, type Probed } from "./probed";
import { seedOf } from "./seed";

const wanted = process.argv.slice(2);

function* kinds(): Iterable<Probed> {
  for (const [set, all] of Object.entries(KIND_SETS))
    for (const [title, kind] of Object.entries(all))
      if (wanted.length === 0 || wanted.includes(title) || wanted.includes(set))
        yield { title, exported: kind(invent(chanceOf(seedOf(title)))), isWanted: wanted.includes(title) };
}

void probed(kinds());
