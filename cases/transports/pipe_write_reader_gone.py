# title: the reading end is closed
# clauses: pipe.write.reader_gone
# needs: asyncio sockets
import asyncio
import os


class Writer(asyncio.BaseProtocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    loop = asyncio.get_event_loop()
    for data in (b'', b'x' * 1000000):
        reading, writing = os.pipe()
        transport, protocol = await loop.connect_write_pipe(Writer, os.fdopen(writing, 'wb', 0))
        transport.write(data)
        os.close(reading)
        print(type(await protocol.over).__name__)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# NoneType
# BrokenPipeError
