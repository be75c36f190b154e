# title: a name, and a port as text
# clauses: connect.first_that_works
# needs: asyncio sockets
import asyncio
import socket


class End(asyncio.Protocol):
    """Both ends; those of the server are remembered."""

    accepted = None

    def connection_made(self, transport):
        self.transport = transport
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


class ServerEnd(End):
    def connection_made(self, transport):
        super().connection_made(transport)
        ServerEnd.accepted.set_result(self)


async def connect(server):
    """The ends of a new connection to the server."""
    ServerEnd.accepted = asyncio.get_event_loop().create_future()
    address = server.sockets[0].getsockname()
    pair = await asyncio.get_event_loop().create_connection(End, *address[:2])
    return pair[1], await ServerEnd.accepted


async def main():
    loop = asyncio.get_event_loop()
    server = await loop.create_server(ServerEnd, '127.0.0.1', 0)
    ServerEnd.accepted = loop.create_future()
    port = server.sockets[0].getsockname()[1]
    # The name may have an IPv6 address, too, where nobody listens.
    transport, protocol = await loop.create_connection(End, 'localhost', str(port))
    print(transport.get_extra_info('peername')[0])
    other = await ServerEnd.accepted
    transport.close()
    await protocol.over
    await other.over
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 127.0.0.1
