import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { bundleKit } from './proxy/bundleKit.mjs'
import { startProcess } from './proxy/startProcess.mjs'

/**
 * @typedef {object} StreamCost
 * @property {number} streams how many pages listen at once
 * @property {number} bytesEach what one takes of the server's memory
 * @property {number} idlePercent how busy they keep one core while nothing happens, heartbeats included
 * @property {number} toldMs from a webhook's arrival until the last of them has heard
 */

const streams = 1_000
/** Two heartbeats long. */
const idleMs = 42_000
const apiKey = 'key-of-the-bench'
const deposit = JSON.stringify({ id: { type: 'managed_accounts', id: '900' }, owner: { id: '7' } })

/** A thousand pages that listen to one instance. @returns {Promise<StreamCost>} */
export async function measureStreams() {
  const server = await startProcess('signals.mjs', [await bundleKit()])
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
  try {
    const { token } = await (
      await fetch(`${server.url}/login_with_password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"email":"a@b.test"}',
      })
    ).json()
    const before = await server.read()
    let heard = 0
    const listen = async () => {
      const request = get(`${server.url}/signals`, { agent, headers: { authorization: `Bearer ${token}` } })
      const [answer] = await once(request, 'response')
      if (answer.statusCode !== 200) throw new Error(`The stream answered ${answer.statusCode}.`)
      answer.on('data', (/** @type {Buffer} */ text) => {
        if (text.includes('data: {')) heard += 1
      })
      await once(answer, 'data')
    }
    for (let at = 0; at < streams; at += 50) await Promise.all(Array.from({ length: 50 }, listen))
    const opened = await server.read()
    await delay(idleMs)
    const idle = await server.read()
    const sentAt = performance.now()
    await sendWebhook(server.url)
    while (heard < streams) await delay(1)
    const toldMs = performance.now() - sentAt
    return {
      streams,
      bytesEach: (opened.rss - before.rss) / streams,
      idlePercent: (spent(idle) - spent(opened)) / 10 / idleMs,
      toldMs,
    }
  } finally {
    agent.destroy()
    server.stop()
  }
}

/** Microseconds of processor. @param {{ cpu: NodeJS.CpuUsage }} read */
const spent = ({ cpu }) => cpu.user + cpu.system

/** @param {string} url */
async function sendWebhook(url) {
  const at = String(Date.now())
  const sign = (/** @type {string} */ text) => createHmac('sha256', apiKey).update(text).digest('base64')
  const answer = await fetch(`${url}/webhooks/managed_accounts/deposits/watch`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'call-ref': 'bench',
      'published-timestamp': at,
      signature: sign(at),
      'signature-v2': sign(`bench${deposit}${at}`),
    },
    body: deposit,
  })
  if (answer.status !== 204) throw new Error(`The webhook was answered ${answer.status}.`)
}
