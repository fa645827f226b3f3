/** What a request is about, as far as its actions and paths tell. */
import { ActionType, PathType, type RequestBody } from "./message";

const WRITES =
  /^(Add|Delete|Insert|Clear|CopyFrom|Copy$|Merge|Unmerge|Resize|Set[A-Z]|Autofit|Freeze|Unfreeze|Protect|Unprotect|Apply|Remove[A-Z]|ConvertToRange|MoveTo)/;
const CLEANUP = /^_Remove(All)?References?$/;

/** True when it changes something in the workbook. */
export function isWriting({ Actions: actions, ObjectPaths: paths }: RequestBody): boolean {
  return (
    actions.some(
      ({ ActionType: type, Name: name }) =>
        type === ActionType.setProperty ||
        type === ActionType.update ||
        (type === ActionType.method && WRITES.test(name))
    ) || Object.values(paths).some((path) => path.ObjectPathType === PathType.method && WRITES.test(path.Name))
  );
}

/** True when office.js only gives back references, as it does by itself after a run. */
export function isCleanup({ Actions: actions }: RequestBody): boolean {
  const removes = actions.filter(({ Name: name }) => CLEANUP.test(name));
  return (
    removes.length > 0 &&
    actions.every((action) => removes.includes(action) || action.ActionType === ActionType.instantiate)
  );
}
