import type { Domain } from "../domain.js";
import { evaluate } from "../relations/evaluate.js";
import { holds } from "../relations/condition.js";
import { lookUp } from "../relations/lookup.js";
import { relationOfResource } from "../relations/resource-relations.js";
import { Scenario } from "../relations/scenario.js";
import type { Subject } from "../relations/subject.js";
import type { MemberPath, Relation } from "../relations/vocabulary.js";
import { exactText } from "../text-value.js";
import type { Value } from "../value.js";
import type { Violation } from "../violation.js";
import type { Link, Named } from "./link.js";
import type { LinkedSite } from "./linked-site.js";
import { withNames } from "./with-names.js";

/** More requests than these aren't compared with each other. */
const maxSites = 300;

/**
 * What is wrong between the requests of one file: what one makes and another uses, when it is proved to be the same.
 *
 * @param isAllowed whether the user has turned a link off
 */
export function checkLinks<Node>(
  sites: readonly LinkedSite<Node>[],
  domain: Domain,
  isAllowed: (id: string) => boolean,
): Violation<Node>[] {
  if (sites.length > maxSites) return [];
  const links = (domain.links ?? []).filter(({ id }) => !isAllowed(id));
  return links.flatMap((link) =>
    sites
      .filter((site) => standsFor(site, link.uses))
      .flatMap((user) => new LinkCheck(link, user, sites, domain).violations()),
  );
}

/** One link, on one request that uses something. */
class LinkCheck<Node> {
  readonly #link: Link;
  readonly #user: LinkedSite<Node>;
  readonly #sites: readonly LinkedSite<Node>[];
  readonly #domain: Domain;

  constructor(link: Link, user: LinkedSite<Node>, sites: readonly LinkedSite<Node>[], domain: Domain) {
    this.#link = link;
    this.#user = user;
    this.#sites = sites;
    this.#domain = domain;
  }

  violations(): Violation<Node>[] {
    const makers = new Map<LinkedSite<Node>, string>();
    for (const value of this.#valuesAt(this.#user, this.#link.uses.name)) {
      const name = this.#user.named(value);
      const maker = this.#madeFor(this.#user, value);
      if (name !== undefined && maker !== undefined) makers.set(maker, name.shown);
    }
    return [...makers].flatMap(([maker, shown]) => (this.#isMadeSo(maker) ? this.#breaches(maker, shown) : []));
  }

  /** The request that certainly made what a value names, over those in between. */
  #madeFor(user: LinkedSite<Node>, value: Value<Node>): LinkedSite<Node> | undefined {
    if (this.#named(this.#link.removedBy, user, value).some((site) => site.isBefore(user))) return undefined;
    if ((this.#link.changedBy ?? []).some((by) => this.#named(by, user, value).length > 0)) return undefined;
    let [at, name]: [LinkedSite<Node>, Value<Node>] = [user, value];
    for (const step of this.#link.via ?? []) {
      const between = this.#only(step, at, name);
      const [next, ...more] = between === undefined ? [] : this.#valuesAt(between, step.to);
      if (between === undefined || next === undefined || more.length > 0) return undefined;
      [at, name] = [between, next];
    }
    return this.#only(this.#link.makes, at, name);
  }

  /** The one request that makes what a value names; undefined where there are several, or it may not be there. */
  #only(made: Named, user: LinkedSite<Node>, value: Value<Node>): LinkedSite<Node> | undefined {
    const [maker, ...others] = this.#named(made, user, value);
    return maker !== undefined && others.length === 0 && maker.isThereFor(user, value) ? maker : undefined;
  }

  /** The requests of a structure whose name is what a value names, or that are known as it. */
  #named(made: Named, user: LinkedSite<Node>, value: Value<Node>): LinkedSite<Node>[] {
    const sought = user.named(value)?.key;
    if (sought === undefined) return [];
    return this.#sites.filter((site) => {
      if (site === user || !standsFor(site, made)) return false;
      const own = this.#valuesAt(site, made.name).map((each) => site.named(each));
      return [...own, ...site.known].some((identity) => identity?.key === sought);
    });
  }

