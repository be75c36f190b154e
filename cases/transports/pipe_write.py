# title: the writing end of a pipe
# clauses: pipe.connect pipe.write pipe.write_eof transport.kinds
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
    pipe = os.fdopen(writing, 'wb', 0)
    transport, protocol = await asyncio.get_event_loop().connect_write_pipe(Writer, pipe)
    print(isinstance(transport, asyncio.WriteTransport), transport.can_write_eof())
    transport.write(b'one,')
    transport.write(b'two')
    print(os.read(reading, 100))
    transport.write_eof()
    print(transport.is_closing(), await protocol.over, pipe.closed)
    print(os.read(reading, 100))
    os.close(reading)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True True
# b'one,two'
# True None True
# b''
