# title: an endpoint without an address
# clauses: datagram.endpoint.family
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
    for keywords in ({}, {'local_addr': ('127.0.0.1', 0), 'remote_addr': ('::1', 1)}):
        try:
            await loop.create_datagram_endpoint(Endpoint, **keywords)
        except ValueError:
            print('ValueError')
    transport, protocol = await loop.create_datagram_endpoint(Endpoint, family=socket.AF_INET)
    print(transport.get_extra_info('peername'))
    transport.close()
    await protocol.over

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# ValueError
# None
