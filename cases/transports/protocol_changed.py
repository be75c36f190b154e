# title: another protocol takes over
# clauses: transport.set_protocol
# needs: asyncio sockets
import asyncio
import socket


class End(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


class Other(asyncio.Protocol):
    def data_received(self, data):
        print('other', data)
        self.done.set_result(None)

    def connection_lost(self, exc):
        print('other lost', exc)


async def main():
    left, right = socket.socketpair()
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.create_connection(End, sock=left)
    print(transport.get_protocol() is protocol)
    other = Other()
    other.done = loop.create_future()
    transport.set_protocol(other)
    print(transport.get_protocol() is other)
    right.sendall(b'for you')
    await other.done
    transport.close()
    await asyncio.sleep(0)
    print(protocol.over.done())
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# True
# other b'for you'
# other lost None
# False