  #isMadeSo(maker: LinkedSite<Node>): boolean {
    const { name, when } = this.#link.makes;
    if (when === undefined) return true;
    const moved = moveTo(maker, { ...this.#relation(), kind: "values", member: name, forbidden: [""], when });
    const subject = this.#subject(maker);
    return moved?.when !== undefined && holds(subject, subject.root, moved.when) === "yes";
  }

  #breaches(maker: LinkedSite<Node>, shown: string): Violation<Node>[] {
    const relation = this.#broken(maker, shown);
    const moved = relation && moveTo(this.#user, relation);
    const path = this.#pathIn(this.#user, this.#link.uses.name);
    if (moved === undefined || path === undefined) return [];
    // What names it has the same text everywhere, and what names anything else has none.
    const record = withNames(this.#user.record, path, (value) =>
      this.#madeFor(this.#user, value) === maker ? shown : undefined,
    );
    const breaches = evaluate<Node>(moved, this.#subject({ ...this.#user, record }), this.#domain);
    return breaches.map((breach) => ({ ...breach, confidence: "medium", relation: this.#link.id }));
  }

  /** The link as a relation of the request that uses something, in the API's names. */
  #broken(maker: LinkedSite<Node>, shown: string): Relation | undefined {
    const { breaks, uses, says, reason } = this.#link;
    const relation = this.#relation();
    if (breaks.kind === "unusable") {
      return { ...relation, kind: "values", member: uses.name, forbidden: [shown], reason: `${says}, and ${reason}` };
    }
    if (breaks.kind === "forbidden-when") {
      const { members } = breaks;
      return { ...relation, ...this.#whenNamed(shown), kind: "forbidden-when", members };
    }
    const allowed = this.#madeNames(maker, breaks.made);
    return allowed && { ...relation, kind: "values", member: breaks.member, allowed };
  }

  /** Where what is used has that name: in the request, or in an element of a list. */
  #whenNamed(shown: string): Pick<Relation, "when" | "elementWhen"> {
    const { uses, says } = this.#link;
    const element = /^.*\[\]\./u.exec(uses.name)?.[0];
    const condition = { path: uses.name.slice(element?.length ?? 0), equals: shown, says };
    return element === undefined ? { when: condition } : { elementWhen: condition };
  }

  /** All texts at a path through a list; undefined where there may be others. */
  #madeNames(maker: LinkedSite<Node>, path: MemberPath): string[] | undefined {
    const own = this.#pathIn(maker, path);
    if (own === undefined) return undefined;
    const subject = this.#subject(maker);
    const { slots, complete } = lookUp(subject, subject.root, own);
    const texts = slots.map(({ options, many }) =>
      many || options.length !== 1 ? undefined : options[0] && exactText(options[0]),
    );
    return complete && texts.length > 0 && texts.every((text) => text !== undefined) ? texts : undefined;
  }

  #valuesAt(site: LinkedSite<Node>, path: MemberPath): Value<Node>[] {
    const own = this.#pathIn(site, path);
    if (own === undefined) return [];
    const subject = this.#subject(site);
    const { slots } = lookUp(subject, subject.root, own);
    return slots.flatMap(({ options, many }) => {
      const [only, ...more] = options;
      return only === undefined || more.length > 0 || many || only.kind === "absent" ? [] : [only];
    });
  }

  /** A path in the names of the request's own world; undefined where there is no such member. */
  #pathIn(site: LinkedSite<Node>, member: MemberPath): MemberPath | undefined {
    const moved = moveTo(site, { ...this.#relation(), kind: "values", member, forbidden: [""] });
    return moved?.kind === "values" ? moved.member : undefined;
  }

  #subject(site: LinkedSite<Node>): Subject<Node> {
    const { record, shape, holder, dialect } = site;
    const root = { record, shape, path: [], holder, sensitive: false };
    return { scenario: Scenario.open<Node>(), root, shape, dialect, predicates: this.#domain.predicates };
  }

  #relation(): Pick<Relation, "id" | "shapes" | "reason" | "source" | "confidence"> {
    const { id, uses, reason, source } = this.#link;
    return { id, shapes: [uses.shape], reason, source, confidence: "medium" };
  }
}

/** Whether a request is of the structure, or of a resource's that stands for it. */
function standsFor<Node>({ shape, service }: LinkedSite<Node>, { shape: name }: Named): boolean {
  const origin = service.correspondence === undefined ? shape : service.correspondence.structureOf(shape);
  return origin?.name === name;
}

function moveTo<Node>({ shape, service }: LinkedSite<Node>, relation: Relation): Relation | undefined {
  const { correspondence } = service;
  return correspondence === undefined ? relation : relationOfResource(relation, shape, correspondence);
}
