# title: a connection is made
# clauses: connect.pair server.accept.factory server.made
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
    protocols = []

    def factory(*args):
        protocols.append(End())
        print('factory', args)
        return protocols[-1]

    host, port = server.sockets[0].getsockname()
    pair = await loop.create_connection(factory, host, port)
    print(type(pair).__name__, pair[1] is protocols[0], pair[1].transport is pair[0])
    print(isinstance(pair[0], asyncio.Transport), port > 0)
    other = await ServerEnd.accepted
    pair[0].close()
    print(await pair[1].over, await other.over)
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# factory ()
# tuple True True
# True True
# None None
