# title: much is written, and write does not wait
# clauses: transport.write.order transport.buffer_size
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
    transport.write(b'first,')
    print(transport.get_write_buffer_size())
    transport.write(b'x' * 2000000)
    print(transport.get_write_buffer_size() > 0)
    transport.write(b',last')
    transport.close()
    right.setblocking(False)
    got = b''
    while not got.endswith(b',last'):
        got += await loop.sock_recv(right, 1000000)
    print(got[:6], len(got), transport.get_write_buffer_size())
    right.close()
    await protocol.over

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 0
# True
# b'first,' 2000011 0
