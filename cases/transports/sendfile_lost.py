# title: a connection that is lost in the middle
# clauses: sendfile.transport.lost
# python: >=3.7
# needs: asyncio sockets threads
import asyncio
import io
import socket


class Client(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


class Server(asyncio.Protocol):
    def __init__(self):
        self.received = b''
        self.over = asyncio.get_event_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.received += data

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def connected():
    loop = asyncio.get_event_loop()
    left, right = socket.socketpair()
    server = (await loop.create_connection(Server, sock=right))[1]
    transport, client = await loop.create_connection(Client, sock=left)
    return transport, client, server


async def main():
    loop = asyncio.get_event_loop()
    transport, client, server = await connected()
    server.transport.pause_reading()
    file = io.BytesIO(b'x' * 4000000)
    sending = asyncio.ensure_future(loop.sendfile(transport, file))
    while transport.get_write_buffer_size() == 0:
        await asyncio.sleep(0.01)
    server.transport.abort()
    try:
        await sending
    except ConnectionError:
        print('ConnectionError', file.tell() < 4000000)
    print(isinstance(await client.over, (ConnectionError, type(None))), await server.over)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ConnectionError True
# True None
