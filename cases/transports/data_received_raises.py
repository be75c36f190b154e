# title: what data_received raises ends the connection
# clauses: transport.fatal
# python: >=3.7
# needs: asyncio sockets
import asyncio
import socket


class Broken(asyncio.Protocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def data_received(self, data):
        raise ZeroDivisionError('in data_received')

    def connection_lost(self, exc):
        self.over.set_result(exc)


def handler(loop, context):
    print(type(context['exception']).__name__, context['protocol'].__class__.__name__)


async def main():
    asyncio.get_event_loop().set_exception_handler(handler)
    left, right = socket.socketpair()
    transport, protocol = await asyncio.get_event_loop().create_connection(Broken, sock=left)
    right.sendall(b'x')
    print(repr(await protocol.over), transport.is_closing())
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ZeroDivisionError Broken
# ZeroDivisionError('in data_received') True
