# title: the end, for a protocol with a buffer
# clauses: transport.buffered.eof
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
        print('get_buffer')
        return self.buffer

    def buffer_updated(self, nbytes):
        self.got += self.buffer[:nbytes]

    def eof_received(self):
        print('eof_received')

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(Buffered, sock=left)
    transport.pause_reading()
    right.close()
    transport.resume_reading()
    print(await protocol.over)
    await asyncio.sleep(0)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# get_buffer
# eof_received
# None
