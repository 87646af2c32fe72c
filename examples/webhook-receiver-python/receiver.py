"""A receiver of webhooks in Python's standard library.

It refuses requests without the key, ignores deliveries that it has seen, and prints one line for
each event:

    python3 receiver.py --port 8099 --key a-key
"""

import argparse
import hmac
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock


class Receiver(ThreadingHTTPServer):
    """Keeps the deliveries that it has seen. A real receiver keeps them in its database."""

    def __init__(self, port, key):
        super().__init__(("127.0.0.1", port), Handler)
        self.key = key
        self.seen = set()
        self.lock = Lock()

    def is_new(self, delivery):
        """Notes a delivery. False if it came before: the sandbox sends each at least once."""
        with self.lock:
            if delivery in self.seen:
                return False
            self.seen.add(delivery)
            return True


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.answer(self.take(body))

    def take(self, body):
        """Takes a delivery and returns the status of the answer."""
        if not hmac.compare_digest(self.headers.get("x-api-key", ""), self.server.key):
            return 401
        try:
            message = json.loads(body)
            event, order = message["event"], message.get("orderNumber", "-")
        except (ValueError, TypeError, KeyError):
            return 400
        if self.server.is_new(self.headers.get("x-sandbox-delivery")):
            print(event, order, ",".join(sorted(message["payload"])), flush=True)
        return 204

    def answer(self, status):
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        """Only events are printed."""


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--port", type=int, default=8099)
    options.add_argument("--key", required=True, help="the targetApiKey of the webhook")
    chosen = options.parse_args()
    with Receiver(chosen.port, chosen.key) as receiver:
        print(f"listens on http://localhost:{receiver.server_port}/hooks", flush=True)
        receiver.serve_forever()


if __name__ == "__main__":
    main()
