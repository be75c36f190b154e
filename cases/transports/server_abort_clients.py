# title: the connections are aborted
# clauses: server.abort_clients
# python: >=3.13
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
    client.transport.pause_reading()
    its.transport.write(b'x' * 10000000)
    print(its.transport.get_write_buffer_size() > 0)
    server.close()
    server.abort_clients()
    print(its.transport.get_write_buffer_size())
    await server.wait_closed()
    print(await its.over)
    client.transport.abort()
    await client.over

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# 0
# None
