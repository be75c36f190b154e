# title: an echo server and its client, with protocols
# clauses: connect.pair server.accept.factory transport.write.order transport.lost.none
# needs: asyncio sockets
import asyncio


class EchoServer(asyncio.Protocol):
    def connection_made(self, transport):
        print('server: connection from', transport.get_extra_info('peername')[0])
        self.transport = transport

    def data_received(self, data):
        print('server: received', data.decode())
        self.transport.write(data)
        self.transport.close()


class EchoClient(asyncio.Protocol):
    def __init__(self, message, done):
        self.message = message
        self.done = done

    def connection_made(self, transport):
        transport.write(self.message.encode())

    def data_received(self, data):
        print('client: received', data.decode())

    def connection_lost(self, exc):
        print('client: the server closed the connection')
        self.done.set_result(True)


async def main():
    loop = asyncio.get_event_loop()
    server = await loop.create_server(EchoServer, '127.0.0.1', 0)
    done = loop.create_future()
    transport, protocol = await loop.create_connection(
        lambda: EchoClient('Hello World!', done), *server.sockets[0].getsockname())
    try:
        await done
    finally:
        transport.close()
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# server: connection from 127.0.0.1
# server: received Hello World!
# client: received Hello World!
# client: the server closed the connection
