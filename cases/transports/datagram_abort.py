# title: an endpoint is aborted
# clauses: datagram.abort
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
    transport, protocol = await loop.create_datagram_endpoint(Endpoint, local_addr=('127.0.0.1', 0))
    transport.abort()
    print(transport.is_closing(), protocol.over.done())
    print(await protocol.over)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True False
# None
