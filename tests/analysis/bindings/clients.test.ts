import { describe, expect, it } from "vitest";
import { sitesOf } from "../parse.js";

/** The requests of a file that has the clients of both versions, by dialect and Region. */
function requestsOf(code: string): readonly string[] {
  const imports = `
    import { SageMaker, SageMakerClient } from "@aws-sdk/client-sagemaker";
    import { SageMakerRuntime } from "@aws-sdk/client-sagemaker-runtime";
    import AWS from "aws-sdk";
  `;
  return sitesOf(imports + code).map(
    ({ dialect, service, operation, clientRegion }) =>
      `${dialect} ${service}.${operation ?? "?"}` + (clientRegion === undefined ? "" : ` in ${clientRegion.region}`),
  );
}

const request = "sdk-v3 sagemaker.ListModels";
const make = `new SageMaker({ region: "us-east-1" })`;

describe("the client whose method is called", () => {
  it.each([
    [`${make}.listModels({});`, [`${request} in us-east-1`]],
    [`const c = ${make}; c.listModels({});`, [`${request} in us-east-1`]],
    [
      `const c = new AWS.SageMaker({ region: "us-east-1" }); c.listModels({});`,
      ["sdk-v2 sagemaker.ListModels in us-east-1"],
    ],
    // Only the aggregated client has a method for each operation.
    [`const c = new SageMakerClient({}); c.listModels({});`, []],
    [`const c = new AWS.SageMaker.Model({}); c.listModels({});`, []],
    [`const c = new SageMakerRuntime({}); c.listModels({});`, []],
    // What is assigned later: of one kind, or nobody knows of which.
    [`let c; c = ${make}; c.listModels({});`, [`${request} in us-east-1`]],
    [`let c; c = ${make}; c = new SageMaker({ region: "us-west-2" }); c.listModels({});`, [request]],
    [`let c; c = ${make}; c = other; c.listModels({});`, []],
    [`let c; c = ${make}; c = new AWS.SageMaker(); c.listModels({});`, []],
    [`let c; c = ${make}; c = new SageMakerRuntime({}); c.listModels({});`, []],
    // Members of objects that are written out, and of no others.
    [`const all = { a: ${make} }; all.a.listModels({});`, [`${request} in us-east-1`]],
    [`const all = { a: ${make} }; all.b.listModels({});`, []],
    [`const all = { a: ${make}, a: other }; all.a.listModels({});`, []],
    [`const { a } = { a: ${make} }; a.listModels({});`, [`${request} in us-east-1`]],
    [`const { a: { b } } = { a: { b: ${make} } }; b.listModels({});`, []],
    [`const [c] = [${make}]; c.listModels({});`, []],
    // A parameter may be given another client of the kind.
    [`function f(c = ${make}) { c.listModels({}); }`, [request]],
    [`function f({ c = ${make} }) { c.listModels({}); }`, [request]],
    [`function f({ c }: { c: SageMaker }) { c.listModels({}); }`, [request]],
    [`function f(c: SageMaker | undefined) { c?.listModels({}); }`, [request]],
    [`function f(c: SageMaker | AWS.SageMaker) { c.listModels({}); }`, []],
    [`function f(c) { c.listModels({}); }`, []],
    // Fields.
    [`class A { c = ${make}; f() { this.c.listModels({}); } }`, [`${request} in us-east-1`]],
    [`class A { c = ${make}; f() { this.c.listModels({}); } } new A().c = other;`, [request]],
    [`class A { #c = ${make}; f() { this.#c.listModels({}); } }`, [`${request} in us-east-1`]],
    [`class A { c: SageMaker; f() { this.c.listModels({}); } }`, [request]],
    [`class A { c; constructor() { this.c = ${make}; } f() { this.c.listModels({}); } }`, [`${request} in us-east-1`]],
    [`class A { c; f() { this.c.listModels({}); } }`, []],
    [`class A { c = other; f() { this.c.listModels({}); } }`, []],
  ])("of %s makes %j", (code, requests) => {
    expect(requestsOf(code)).toEqual(requests);
  });
});
