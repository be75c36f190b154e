# title: one direction ends, the other goes on
# clauses: transport.write_eof transport.can_write_eof
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
    print(transport.can_write_eof())
    transport.write(b'that is all')
    transport.write_eof()
    transport.write_eof()
    print(right.recv(100), right.recv(100))
    right.sendall(b'answer')
    right.close()
    await protocol.over

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# connection_made
# True
# b'that is all' b''
# data_received b'answer'
# eof_received
# connection_lost None
