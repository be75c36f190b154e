# title: the callbacks of a connection that the other side ends
# clauses: transport.made.first transport.data_received transport.eof transport.eof.closes transport.lost.once transport.lost.none
# needs: asyncio sockets
import asyncio
import socket


class Log(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()
        print('connection_made')

    def data_received(self, data):
        print('data_received', data)

    def eof_received(self):
        print('eof_received')

    def connection_lost(self, exc):
        print('connection_lost', exc)
        self.over.set_result(None)


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(Log, sock=left)
    print('connected')
    right.sendall(b'hello')
    right.close()
    await protocol.over
    print(transport.is_closing())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# connection_made
# connected
# data_received b'hello'
# eof_received
# connection_lost None
# True
