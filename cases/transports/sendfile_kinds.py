# title: over a pipe, and over a transport that is closing
# clauses: sendfile.transport.kinds
# python: >=3.7
# needs: asyncio sockets files
import asyncio
import os
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
    with open('content', 'wb') as file:
        file.write(b'0123456789')
    reading, writing = os.pipe()
    pipe, client = await loop.connect_write_pipe(Client, open(writing, 'wb', 0))
    transport, other, server = await connected()
    transport.close()
    with open('content', 'rb') as file:
        for each in (pipe, transport):
            try:
                await loop.sendfile(each, file)
            except RuntimeError:
                print('RuntimeError')
    pipe.close()
    for protocol in (client, other, server):
        await protocol.over
    print(os.read(reading, 100), server.received)
    os.close(reading)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
# RuntimeError
# b'' b''
