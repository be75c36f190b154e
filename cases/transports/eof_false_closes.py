# title: eof_received gives something false
# clauses: transport.eof.closes
# needs: asyncio sockets
import asyncio
import socket


class End(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)

    def eof_received(self):
        print('eof_received')
        return 0


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(End, sock=left)
    right.shutdown(socket.SHUT_WR)
    print(await protocol.over)
    print(right.recv(10))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# eof_received
# None
# b''
