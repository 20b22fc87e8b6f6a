import type { Examples } from "../example.js";

export const retiredExamples: Examples = {
  "notebook-platform-retired": {
    accepted: [
      `{ PlatformIdentifier: "notebook-al2023-v1" }`,
      `{ PlatformIdentifier: platform }`,
      `{ NotebookInstanceName: "a" }`,
    ],
    rejected: `{ PlatformIdentifier: «"notebook-al1-v1"» }`,
    message:
      "'PlatformIdentifier' can't be 'notebook-al1-v1': Amazon Linux 1 isn't offered for new notebook instances since 2023-02-01.",
  },
};
