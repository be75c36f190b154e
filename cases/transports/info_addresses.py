# title: the addresses of both ends
# clauses: transport.info transport.info.default
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
    other, address = listening.accept()
    print(transport.get_extra_info('sockname') == address)
    print(transport.get_extra_info('peername') == listening.getsockname())
    print(transport.get_extra_info('nonsense'), transport.get_extra_info('nonsense', 7))
    transport.close()
    await protocol.over
    print(transport.get_extra_info('sockname') == address)
    other.close()
    listening.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# True
# None 7
# True
