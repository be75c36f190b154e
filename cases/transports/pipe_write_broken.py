# title: writing into a pipe that nobody reads
# clauses: pipe.write.broken
# needs: asyncio sockets
import asyncio
import os


class Writer(asyncio.BaseProtocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    reading, writing = os.pipe()
    transport, protocol = await asyncio.get_event_loop().connect_write_pipe(Writer, os.fdopen(writing, 'wb', 0))
    os.close(reading)
    transport.write(b'x')
    print(transport.is_closing(), type(await protocol.over).__name__)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True BrokenPipeError
