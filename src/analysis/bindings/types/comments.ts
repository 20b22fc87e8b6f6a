import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../../source-file.js";
import { readImportTags, readTypeTags } from "./comment-tags.js";
import { readCommentType, type CommentType } from "./comment-types.js";
import { importedType } from "./imported-types.js";
import { builtInType, memberType, type SdkType } from "./sdk-type.js";

/** What the types stand for that a file's JSDoc comments write. */
export interface TypesInComments {
  /** The comments that have a tag with a type. */
  readonly comments: readonly TSESTree.Comment[];
  /** Undefined where the text says nothing of the SDK's, or nothing certain. */
  of(text: string): SdkType | undefined;
}

/** Names for names are followed this far. */
const maxDepth = 20;

/** Undefined where no comment of the file has a type. */
export function typesInComments(file: SourceFile): TypesInComments | undefined {
  const comments = file.sourceCode
    .getAllComments()
    .filter(({ type, value }) => type === "Block" && /^\*[^]*@(?:type|satisfies|return|param|import)/.test(value));
  return comments.length === 0 ? undefined : new CommentTypes(file, comments);
}

class CommentTypes implements TypesInComments {
  readonly comments: readonly TSESTree.Comment[];
  readonly #file: SourceFile;
  /** What `@import` and `@typedef` declare; undefined for a type of a kind that isn't read. */
  readonly #names = new Map<string, CommentType | undefined>();
  #depth = 0;

  constructor(file: SourceFile, comments: readonly TSESTree.Comment[]) {
    this.#file = file;
    this.comments = comments;
    for (const { value } of comments) this.#declare(value);
  }

  of(text: string): SdkType | undefined {
    return this.#ofType(readCommentType(text));
  }

  #declare(comment: string): void {
    for (const { local, name, module } of readImportTags(comment)) {
      this.#names.set(local, { kind: "name", module, path: [name] });
    }
    for (const { tag, type, rest } of readTypeTags(comment)) {
      const name = tag === "typedef" ? /^[\w$]+/.exec(rest)?.[0] : undefined;
      if (name !== undefined) this.#names.set(name, readCommentType(type));
    }
  }

  #ofType(type: CommentType | undefined): SdkType | undefined {
    if (type === undefined || this.#depth > maxDepth) return undefined;
    this.#depth += 1;
    const result = this.#read(type);
    this.#depth -= 1;
    return result;
  }

  #read(type: CommentType): SdkType | undefined {
    switch (type.kind) {
      case "name":
        return type.module === undefined
          ? this.#ofName(type.path)
          : importedType({ module: type.module, path: type.path.filter((one) => one !== "default") });
      case "generic":
        // TypeScript's own, and not one that the file or a comment declares.
        if (this.#names.has(type.name) || this.#file.declaresAtTop(type.name)) return undefined;
        return builtInType(type.name, (index) => this.#ofType(type.args[index]));
      case "member":
        return memberType(this.#ofType(type.object), type.name);
    }
  }

  /** A name that a comment declares, and what is taken out of it. */
  #ofName([first = "", ...below]: readonly string[]): SdkType | undefined {
    const alias = this.#names.get(first);
    if (alias?.kind === "name") return this.#ofType({ ...alias, path: [...alias.path, ...below] });
    return below.length === 0 ? this.#ofType(alias) : undefined;
  }
}
