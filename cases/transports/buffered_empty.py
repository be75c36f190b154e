# title: a buffer without room
# clauses: transport.buffered.empty
# python: >=3.7
# needs: asyncio sockets
import asyncio
import socket


class Buffered(asyncio.BufferedProtocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()
        self.buffer = bytearray(0)
        self.got = b''

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        self.got += self.buffer[:nbytes]

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    loop = asyncio.get_event_loop()
    loop.set_exception_handler(lambda loop, context: print('told', type(context['exception']).__name__))
    left, right = socket.socketpair()
    transport, protocol = await loop.create_connection(Buffered, sock=left)
    right.sendall(b'x')
    print(type(await protocol.over).__name__)
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# told RuntimeError
# RuntimeError
