# title: a connection at a path
# clauses: unix.connect unix.server
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
    server = await loop.create_unix_server(ServerEnd, path)
    print(server.sockets[0].getsockname() == path)
    client, its = await connect(server)
    print(client.transport.get_extra_info('peername') == path, repr(client.transport.get_extra_info('sockname')))
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
# True
# True ''
# None
