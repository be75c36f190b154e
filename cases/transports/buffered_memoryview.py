# title: the buffer is a part of another
# clauses: transport.buffered
# python: >=3.7
# needs: asyncio sockets
import asyncio
import socket


class Buffered(asyncio.BufferedProtocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()
        self.buffer = bytearray(8)
        self.got = b''

    def get_buffer(self, sizehint):
        return memoryview(self.buffer)[2:5]

    def buffer_updated(self, nbytes):
        self.got += self.buffer[:nbytes]
        print(nbytes, bytes(self.buffer))

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(Buffered, sock=left)
    right.sendall(b'abcd')
    right.close()
    await protocol.over

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 3 b'\x00\x00abc\x00\x00\x00'
# 1 b'\x00\x00dbc\x00\x00\x00'
