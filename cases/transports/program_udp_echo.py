# title: an echo server and its client, with datagrams
# clauses: datagram.endpoint datagram.received datagram.sendto
# needs: asyncio sockets
import asyncio


class EchoServer(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        print('server: received', data.decode(), 'from', addr[0])
        self.transport.sendto(data, addr)


class EchoClient(asyncio.DatagramProtocol):
    def __init__(self, message, done):
        self.message = message
        self.done = done

    def connection_made(self, transport):
        self.transport = transport
        transport.sendto(self.message.encode())

    def datagram_received(self, data, addr):
        print('client: received', data.decode())
        self.transport.close()

    def connection_lost(self, exc):
        print('client: closed')
        self.done.set_result(True)


async def main():
    loop = asyncio.get_event_loop()
    server, protocol = await loop.create_datagram_endpoint(EchoServer, local_addr=('127.0.0.1', 0))
    done = loop.create_future()
    address = server.get_extra_info('sockname')
    await loop.create_datagram_endpoint(lambda: EchoClient('Hello World!', done), remote_addr=address)
    await done
    server.close()
    await asyncio.sleep(0)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# server: received Hello World! from 127.0.0.1
# client: received Hello World!
# client: closed
