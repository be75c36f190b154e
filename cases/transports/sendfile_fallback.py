# title: a file that lies in memory is read and written
# clauses: sendfile.transport.fallback sendfile.transport
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
    content = bytes(range(256)) * 4000
    transport, client, server = await connected()
    file = io.BytesIO(content)
    transport.write(b'before ')
    print(await loop.sendfile(transport, file), file.tell())
    print(await loop.sendfile(transport, file, 65, 3), file.tell())
    transport.write(b' after')
    print(transport.get_protocol() is client, transport.is_reading())
    transport.close()
    await server.over
    await client.over
    print(server.received == b'before ' + content + b'ABC after')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 1024000 1024000
# 3 68
# True True
# True
