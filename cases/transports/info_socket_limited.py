# title: what cannot be done with the socket of a transport
# clauses: transport.socket transport.socket.blocking
# python: >=3.11
# needs: asyncio sockets
import asyncio
import socket


class End(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(End, sock=left)
    sock = transport.get_extra_info('socket')
    for name in ('recv', 'send', 'close', 'accept', 'detach', 'makefile'):
        print(name, hasattr(sock, name))
    for call in (lambda: sock.setblocking(True), lambda: sock.settimeout(1)):
        try:
            call()
        except ValueError:
            print('ValueError')
    sock.setblocking(False)
    sock.settimeout(0)
    transport.close()
    await protocol.over
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# recv False
# send False
# close False
# accept False
# detach False
# makefile False
# ValueError
# ValueError
