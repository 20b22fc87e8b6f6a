/** Remembers what follows from a member's name: there are as many as the model has, and each comes again and again. */
export function perMember<T>(judge: (member: string) => T): (member: string) => T {
  const known = new Map<string, T>();
  return (member) => {
    let result = known.get(member);
    if (result === undefined) known.set(member, (result = judge(member)));
    return result;
  };
}
