/** The names of things in an export as linked data: whoever serves the graph knows where they are at home. */
export interface ExportIris {
  node(id: string): string;
  source(id: string): string;
  release(sequence: number): string;
}
