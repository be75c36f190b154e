# title: an endpoint with a remote address
# clauses: datagram.endpoint datagram.sendto datagram.sendto.connected
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
    first, one = await loop.create_datagram_endpoint(Endpoint, local_addr=('127.0.0.1', 0))
    address = first.get_extra_info('sockname')
    second, two = await loop.create_datagram_endpoint(Endpoint, remote_addr=address)
    print(second.get_extra_info('peername') == address)
    second.sendto(b'to the only one')
    print((await one.received)[0])
    one.received = loop.create_future()
    second.sendto(b'named', address)
    print((await one.received)[0])
    try:
        second.sendto(b'to another', ('127.0.0.1', 1))
    except ValueError:
        print('ValueError')
    first.close()
    second.close()
    await one.over
    await two.over

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# b'to the only one'
# b'named'
# ValueError
