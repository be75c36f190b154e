# title: eof_received gives something true
# clauses: transport.eof.keeps
# needs: asyncio sockets
import asyncio
import socket


class End(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)

    def eof_received(self):
        asyncio.get_event_loop().call_soon(self.ended.set_result, None)
        return 'keep'


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(End, sock=left)
    protocol.ended = asyncio.get_event_loop().create_future()
    right.shutdown(socket.SHUT_WR)
    await protocol.ended
    print(transport.is_closing(), protocol.over.done())
    transport.write(b'still here')
    print(right.recv(100))
    transport.close()
    print(await protocol.over)
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False False
# b'still here'
# None
