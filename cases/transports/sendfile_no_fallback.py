# title: a file that lies in memory, when only the system may copy
# clauses: sendfile.transport.fallback
# python: >=3.7
# needs: asyncio sockets
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
    file = io.BytesIO(b'0123456789')
    try:
        await loop.sendfile(transport, file, fallback=False)
    except asyncio.SendfileNotAvailableError:
        print('SendfileNotAvailableError', file.tell())
    transport.write(b'goes on')
    transport.close()
    await server.over
    await client.over
    print(server.received)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# SendfileNotAvailableError 0
# b'goes on'
