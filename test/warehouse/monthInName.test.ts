/** What a file's name says of its rows' month. */
import { monthOfName } from "./monthInName";

test.each<[string, number | undefined]>([
  ["utfall_2024-01.csv", 202401],
  ["in/2024/utfall 2024_12.csv.gz", 202412],
  ["raindance-202403.parquet", 202403],
  ["huvudbok_jan_2024.txt", 202401],
  ["Februari.csv", 2],
  ["utfall.csv", undefined],
  ["utfall 2024.csv", undefined],
  ["utfall 2024-12-31.csv", undefined],
  ["utfall 20241231.csv", undefined],
  ["utfall 2024-01 2024-12.csv", undefined],
  ["utfall jan-dec 2024.csv", undefined],
  ["utfall tom 2024-08.csv", undefined],
  ["utfall ack augusti 2024.csv", undefined],
  ["del-1.csv", undefined],
])("%s is of the month %s", (name, month) => {
  expect(monthOfName(name)).toBe(month);
});
