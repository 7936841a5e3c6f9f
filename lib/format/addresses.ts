/** Addresses of the public door. They are permanent: people cite them. */
export function casePath(slug: string): string {
  return `/cases/${slug}`;
}

export function versionPath(slug: string, version: number): string {
  return `${casePath(slug)}/v/${version}`;
}

/** The anchor of a timeline entry: the last twelve digits of its id. */
export function entryAnchor(id: string): string {
  return `e-${id.slice(-12)}`;
}

/** The anchor of a source in the numbered list of one version. */
export function sourceAnchor(number: number): string {
  return `s${number}`;
}
