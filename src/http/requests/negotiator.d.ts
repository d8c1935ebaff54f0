/** The part of `negotiator` that is used; the package ships no types. */
declare module 'negotiator' {
  class Negotiator {
    constructor(request: { readonly headers: { readonly accept?: string | undefined } });
    mediaType(available: readonly string[]): string | undefined;
  }
  export default Negotiator;
}
