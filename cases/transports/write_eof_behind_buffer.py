# title: the end comes behind what was written before
# clauses: transport.write_eof
# needs: asyncio sockets
import asyncio
import socket


class End(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    left, right = socket.socketpair()
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.create_connection(End, sock=left)
    transport.write(b'x' * 1000000)
    transport.write_eof()
    right.setblocking(False)
    size = 0
    while True:
        data = await loop.sock_recv(right, 100000)
        if not data:
            break
        size += len(data)
    print(size, transport.is_closing())
    transport.close()
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 1000000 False
