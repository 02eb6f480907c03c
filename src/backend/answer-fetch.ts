/**
 * Lets the page answer its own requests. MSW's handlers say what the answer is; MSW's interceptor, which can stand in
 * for much more of a network, weighs 7 kB.
 */

type Answer = (request: Request) => Promise<Response | undefined>;

/**
 * Puts an answer before the network.
 * @param root path of the requests that are answered; all others go to the network, and so does a request without an
 * answer.
 */
export function answerFetch(root: string, answer: Answer): void {
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, globalThis.location?.href);
    if (!address.href.startsWith(new URL(root, address).href)) return network(input, init);
    const request = new Request(input, init);
    const response = await Promise.race([answer(request.clone()), whenAborted(request.signal)]);
    if (!response) return network(request);
    // As the network says it: a response of this type stands for an answer that never came.
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}

/** Rejects as `fetch` does when the caller gives up; never resolves. */
const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const give = (): void => reject(signal.reason as Error);
    if (signal.aborted) give();
    else signal.addEventListener('abort', give);
  });
