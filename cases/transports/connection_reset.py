# title: a connection that the other side resets
# clauses: transport.lost.error
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
    other = listening.accept()[0]
    # What is closed without lingering is reset.
    other.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
    other.close()
    print(type(await protocol.over).__name__)
    print(transport.is_closing())
    listening.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ConnectionResetError
# True
