/** @throws {RangeError} for what is no address of a server */
export function demandWebhookUrl(url: string): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new RangeError(
      `Webhooks are sent to an address such as http://localhost:3000/hooks, not to "${url}".`,
    )
}
