# title: more than the high mark waits, later no more than the low mark
# clauses: transport.pause_writing transport.resume_writing
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
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.create_connection(Writer, sock=left)
    transport.set_write_buffer_limits(high=1000000, low=1000)
    fill(transport)
    waiting = transport.get_write_buffer_size()
    transport.write(b'x' * (1000000 - waiting))
    print('at the mark', transport.get_write_buffer_size())
    transport.write(b'x')
    transport.write(b'x')
    print('over it')
    right.setblocking(False)
    while not protocol.resumed.done():
        await loop.sock_recv(right, 10000)
        await asyncio.sleep(0)
    print(transport.get_write_buffer_size() <= 1000)
    transport.abort()
    print(await protocol.over)
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# at the mark 1000000
# pause_writing
# over it
# resume_writing
# True
# None
