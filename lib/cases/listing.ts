/** True where strangers see this case: it was published, and not withdrawn since. */
export function isShown(listing: { version: number; withdrawnVersion: number | null }): boolean {
  return listing.withdrawnVersion === null || listing.version > listing.withdrawnVersion;
}
