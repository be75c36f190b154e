# title: the callbacks of a connection that this side closes
# clauses: transport.lost.none transport.lost.once transport.close.again transport.is_closing
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
    print(transport.is_closing())
    transport.close()
    print(transport.is_closing())
    transport.close()
    await protocol.over
    await asyncio.sleep(0)
    print(transport.is_closing(), right.recv(10))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# connection_made
# False
# True
# connection_lost None
# True b''
