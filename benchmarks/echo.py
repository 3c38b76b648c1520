"""A bare echo bot: what imapclient and aiosmtplib cost where nothing is kept, decided or written. It is the limit.

It fetches and moves in lots as the program does, over as many connections, and answers each mail with one short reply.
"""

from __future__ import annotations

import asyncio
import os
import queue
import select
import threading
from email.parser import BytesHeaderParser
from email.policy import compat32
from typing import Any

from aiosmtplib import SMTP
from imapclient import IMAPClient

LOT = 100
CONNECTIONS = 4
DONE = "introbot-done"
_GIVEN = {name: os.environ.get(f"INTROBOT_{name}", "") for name in ("ADDRESS", "IMAP_USER", "IMAP_PASSWORD")}
_IMAP_PORT, _SMTP_PORT = (int(os.environ.get(f"INTROBOT_{name}_PORT", "0")) for name in ("IMAP", "SMTP"))
_PARSER = BytesHeaderParser(policy=compat32)
Reply = tuple[str, bytes]


def reply_to(raw: bytes) -> Reply:
    header = _PARSER.parsebytes(raw)
    author, answered = header["From"], header["Message-ID"]
    words = (
        f"From: {_GIVEN['ADDRESS']}\r\nTo: {author}\r\nSubject: Re: {header['Subject']}\r\n"
        f"Message-ID: <echo-{answered[1:]}\r\nIn-Reply-To: {answered}\r\n"
        "Auto-Submitted: auto-replied\r\n\r\nThank you.\r\n"
    )
    return author.partition("<")[2].rstrip(">"), words.encode()


def read(client: Any, replies: queue.SimpleQueue[Reply]) -> None:
    """Fetch all there is, lot by lot, and file it away."""
    uids = client.search("ALL")
    for start in range(0, len(uids), LOT):
        lot = uids[start : start + LOT]
        for answer in client.fetch(lot, ["BODY.PEEK[]"]).values():
            replies.put(reply_to(answer[b"BODY[]"]))
        client.move(lot, DONE)


def watch(replies: queue.SimpleQueue[Reply]) -> None:
    client: Any = IMAPClient("127.0.0.1", _IMAP_PORT, ssl=False)
    client.login(_GIVEN["IMAP_USER"], _GIVEN["IMAP_PASSWORD"])
    if not client.folder_exists(DONE):
        client.create_folder(DONE)
    client.select_folder("INBOX")
    news = select.poll()
    news.register(client.socket().fileno(), select.POLLIN)
    while True:
        read(client, replies)
        client.idle()
        news.poll(1000)
        client.idle_done()


async def send(waiting: asyncio.Queue[Reply]) -> None:
    client = SMTP(hostname="127.0.0.1", port=_SMTP_PORT, start_tls=False, local_hostname="[127.0.0.1]")
    await client.connect()
    while True:
        to, words = await waiting.get()
        await client.sendmail(_GIVEN["ADDRESS"], [to], words)


async def main() -> None:
    replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
    waiting: asyncio.Queue[Reply] = asyncio.Queue()
    threading.Thread(target=watch, args=(replies,), daemon=True).start()
    senders = [asyncio.create_task(send(waiting)) for _ in range(CONNECTIONS)]
    loop = asyncio.get_running_loop()
    while True:
        waiting.put_nowait(await loop.run_in_executor(None, replies.get))
        while not replies.empty():
            waiting.put_nowait(replies.get_nowait())
        assert not any(sender.done() for sender in senders)


if __name__ == "__main__":
    asyncio.run(main())
