# title: a server that does not serve yet
# clauses: server.made.started server.start_serving server.is_serving
# python: >=3.7
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
    server = await loop.create_server(ServerEnd, '127.0.0.1', 0, start_serving=False)
    print(server.is_serving())
    try:
        await loop.create_connection(End, *server.sockets[0].getsockname())
    except ConnectionRefusedError:
        print('ConnectionRefusedError')
    await server.start_serving()
    await server.start_serving()
    print(server.is_serving())
    client, its = await connect(server)
    client.transport.close()
    await its.over
    server.close()
    print(server.is_serving())
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# ConnectionRefusedError
# True
# False
