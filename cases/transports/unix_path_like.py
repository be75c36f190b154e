# title: a path that is an object
# clauses: unix.server.path_like
# python: >=3.7
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


class Path:
    def __fspath__(self):
        return 'corospec-%d.socket' % os.getpid()


async def main():
    loop = asyncio.get_event_loop()
    path = Path()
    server = await loop.create_unix_server(ServerEnd, path)
    ServerEnd.accepted = loop.create_future()
    transport, protocol = await loop.create_unix_connection(End, path)
    its = await ServerEnd.accepted
    transport.close()
    print(await its.over)
    server.close()
    await server.wait_closed()
    if os.path.exists(Path().__fspath__()):
        os.remove(Path().__fspath__())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None
