# title: the last connection is waited for
# clauses: server.wait_closed.connections
# python: >=3.12
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
    server = await asyncio.get_event_loop().create_server(ServerEnd, '127.0.0.1', 0)
    client, its = await connect(server)
    server.close()
    waiting = asyncio.ensure_future(server.wait_closed())
    for turn in range(5):
        await asyncio.sleep(0)
    print(waiting.done())
    client.transport.close()
    await its.over
    await waiting
    print(waiting.done())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# True
