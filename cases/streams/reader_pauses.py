# title: a reader that is full
# clauses: stream.read.pauses
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    loop = asyncio.get_event_loop()
    reader, writer = await asyncio.open_connection(sock=left, limit=1000)
    right.setblocking(False)
    sending = asyncio.ensure_future(loop.sock_sendall(right, b'x' * 4000000))
    for turn in range(50):
        await asyncio.sleep(0)
    print(sending.done())
    data = await reader.readexactly(4000000)
    print(len(data), await sending)
    writer.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# 4000000 None
