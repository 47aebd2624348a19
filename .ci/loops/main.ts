// Calls the loop of docs/clients.md, which follows this text when it is compiled, with answers that are given.
import { createClient } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";
import { RepeatSafety, Retry } from "./codebook/v1/code_pb.js";
import { CodebookService, View } from "./codebook/v1/codebook_service_pb.js";

declare const process: { argv: string[] };

const codebook = createClient(CodebookService, createGrpcWebTransport({ baseUrl: `http://${process.argv[2]}` }));
const answers = [503, 200, 503];
const attempt = () => Promise.resolve(answers.shift()!);
for (const method of ["GET", "POST"]) console.log(method, await call(attempt, method === "GET"));

