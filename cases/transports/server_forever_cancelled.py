# title: serving until it is cancelled
# clauses: server.forever server.forever.cancelled
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
    server = await asyncio.get_event_loop().create_server(ServerEnd, '127.0.0.1', 0, start_serving=False)
    task = asyncio.ensure_future(server.serve_forever())
    await asyncio.sleep(0)
    client, its = await connect(server)
    client.transport.close()
    await its.over
    try:
        await server.serve_forever()
    except RuntimeError:
        print('RuntimeError')
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', server.is_serving(), len(server.sockets))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
# cancelled False 0
