// Verifies each delivery by its signature, parses it as a CloudEvent, and says what it was told.
// KEY=whsec_… PORT=8090 node server.js
import { createServer } from "node:http";
import { HTTP } from "cloudevents";
import { verifier } from "./verifier.js";

const verify = verifier(process.env.KEY);
const LARGEST = 100_000;
const seen = new Set();

async function body(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) throw new Error("too large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

const server = createServer(async (request, response) => {
  try {
    const text = await body(request);
    verify(text, request.headers);
    const event = HTTP.toEvent({ headers: request.headers, body: text });
    event.validate();
    // a delivery may come more than once, always with the same identifier; keep these where they outlive the process
    const repeated = seen.has(request.headers["webhook-id"]);
    seen.add(request.headers["webhook-id"]);
    console.log(JSON.stringify({ taken: event.id, type: event.type, subject: event.subject, sequence: event.sequence, repeated }));
    response.writeHead(204).end();
  } catch (error) {
    console.log(JSON.stringify({ refused: error.message }));
    response.writeHead(400).end();
  }
});

server.listen(Number(process.env.PORT ?? 8090), "127.0.0.1", () =>
  console.log(JSON.stringify({ listening: server.address().port })),
);
