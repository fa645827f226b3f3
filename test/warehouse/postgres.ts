/**
 * A PostgreSQL of a test's own: Debian's package, its data in a folder that goes with it, reached by a socket in that
 * folder and by nothing else.
 */
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Postgres {
  /** What the statements print, `\copy … from stdin` reading the lines that follow it. */
  readonly run: (script: string) => string;
  readonly stop: () => void;
}

const VERSIONS = "/usr/lib/postgresql";
/** The server refuses to be run by root: it is nobody's then. */
const NOBODY = 65_534;

/** The folder of its programs; `undefined` where it is not installed. */
export function findPostgres(): string | undefined {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  return versions.map((version) => join(VERSIONS, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

export function startPostgres(programs: string): Postgres {
  const folder = mkdtempSync(join(tmpdir(), "avvik-pg-"));
  const data = join(folder, "data");
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const call = (program: string, args: readonly string[], input = ""): string => {
    const { status, stdout, stderr } = spawnSync(join(programs, program), args, {
      ...user,
      cwd: folder,
      input,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}${stdout}`);
    return stdout;
  };
  call("initdb", ["-D", data, "-U", "avvik", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const server = `-k ${folder} -c listen_addresses= -c fsync=off`;
  call("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", server, "start"]);
  const psql = ["-h", folder, "-U", "avvik", "-d", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1"];
  return {
    run: (script) => call("psql", psql, script),
    stop() {
      call("pg_ctl", ["-D", data, "-w", "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
