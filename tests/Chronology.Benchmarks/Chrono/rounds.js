// Reads the documents of the files named as arguments, then for every line on standard input goes once through all of them, repeated as often as the
// line says, with chrono's casual parser, and prints the seconds of processor time it took and how many expressions it found.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { casual } from "chrono-node";

const documents = process.argv.slice(2)
  .flatMap(file => readFileSync(file, "utf8").split("\n"))
  .filter(line => line.length > 0)
  .map(line => JSON.parse(line))
  .map(({ text, dct }) => ({ text, reference: dct ? new Date(dct) : undefined }));

for await (const line of createInterface({ input: process.stdin })) {
  const start = process.cpuUsage();
  let found = 0;
  for (let round = 0; round < Number(line); round++) {
    for (const { text, reference } of documents) {
      found += casual.parse(text, reference).length;
    }
  }

  const { user, system } = process.cpuUsage(start);
  console.log(`${(user + system) / 1e6} ${found}`);
}
