# title: the mark that is not given
# clauses: transport.limits.quarter transport.limits.refused
# needs: asyncio sockets
import asyncio
import socket


class End(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(End, sock=left)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(high=1000)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(low=1000)
    print(transport.get_write_buffer_limits())
    for marks in ((10, 20), (-1, -1), (10, -1)):
        try:
            transport.set_write_buffer_limits(*marks)
        except ValueError:
            print('ValueError', transport.get_write_buffer_limits())
    transport.set_write_buffer_limits()
    print(transport.get_write_buffer_limits())
    transport.close()
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# (16384, 65536)
# (250, 1000)
# (1000, 4000)
# ValueError (1000, 4000)
# ValueError (1000, 4000)
# ValueError (1000, 4000)
# (16384, 65536)
