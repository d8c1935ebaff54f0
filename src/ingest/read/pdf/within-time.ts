import { DomainError } from '../../../domain/errors.js';

/** What `work` gives, if it does so in time; a PDF can be made so that a page never ends. @throws DomainError DAMAGED_FILE */
export async function withinTime<T>(work: Promise<T>, seconds: number, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        const message = `${name} takes too long to read; it is broken inside or made of drawings. Print it to a new PDF.`;
        reject(new DomainError('DAMAGED_FILE', message, { file: name }));
      },
      Math.max(0, seconds * 1000),
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // What comes after the limit, an error too, is nobody's.
    work.catch(() => {});
  }
}
