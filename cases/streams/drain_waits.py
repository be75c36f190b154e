# title: more than the high mark waits to be sent
# clauses: stream.drain
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    loop = asyncio.get_event_loop()
    reader, writer = await asyncio.open_connection(sock=left)
    await writer.drain()
    writer.write(b'x' * 4000000)
    draining = asyncio.ensure_future(writer.drain())
    await asyncio.sleep(0)
    print(draining.done(), writer.transport.get_write_buffer_size() > 65536)
    right.setblocking(False)
    size = 0
    while size < 4000000:
        size += len(await loop.sock_recv(right, 100000))
    print(await draining, size)
    writer.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False True
# None 4000000
