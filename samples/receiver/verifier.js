// What verifies a delivery: by the secret (whsec_…) the published package, which knows v1; by the public key (whpk_…) Node itself, since
// v1a is Ed25519 over the same text.
import { createPublicKey, verify } from "node:crypto";
import { Webhook } from "standardwebhooks";

// what stands before the 32 bytes of an Ed25519 key (RFC 8410)
const ED25519 = Buffer.from("302a300506032b6570032100", "hex");
const TOLERANCE_SECONDS = 300;

/** Answers a function of a delivery's text and headers that throws where it is not to be trusted. */
export function verifier(key) {
  if (key.startsWith("whsec_")) {
    const webhook = new Webhook(key);
    return (text, headers) => webhook.verify(text, headers);
  }
  const bare = Buffer.from(key.replace("whpk_", ""), "base64");
  const publicKey = createPublicKey({ key: Buffer.concat([ED25519, bare]), format: "der", type: "spki" });
  return (text, headers) => verifyEd25519(publicKey, text, headers);
}

function verifyEd25519(publicKey, text, headers) {
  const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures } = headers;
  if (!id || !/^\d+$/.test(timestamp ?? "") || !signatures) throw new Error("Missing required headers");
  const age = Date.now() / 1000 - Number(timestamp);
  if (age > TOLERANCE_SECONDS) throw new Error("Message timestamp too old");
  if (age < -TOLERANCE_SECONDS) throw new Error("Message timestamp too new");
  const signed = Buffer.from(`${id}.${timestamp}.${text}`);
  const matches = signatures
    .split(" ")
    .filter((each) => each.startsWith("v1a,"))
    .some((each) => verify(null, signed, publicKey, Buffer.from(each.slice("v1a,".length), "base64")));
  if (!matches) throw new Error("No matching signature found");
}
