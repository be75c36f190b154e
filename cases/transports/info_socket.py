# title: the socket of a transport
# clauses: transport.info.socket
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
    loop = asyncio.get_event_loop()
    transport, protocol = await loop.create_connection(End, *listening.getsockname())
    sock = transport.get_extra_info('socket')
    print(sock.fileno() >= 0, sock.family == socket.AF_INET)
    print(sock.getpeername() == listening.getsockname())
    print(sock.getsockname() == transport.get_extra_info('sockname'))
    print(sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    print(sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))
    transport.close()
    await protocol.over
    listening.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True True
# True
# True
# True
# 1
