# title: a file is sent over a transport
# clauses: sendfile.transport sock.sendfile.part sock.sendfile.position
# python: >=3.7
# needs: asyncio sockets files
import asyncio
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
    content = bytes(range(256)) * 4000
    with open('content', 'wb') as file:
        file.write(content)
    transport, client, server = await connected()
    before = b'a' * 500000
    with open('content', 'rb') as file:
        transport.write(before)
        print(await loop.sendfile(transport, file), file.tell())
        print(await loop.sendfile(transport, file, offset=2, count=3), file.tell())
        transport.write(b'the end')
    transport.close()
    await server.over
    await client.over
    print(server.received == before + content + b'\x02\x03\x04the end')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 1024000 1024000
# 3 5
# True
