# title: what waits to be sent is dropped
# clauses: transport.abort
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
    transport, protocol = await asyncio.get_event_loop().create_connection(End, sock=left)
    transport.write(b'x' * 4000000)
    waiting = transport.get_write_buffer_size()
    transport.abort()
    print(transport.is_closing(), waiting > 0, transport.get_write_buffer_size())
    transport.abort()
    print(await protocol.over)
    size = 0
    while True:
        data = right.recv(100000)
        if not data:
            break
        size += len(data)
    print(size == 4000000 - waiting)
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True True 0
# None
# True
