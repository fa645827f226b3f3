/**
 * The order of the rooms, and no circles, types counted too: the map in README as a rule. A room imports only from
 * rooms before it. The five files beside the rooms stand between comments/ and excel/.
 */
const ROOMS = [
  "model",
  "sources",
  "files",
  "layouts",
  "placing",
  "rolling",
  "analysis",
  "rounding",
  "reports",
  "words",
  "facts",
  "reading",
  "writing",
  "comments",
  "documents",
  "rounds",
  "pictures",
  "excel",
  "taskpane",
  "commands",
];

/** A figure never turns back. */
const neverBack = ROOMS.slice(0, -1).map((room, at) => ({
  name: `${room}-imports-only-from-before`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${ROOMS.slice(at + 1).join("|")})/` },
}));

/** Within layouts, from what words say to the proposals; what lies beside the folders comes last. */
const LAYOUTS = ["said", "mapping", "shaping", "tables", "columns", "ledger", "matrix", "organisation"];

const layoutsInOrder = LAYOUTS.map((folder, at) => ({
  name: `layouts-${folder}-imports-only-from-before`,
  severity: "error",
  from: { path: `^src/layouts/${folder}/` },
  to: { path: [`^src/layouts/(${LAYOUTS.slice(at + 1).join("|") || "-"})/`, "^src/layouts/[^/]+$"] },
}));

module.exports = {
  forbidden: [
    ...neverBack,
    ...layoutsInOrder,
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "^(dist|\\.work)/" },
  },
};
