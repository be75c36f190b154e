# title: a transport that is closing receives nothing
# clauses: transport.close.deaf
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
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.create_connection(Log, sock=left)
    while transport.get_write_buffer_size() == 0:
        transport.write(b'x' * 4096)
    transport.close()
    right.sendall(b'not for you')
    for turn in range(5):
        await asyncio.sleep(0)
    right.setblocking(False)
    try:
        while await loop.sock_recv(right, 100000):
            pass
    except ConnectionResetError:
        pass
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# connection_made
# connection_lost None
