# title: the end of a connection is waited for
# clauses: stream.wait_closed
# python: >=3.7
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    waiting = asyncio.ensure_future(writer.wait_closed())
    await asyncio.sleep(0)
    print(waiting.done())
    writer.close()
    print(waiting.done(), left.fileno() >= 0)
    await waiting
    print(left.fileno(), right.recv(100))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# False True
# -1 b''
