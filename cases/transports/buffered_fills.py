# title: a protocol that provides the buffer
# clauses: transport.buffered
# python: >=3.7
# needs: asyncio sockets
import asyncio
import socket


class Buffered(asyncio.BufferedProtocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()
        self.buffer = bytearray(4)
        self.got = b''

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        self.got += self.buffer[:nbytes]
        print('buffer_updated', nbytes)

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(Buffered, sock=left)
    print(isinstance(protocol, asyncio.BaseProtocol))
    right.sendall(b'0123456789')
    right.close()
    print(await protocol.over, bytes(protocol.got))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# buffer_updated 4
# buffer_updated 4
# buffer_updated 2
# None b'0123456789'
