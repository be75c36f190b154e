# title: the mark is lowered below what waits
# clauses: transport.pause_writing
# needs: asyncio sockets
import asyncio
import socket


class Writer(asyncio.Protocol):
    def connection_made(self, transport):
        loop = asyncio.get_event_loop()
        self.over = loop.create_future()
        self.resumed = loop.create_future()

    def pause_writing(self):
        print('pause_writing')

    def resume_writing(self):
        print('resume_writing')
        self.resumed.set_result(None)

    def connection_lost(self, exc):
        self.over.set_result(exc)


def fill(transport):
    """Writes until something waits to be sent."""
    while transport.get_write_buffer_size() == 0:
        transport.write(b'x' * 4096)


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(Writer, sock=left)
    transport.set_write_buffer_limits(high=10000000)
    fill(transport)
    print('lower')
    transport.set_write_buffer_limits(high=0)
    transport.abort()
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# lower
# pause_writing
