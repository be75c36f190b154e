# title: what is no bytes-like object is refused
# clauses: transport.write.type
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
    for data in ('text', 7, None, [b'list']):
        try:
            transport.write(data)
        except TypeError:
            print('TypeError')
    transport.write(bytearray(b'array,'))
    transport.write(memoryview(b'view'))
    transport.write(b'')
    print(right.recv(100))
    transport.close()
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# b'array,view'
