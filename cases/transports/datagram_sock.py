# title: a socket that exists becomes an endpoint
# clauses: datagram.endpoint.sock
# needs: asyncio sockets
import asyncio
import socket


class Endpoint(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        loop = asyncio.get_event_loop()
        self.received = loop.create_future()
        self.error = loop.create_future()
        self.over = loop.create_future()

    def datagram_received(self, data, addr):
        self.received.set_result((data, addr))

    def error_received(self, exc):
        self.error.set_result(exc)

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    loop = asyncio.get_event_loop()
    left, right = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for end in range(2))
    left.bind(('127.0.0.1', 0))
    right.connect(left.getsockname())
    left.connect(right.getsockname())
    try:
        await loop.create_datagram_endpoint(Endpoint, local_addr=('127.0.0.1', 0), sock=left)
    except ValueError:
        print('ValueError')
    transport, protocol = await loop.create_datagram_endpoint(Endpoint, sock=left)
    right.send(b'one')
    print((await protocol.received)[0])
    transport.sendto(b'two', right.getsockname())
    print(right.recv(100))
    transport.close()
    await protocol.over
    print(left.fileno())
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# b'one'
# b'two'
# -1
