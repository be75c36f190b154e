# title: pausing and resuming when there is nothing to change
# clauses: transport.pause_reading.again transport.is_reading
# python: >=3.7
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
    print(transport.is_reading())
    transport.resume_reading()
    transport.pause_reading()
    transport.pause_reading()
    print(transport.is_reading())
    transport.resume_reading()
    transport.resume_reading()
    print(transport.is_reading())
    transport.close()
    print(transport.is_reading())
    transport.pause_reading()
    transport.resume_reading()
    print(await protocol.over)
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# False
# True
# False
# None
