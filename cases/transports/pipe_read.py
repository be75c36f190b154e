# title: the reading end of a pipe
# clauses: pipe.connect pipe.read pipe.read.end pipe.info transport.kinds
# needs: asyncio sockets
import asyncio
import os


class Reader(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()
        print('connection_made', isinstance(transport, asyncio.ReadTransport))

    def data_received(self, data):
        print('data_received', data)

    def eof_received(self):
        print('eof_received')
        return True

    def connection_lost(self, exc):
        print('connection_lost', exc)
        self.over.set_result(None)


async def main():
    reading, writing = os.pipe()
    os.write(writing, b'through the pipe')
    os.close(writing)
    pipe = os.fdopen(reading, 'rb', 0)
    transport, protocol = await asyncio.get_event_loop().connect_read_pipe(Reader, pipe)
    print(transport.get_extra_info('pipe') is pipe)
    await protocol.over
    print(pipe.closed)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# connection_made True
# True
# data_received b'through the pipe'
# eof_received
# connection_lost None
# True
