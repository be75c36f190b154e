# title: a client in another thread, with a socket that blocks
# clauses: server.accept.factory transport.data_received transport.write.order
# needs: asyncio sockets threads
import asyncio
import socket


class Upper(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())


def talk(address, words):
    """Blocks its thread until each answer is there."""
    answers = []
    with socket.create_connection(address) as sock:
        for word in words:
            sock.sendall(word)
            answers.append(sock.recv(100))
    return answers


async def main():
    loop = asyncio.get_event_loop()
    server = await loop.create_server(Upper, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    talks = [loop.run_in_executor(None, talk, address, words)
             for words in ([b'one', b'two', b'three'], [b'four', b'five'])]
    for answers in await asyncio.gather(*talks):
        print(answers)
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# [b'ONE', b'TWO', b'THREE']
# [b'FOUR', b'FIVE']
