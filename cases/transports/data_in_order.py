# title: much data arrives in pieces and in order
# clauses: transport.data_received transport.write.order
# needs: asyncio sockets
import asyncio
import socket

DATA = bytes(range(256)) * 4000


class Collector(asyncio.Protocol):
    def __init__(self):
        self.over = asyncio.get_event_loop().create_future()
        self.pieces = []

    def data_received(self, data):
        self.pieces.append(data)

    def connection_lost(self, exc):
        self.over.set_result(None)


async def main():
    left, right = socket.socketpair()
    loop = asyncio.get_event_loop()
    receiver, collector = await loop.create_connection(Collector, sock=left)
    sender, other = await loop.create_connection(Collector, sock=right)
    sender.write(DATA[:10])
    sender.write(DATA[10:])
    sender.close()
    await collector.over
    await other.over
    print(b''.join(collector.pieces) == DATA)
    print(all(type(piece) is bytes and piece for piece in collector.pieces))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# True
