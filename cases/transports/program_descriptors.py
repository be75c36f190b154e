# title: many connections leave no descriptor behind
# clauses: connect.pair server.accept.factory transport.close.flushes transport.eof.closes
# needs: asyncio sockets
import asyncio
import os


def free_descriptors():
    """The lowest numbers that are free."""
    pairs = [os.pipe() for number in range(30)]
    for reading, writing in pairs:
        os.close(reading)
        os.close(writing)
    return pairs


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.over = asyncio.get_event_loop().create_future()
        Echo.all.append(self)

    def data_received(self, data):
        self.transport.write(data)

    def connection_lost(self, exc):
        self.over.set_result(None)


class Client(Echo):
    def connection_made(self, transport):
        super().connection_made(transport)
        transport.write(b'x' * 1000)
        transport.write_eof()

    def data_received(self, data):
        pass


async def main():
    Echo.all = []
    loop = asyncio.get_event_loop()
    server = await loop.create_server(Echo, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    before = free_descriptors()
    for round in range(10):
        await asyncio.gather(*[loop.create_connection(Client, *address) for number in range(20)])
        while len(Echo.all) < 40:
            await asyncio.sleep(0)
        await asyncio.wait([end.over for end in Echo.all])
        Echo.all.clear()
    print(free_descriptors() == before)
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
