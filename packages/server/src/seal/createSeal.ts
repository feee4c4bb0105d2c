import { base64url, EncryptJWT, errors, jwtDecrypt, type JWTPayload } from 'jose'

/** Locks content up so that only this server can read or change it, for a time. */
export interface Seal {
  /** @param lifeMs after which it no longer opens */
  close(content: Record<string, unknown>, lifeMs: number): Promise<string>
  /** What was locked up; `undefined` for what is not ours, was altered or is over. */
  open(sealed: string): Promise<Opened | undefined>
}

/** What was in a seal. */
export interface Opened {
  content: JWTPayload
  /** Closed with a secret that is on its way out. */
  isOutdated: boolean
}

interface SealKey {
  /** Says which secret it was, and nothing of it. */
  kid: string
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * A seal (JWE, A256GCM) whose key is derived from a secret. Of several secrets the first closes and all open,
 * so that they can be changed while people are signed in.
 * @param purpose keeps apart what is sealed with one secret for different ends
 */
export function createSeal(secrets: readonly string[], purpose: string): Seal {
  let deriving: Promise<SealKey[]> | undefined
  const keys = () => (deriving ??= Promise.all(secrets.map((secret) => deriveKey(secret, purpose))))

  return {
    async close(content, lifeMs) {
      const [first] = await keys()
      return new EncryptJWT(content)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: first!.kid })
        .setExpirationTime(Math.ceil((Date.now() + lifeMs) / 1000))
        .encrypt(first!.bytes)
    },
    async open(sealed) {
      const all = await keys()
      try {
        const { payload, protectedHeader } = await jwtDecrypt(
          sealed,
          ({ kid }) => (all.find((key) => key.kid === kid) ?? all[0]!).bytes,
          {
            keyManagementAlgorithms: ['dir'],
            contentEncryptionAlgorithms: ['A256GCM'],
            requiredClaims: ['exp'],
            currentDate: new Date(),
          },
        )
        return { content: payload, isOutdated: protectedHeader.kid !== all[0]!.kid }
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined
        throw error
      }
    },
  }
}

async function deriveKey(secret: string, purpose: string): Promise<SealKey> {
  const text = (words: string) => new TextEncoder().encode(words)
  const material = await crypto.subtle.importKey('raw', text(secret), 'HKDF', false, ['deriveBits'])
  const derive = async (info: string, bits: number) =>
    new Uint8Array(
      await crypto.subtle.deriveBits(
        { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text(`weavr-kit ${info}`) },
        material,
        bits,
      ),
    )
  const [bytes, id] = await Promise.all([derive(purpose, 256), derive(`${purpose} id`, 48)])
  return { kid: base64url.encode(id), bytes }
}
