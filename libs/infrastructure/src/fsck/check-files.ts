/** Is the file with this hash in the store, and does its content have that hash? */
export type HasFile = (sha256: string) => Promise<boolean>;

/** A file is committed before its event: every hash an event names must be in the store. */
export async function checkFiles(
  files: Map<string, string>,
  hasFile: HasFile,
  report: (check: string, problem: string) => void,
): Promise<void> {
  for (const [sha256, where] of files)
    if (!(await hasFile(sha256)))
      report('files are there', `${where}: file ${sha256.slice(0, 12)}… is missing or altered`);
}
