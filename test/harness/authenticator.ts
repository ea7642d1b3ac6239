import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a page asks a device for, as far as a device looks at it. */
interface Asked {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id?: string };
}

interface Nature {
  /** The site that the device believes it is at. */
  readonly origin: string;
  readonly rpId?: string;
  /** It asks its owner for a finger, a face or a PIN. */
  readonly verifies?: boolean;
  /** Says that it holds this credential, whatever it really holds. */
  readonly claims?: string;
}

/** A device that keeps one passkey, in thirty lines: makes it, and signs with it. */
export function openAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credential = randomBytes(20);
  const id = credential.toString("base64url");
  let counter = 0;
  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authData = (rpId: string, flags: number, more = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    counter += 1;
    count.writeUInt32BE(counter);
    return Buffer.concat([createHash("sha256").update(rpId).digest(), Buffer.from([flags]), count, more]);
  };
  const credentialAs = (held: string, response: Record<string, unknown>) => ({
    id: held,
    rawId: held,
    type: "public-key",
    clientExtensionResults: {},
    response,
  });
  return {
    id,
    /** What the browser hands over for a new passkey. */
    make(asked: Asked, { origin, rpId = asked.rp?.id ?? "", verifies = true }: Nature) {
      const key = Buffer.concat([
        Buffer.from("a5010203262001215820", "hex"),
        Buffer.from(x, "base64url"),
        Buffer.from("225820", "hex"),
        Buffer.from(y, "base64url"),
      ]);
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, credential.length]),
        credential,
        key,
      ]);
      const data = authData(rpId, verifies ? 0x45 : 0x41, attested);
      // A map of three in CBOR: fmt "none", an empty attStmt, authData of so many bytes.
      const head = Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746158", "hex");
      const whole = Buffer.concat([head, Buffer.from([data.length]), data]);
      return credentialAs(id, {
        clientDataJSON: clientData("webauthn.create", asked.challenge, origin).toString("base64url"),
        attestationObject: whole.toString("base64url"),
        transports: ["internal"],
      });
    },
    /** What the browser hands over to sign in. */
    answer(asked: Asked, { origin, rpId = asked.rpId ?? "", verifies = true, claims = id }: Nature) {
      const client = clientData("webauthn.get", asked.challenge, origin);
      const data = authData(rpId, verifies ? 0x05 : 0x01);
      const said = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return credentialAs(claims, {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", said, privateKey).toString("base64url"),
      });
    },
  };
}
