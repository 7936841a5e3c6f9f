/** A file for machines, with its media type and the name to save it under. */
export type MachineFile = {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  name?: string;
  status?: number;
};
