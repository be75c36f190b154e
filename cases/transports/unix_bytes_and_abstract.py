# title: a path of bytes, and an abstract one
# clauses: unix.server unix.connect
# needs: asyncio sockets
import asyncio
import os
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
    path = server.sockets[0].getsockname()
    pair = await asyncio.get_event_loop().create_unix_connection(End, path)
    return pair[1], await ServerEnd.accepted


async def main():
    loop = asyncio.get_event_loop()
    path = 'corospec-%d.socket' % os.getpid()
    for given in (path.encode(), '\0' + path):
        server = await loop.create_unix_server(ServerEnd, given)
        client, its = await connect(server)
        print(type(server.sockets[0].getsockname()).__name__)
        client.transport.close()
        print(await its.over)
        server.close()
        await server.wait_closed()
    if os.path.exists(path):
        os.remove(path)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# str
# None
# bytes
# None
