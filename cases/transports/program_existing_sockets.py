# title: a protocol for a socket that exists
# clauses: connect.sock transport.data_received
# needs: asyncio sockets
import asyncio
import socket


class Watcher(asyncio.Protocol):
    def __init__(self, done):
        self.transport = None
        self.done = done

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print('received', data.decode())
        self.transport.close()

    def connection_lost(self, exc):
        self.done.set_result(True)


async def main():
    loop = asyncio.get_event_loop()
    done = loop.create_future()
    rsock, wsock = socket.socketpair()
    transport, protocol = await loop.create_connection(lambda: Watcher(done), sock=rsock)
    loop.call_soon(wsock.send, 'abc'.encode())
    try:
        await protocol.done
    finally:
        transport.close()
        wsock.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# received abc
