// A receiver of webhooks. Arguments: port, the milliseconds it takes to answer.
import { createServer } from 'node:http';

const [port, takesMs] = process.argv.slice(2).map(Number);
createServer((req, res) => {
  req.resume();
  if (takesMs > 0 && req.method === 'POST') setTimeout(() => res.end(), takesMs);
  else res.end();
}).listen(port, '127.0.0.1');
