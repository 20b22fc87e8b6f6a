import { describe, expect, it } from "vitest";
import { fillInAt } from "../../../src/check/strings/fill-in.js";

describe("fillInAt", () => {
  it.each([
    "m-«<your-name>»",
    "«ENTER MODEL NAME»",
    "s3://«{{ bucket }}»/x",
    "arn:aws:iam::«ACCOUNT_ID»:role/x",
    "arn:aws:iam::«xxxxxxxxxxxx»:role/x",
    "«YOUR_MODEL»-2",
    "arn:aws:iam::123456789012:role/«{role}»",
    "«your_training_job»",
    "model-«...»",
    "«TODO»",
    "«change_me»",
  ])("finds %s", (marked) => {
    const [start, end] = [marked.indexOf("«"), marked.indexOf("»") - 1];
    const text = marked.replace(/[«»]/gu, "");
    expect(fillInAt(text, start)).toEqual({ start, end });
    expect(fillInAt(text, end - 1)).toEqual({ start, end });
    expect(fillInAt(text, end)).toBeUndefined();
    expect(fillInAt(text, start - 1)).toBeUndefined();
  });

  it("looks at the first 2000 characters", () => {
    const before = "a".repeat(1994);
    expect(fillInAt(`${before}<name>`, 1994)).toEqual({ start: 1994, end: 2000 });
    expect(fillInAt(`${before}a<name>`, 1995)).toBeUndefined();
  });

  it.each(["my_job", "m-${version}", "a_b", "role/Todos", "MY_MODEL", "your", "<>", "a < b"])(
    "finds none in %s",
    (text) => {
      for (let at = 0; at < text.length; at++) expect(fillInAt(text, at)).toBeUndefined();
    },
  );
});
