# title: a connection that was accepted elsewhere
# clauses: connect.accepted
# needs: asyncio sockets
import asyncio
import socket


class End(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    listening = socket.socket()
    listening.bind(('127.0.0.1', 0))
    listening.listen(1)
    client = socket.create_connection(listening.getsockname())
    accepted, address = listening.accept()
    transport, protocol = await asyncio.get_event_loop().connect_accepted_socket(End, accepted)
    print(transport.get_extra_info('peername') == address)
    transport.write(b'welcome')
    print(client.recv(100))
    client.close()
    print(await protocol.over, accepted.fileno())
    listening.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# b'welcome'
# None -1
