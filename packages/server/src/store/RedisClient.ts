/** What is used of `ioredis`. */
export interface IoRedisClient {
  call(command: string, ...args: string[]): Promise<unknown>
  duplicate(): IoRedisSubscriber
}

interface IoRedisSubscriber {
  subscribe(channel: string): Promise<unknown>
  unsubscribe(channel: string): Promise<unknown>
  on(event: 'message', listener: (channel: string, message: string) => void): unknown
  on(event: 'error', listener: (error: unknown) => void): unknown
}

/** What is used of `redis` (node-redis). */
export interface NodeRedisClient {
  sendCommand(args: string[]): Promise<unknown>
  duplicate(): NodeRedisSubscriber
}

interface NodeRedisSubscriber {
  connect(): Promise<unknown>
  subscribe(channel: string, listener: (message: string) => void): Promise<unknown>
  unsubscribe(channel: string): Promise<unknown>
  on(event: 'error', listener: (error: unknown) => void): unknown
}

/** A connected client of `ioredis` or of `redis`. */
export type RedisClient = IoRedisClient | NodeRedisClient

/** The one way in which the store speaks to either. */
export interface RedisConnection {
  command(...args: (string | number)[]): Promise<unknown>
  subscribe(channel: string): Promise<void>
  unsubscribe(channel: string): Promise<void>
}

/**
 * Subscriptions have a connection of their own, which is made with the first of them.
 * @param hear called with each message of a channel that is subscribed to
 */
export function connectRedis(
  client: RedisClient,
  hear: (channel: string, message: string) => void,
): RedisConnection {
  // A connection that breaks is mended by the client, and what needs it meanwhile fails by its time.
  const ignore = () => {}
  if ('call' in client) {
    let subscriber: IoRedisSubscriber | undefined
    const open = () => {
      if (subscriber) return subscriber
      subscriber = client.duplicate()
      subscriber.on('error', ignore)
      subscriber.on('message', hear)
      return subscriber
    }
    return {
      command: (name, ...args) => client.call(String(name), ...args.map(String)),
      subscribe: async (channel) => void (await open().subscribe(channel)),
      unsubscribe: async (channel) => void (await open().unsubscribe(channel)),
    }
  }
  let opening: Promise<NodeRedisSubscriber> | undefined
  async function connect(from: NodeRedisClient) {
    const subscriber = from.duplicate()
    subscriber.on('error', ignore)
    await subscriber.connect()
    return subscriber
  }
  const open = () => (opening ??= connect(client))
  return {
    command: (...args) => client.sendCommand(args.map(String)),
    subscribe: async (channel) =>
      void (await (await open()).subscribe(channel, (message) => hear(channel, message))),
    unsubscribe: async (channel) => void (await (await open()).unsubscribe(channel)),
  }
}
