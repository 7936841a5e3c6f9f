import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEdtf, readEdtf } from "@/lib/domain/edtf/parse";
import { writeEdtf } from "@/lib/domain/edtf/write";
import { anyEdtf } from "./arbitrary";

test("what is written is read back the same", () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      expect(parseEdtf(writeEdtf(edtf))).toEqual(edtf);
    }),
  );
});

test.each([
  "2019",
  "2019-10",
  "2019-10-01",
  "2020-02-29",
  "0000-02-29",
  "1977~",
  "2023?",
  "2019-12-04%",
  "2019-12-02/2019-12-08",
  "2019-12-09/2019-12-10~",
  "2023?/..",
  "../2019-12",
  "/2019-10-13",
  "2024-01/",
  "/..",
  "/",
  "[2019-10-01,2019-10-06]",
  "[2018-05-21..2018-05-23]",
  "[..2018,2020]",
  "[2018..]",
])("%s is a date, and is written as it was read", (text) => {
  expect(writeEdtf(readEdtf(text))).toBe(text);
});

test.each([
  "",
  "..",
  "../..",
  "../",
  "19",
  "2019-1",
  "2019-13",
  "2019-00",
  "2019-02-29",
  "1900-02-29",
  "2019-04-31",
  "2019-10-00",
  "2019-21",
  "201X",
  "Y12019",
  "-0001",
  "2019-10-01T10:00",
  "2019-12-08/2019-12-02",
  "2019/2020/2021",
  "2019 / 2020",
  "[]",
  "[2019]",
  "[2019,2019]",
  "[2019,]",
  "[2019, 2020]",
  "[..]",
  "[2020..2019]",
  "[2019/2020]",
  "{2019,2020}",
  "2019-10-01~~",
  "２０１９",
])("%j is refused", (text) => {
  expect(parseEdtf(text)).toBeNull();
});

test("blanks around a date do not matter", () => {
  expect(parseEdtf(" 2019-10\n")).toEqual(parseEdtf("2019-10"));
});

test("no text makes the reader throw, and what it reads it can write and read again", () => {
  const pieces = fc.constantFrom(
    "2019",
    "-10",
    "-06",
    "..",
    "/",
    "[",
    "]",
    ",",
    "~",
    "?",
    "%",
    " ",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join("")),
  );
  fc.assert(
    fc.property(text, (some) => {
      const edtf = parseEdtf(some);
      if (edtf) expect(writeEdtf(edtf)).toBe(some.trim());
    }),
  );
});

test("text from the record that is not a date is a defect, and throws", () => {
  expect(() => readEdtf("early October")).toThrow("early October");
});
