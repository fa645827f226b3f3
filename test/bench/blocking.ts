/**
 * How long the add-in keeps the pane waiting: the profiler says every millisecond whose code runs, and between two
 * turns of the event loop nothing else can. Time inside office.js (and Node's own) is told apart from the add-in's.
 */
import { Session, type Profiler } from "node:inspector/promises";

export interface Blocking {
  /** Milliseconds of the add-in's own code in the turn with most of it. */
  readonly longestOutsideOfficeJs: number;
  /** Milliseconds of the longest turn, office.js and all. */
  readonly longestTurn: number;
  /** Milliseconds of all turns, by whose code ran. */
  readonly addIn: number;
  readonly officeJs: number;
}

type Owner = "addIn" | "officeJs" | "other";

/** Microseconds on the clock that the profiler uses. */
export function microseconds(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

/** Profiles some work. `turns` are the moments at which a turn began, gathered while it runs. */
export async function profiled(work: () => Promise<void>, turns: readonly number[]): Promise<Blocking> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 500 });
  await session.post("Profiler.start");
  await work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return blockingOf(profile, turns);
}

function blockingOf(profile: Profiler.Profile, turns: readonly number[]): Blocking {
  const ownerOf = ownersIn(profile);
  const byTurn = new Map<number, Record<Owner, number>>();
  let turn = 0;
  let at = profile.startTime;
  let before: Owner = "other";
  profile.samples?.forEach((node, index) => {
    const lasted = (profile.timeDeltas?.[index] ?? 0) / 1000;
    at += lasted * 1000;
    while ((turns[turn + 1] ?? Infinity) <= at) turn += 1;
    const owner = ownerOf(node) ?? before;
    before = owner;
    const spent = byTurn.get(turn) ?? { addIn: 0, officeJs: 0, other: 0 };
    spent[owner] += lasted;
    byTurn.set(turn, spent);
  });
  const all = [...byTurn.values()];
  return {
    longestOutsideOfficeJs: Math.max(0, ...all.map(({ addIn }) => addIn)),
    longestTurn: Math.max(0, ...all.map(({ addIn, officeJs }) => addIn + officeJs)),
    addIn: all.reduce((sum, { addIn }) => sum + addIn, 0),
    officeJs: all.reduce((sum, { officeJs }) => sum + officeJs, 0),
  };
}

/**
 * Whose code a profile's node is: by the innermost script on its stack. Collecting garbage is the doing of who ran
 * before.
 */
function ownersIn(profile: Profiler.Profile): (id: number) => Owner | undefined {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const))
  );
  const known = new Map<number, Owner | undefined>();
  const ownerOf = (id: number): Owner | undefined => {
    if (known.has(id)) return known.get(id);
    const frame = nodes.get(id)?.callFrame;
    const parent = parents.get(id);
    const own = frame === undefined ? "other" : ownerOfFrame(frame);
    const owner = own === "caller" ? (parent === undefined ? "other" : ownerOf(parent)) : own;
    known.set(id, owner);
    return owner;
  };
  return ownerOf;
}

function ownerOfFrame({
  functionName,
  url,
  scriptId,
}: {
  readonly functionName: string;
  readonly url: string;
  readonly scriptId: string;
}): Owner | undefined | "caller" {
  if (functionName === "(garbage collector)") return undefined;
  if (functionName === "(idle)" || functionName === "(program)" || functionName === "(root)") return "other";
  if (/[\\/]src[\\/]/.test(url)) return "addIn";
  if (/[\\/]test[\\/](bench|host)[\\/]/.test(url)) return "other";
  if (/[\\/]node_modules[\\/]/.test(url)) return "addIn";
  // office.js is evaluated as text and has no address; what the engine itself provides has no script.
  return url === "" && scriptId !== "0" ? "officeJs" : "caller";
}
