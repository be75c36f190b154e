# title: reading is paused
# clauses: transport.pause_reading transport.resume_reading
# needs: asyncio sockets
import asyncio
import socket


class Log(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()
        print('connection_made')

    def data_received(self, data):
        print('data_received', data)
        self.got.set_result(None)

    def eof_received(self):
        print('eof_received')

    def connection_lost(self, exc):
        print('connection_lost', exc)
        self.over.set_result(None)


async def main():
    left, right = socket.socketpair()
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.create_connection(Log, sock=left)
    protocol.got = loop.create_future()
    transport.pause_reading()
    right.sendall(b'wait')
    for turn in range(5):
        await asyncio.sleep(0)
    print('paused', protocol.got.done())
    transport.resume_reading()
    await protocol.got
    transport.close()
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# connection_made
# paused False
# data_received b'wait'
# connection_lost None
