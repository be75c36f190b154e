# title: a high mark of zero
# clauses: transport.pause_writing transport.limits.defaults
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
    transport.set_write_buffer_limits(high=0)
    transport.write(b'small')
    print('sent at once')
    fill(transport)
    right.setblocking(False)
    while not protocol.resumed.done():
        await loop.sock_recv(right, 10000)
        await asyncio.sleep(0)
    print(transport.get_write_buffer_size())
    transport.close()
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# sent at once
# pause_writing
# resume_writing
# 0
