# title: writing while the system copies
# clauses: sendfile.transport.writes
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
    with open('content', 'wb') as file:
        file.write(b'x' * 4000000)
    transport, client, server = await connected()
    server.transport.pause_reading()
    with open('content', 'rb') as file:
        sending = asyncio.ensure_future(loop.sendfile(transport, file))
        await asyncio.sleep(0.01)
        try:
            transport.write(b'between')
        except RuntimeError:
            print('RuntimeError', sending.done())
        server.transport.resume_reading()
        print(await sending)
    transport.write(b'behind')
    transport.close()
    await server.over
    await client.over
    print(len(server.received), server.received[-6:])

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError False
# 4000000
# 4000006 b'behind'
