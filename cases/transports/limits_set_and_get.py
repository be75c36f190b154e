# title: the marks of flow control
# clauses: transport.limits transport.limits.defaults
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
    low, high = transport.get_write_buffer_limits()
    print(0 < low <= high)
    transport.set_write_buffer_limits(high=1000, low=10)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(high=1000)
    low, high = transport.get_write_buffer_limits()
    print(low <= high, high)
    transport.set_write_buffer_limits(high=0)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(5, 5)
    print(transport.get_write_buffer_limits())
    transport.close()
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# (10, 1000)
# True 1000
# (0, 0)
# (5, 5)
