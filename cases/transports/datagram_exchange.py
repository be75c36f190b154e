# title: datagrams go to an address and come from one
# clauses: datagram.endpoint datagram.received datagram.sendto
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
    second, two = await loop.create_datagram_endpoint(Endpoint, local_addr=('127.0.0.1', 0))
    print(isinstance(one, Endpoint))
    address = first.get_extra_info('sockname')
    print(address[0], first.get_extra_info('peername'))
    second.sendto(b'ping', address)
    data, source = await one.received
    print(data, source == second.get_extra_info('sockname'))
    first.sendto(b'pong', source)
    print((await two.received)[0])
    first.close()
    second.close()
    print(await one.over, await two.over)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# 127.0.0.1 None
# b'ping' True
# b'pong'
# None None
